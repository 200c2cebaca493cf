package pe.quipu.revision;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** An ascending indicator with an expected achievement of zero has no ratio: it is a data error (rule ATI). */
final class LogroCero implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> {
            Set<String> ascendentes = x.filas("indicadores")
                    .filter(LogroCero::rises)
                    .map(f -> f.texto("codigo"))
                    .collect(Collectors.toSet());
            return Stream.concat(
                    zero(x, "indicadores", LogroCero::rises),
                    zero(x, "logros", f -> ascendentes.contains(f.texto("indicador"))));
        });
    }

    private static boolean rises(FilaFicha f) {
        return f.texto("sentido").equals("ascendente");
    }

    private static Stream<Observacion> zero(FilasDeEstructura x, String hoja, Predicate<FilaFicha> cuales) {
        return x.filas(hoja)
                .filter(cuales)
                .filter(f ->
                        f.numero("logro_esperado").filter(n -> n.signum() <= 0).isPresent())
                .map(f -> x.observe(Codigo.PLA_026, hoja, f, "logro_esperado", Map.of()));
    }
}
