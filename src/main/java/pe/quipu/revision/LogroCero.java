package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** An ascending indicator with an expected achievement of zero has no ratio: it is a data error (rule ATI). */
final class LogroCero implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> x.filas("indicadores")
                .filter(f -> f.texto("sentido").equals("ascendente"))
                .filter(f ->
                        f.numero("logro_esperado").filter(n -> n.signum() <= 0).isPresent())
                .map(f -> x.observe(Codigo.PLA_026, "indicadores", f, "logro_esperado", Map.of())));
    }
}
