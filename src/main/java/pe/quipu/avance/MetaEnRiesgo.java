package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/** An activity that even at the best end of its forecast would end the year clearly below its goal. */
final class MetaEnRiesgo implements Indicio {
    /** Not a threshold of the semáforo: what is found does not change with the colours. */
    private static final BigDecimal CASI = new BigDecimal("0.90");

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        return ProyeccionRules.of(p).stream()
                .filter(y -> y.actividad().isPresent()
                        && y.llegada() == Proyeccion.Llegada.NO_LLEGARIA
                        && y.alto().compareTo(y.meta().multiply(CASI)) < 0)
                .map(MetaEnRiesgo::told);
    }

    private static Hallazgo told(Proyeccion y) {
        Hallazgo h = new Hallazgo(
                        Clase.RITMO,
                        y.lado(),
                        y.unidad(),
                        y.actividad(),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.Map.of())
                .con(Figura.EJECUTADO, y.ejecutado())
                .con(Figura.META, y.meta())
                .con(Figura.CORREGIDO, y.pronostico())
                .con(Figura.RAZON, y.resultado())
                .con(Figura.BAJO, y.bajo())
                .con(Figura.ALTO, y.alto())
                .con(Figura.HACE, y.hace())
                .con(Figura.N, y.medidos());
        return y.ritmo().map(r -> h.con(Figura.NECESARIO, r)).orElse(h);
    }
}
