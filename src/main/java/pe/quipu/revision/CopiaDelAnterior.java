package pe.quipu.revision;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Parecido;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Programacion;

/**
 * The plan of a year is not the one before pasted again (Directiva 003-2016-MPH/17, art. 8.1.3): the same text with the
 * same goal in each of the twelve months.
 */
final class CopiaDelAnterior implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e)
                .filter(f -> f.ronda() == Periodo.Clase.FORMULACION)
                .flatMap(f -> f.propias()
                        .filter(x -> x.actividad().fisica().total().signum() > 0)
                        .flatMap(x -> original(f, x.actividad()).stream()
                                .map(a -> f.observe(
                                        Codigo.PLA_044,
                                        x,
                                        "denominacion",
                                        Map.of("codigo", a.codigo(), "denominacion", a.denominacion())))));
    }

    private static Optional<ActividadOperativa> original(Formulado f, ActividadOperativa a) {
        return f.entorno().anteriores().stream()
                .filter(x -> equal(x.fisica(), a.fisica()) && Parecido.same(x.denominacion(), a.denominacion()))
                .findFirst();
    }

    private static boolean equal(Programacion a, Programacion b) {
        for (int mes = 1; mes <= 12; mes++) {
            if (a.mes(mes).compareTo(b.mes(mes)) != 0) {
                return false;
            }
        }
        return true;
    }
}
