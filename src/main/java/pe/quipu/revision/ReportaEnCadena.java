package pe.quipu.revision;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A unit reports for itself or through one that reports for itself: there is one workbook, not a chain of them. */
final class ReportaEnCadena implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> {
            Map<String, String> porOtra = x.filas("unidades")
                    .filter(ReportaEnCadena::throughOther)
                    .collect(Collectors.toMap(f -> f.texto("codigo"), f -> f.texto("reporta_por"), (a, b) -> a));
            Set<String> conOtra = porOtra.keySet();
            return x.filas("unidades")
                    .filter(ReportaEnCadena::throughOther)
                    .filter(f -> conOtra.contains(f.texto("reporta_por")))
                    .map(f -> x.observe(
                            Codigo.PLA_025,
                            "unidades",
                            f,
                            "reporta_por",
                            Map.of("unidad", porOtra.get(f.texto("reporta_por")))));
        });
    }

    private static boolean throughOther(FilaFicha f) {
        return !f.texto("reporta_por").isEmpty() && !f.texto("reporta_por").equals(f.texto("codigo"));
    }
}
