package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;

/** Deadlines and extensions are for a period: 2022-T4, 2023… */
final class PeriodoDesconocido implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e)
                .flatMap(x -> Stream.of("plazos", "prorrogas").flatMap(hoja -> x.filas(hoja)
                        .filter(f -> !f.texto("periodo").isEmpty()
                                && Periodo.parse(f.texto("periodo")).isEmpty())
                        .map(f -> x.observe(Codigo.PLA_028, hoja, f, "periodo", Map.of()))));
    }
}
