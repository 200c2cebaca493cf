package pe.quipu.app;

import pe.quipu.plan.Periodo;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 2022-T4} on the command line. */
final class PeriodoConverter implements ITypeConverter<Periodo> {
    @Override
    public Periodo convert(String valor) {
        return Periodo.parse(valor).orElseThrow(() -> new TypeConversionException(valor));
    }
}
