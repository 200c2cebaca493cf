package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.plan.Estructura;

/**
 * Units that program and do not spend under one that does the reverse (GRAN-001): compared where they meet. Who has not
 * delivered may have spent: nothing is said of its activities.
 */
final class GastoEnSuperior implements Indicio {
    /** Ten points: less than that changes nobody's reading of the superior. */
    private static final BigDecimal CAMBIA = new BigDecimal("0.10");

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        return joined(p.estructura(), p.resultados()).map(GastoEnSuperior::told);
    }

    /** The units that only together say how their money goes. */
    static Stream<Acopio> joined(Estructura e, Resultados r) {
        Map<String, List<DeActividad>> porUnidad = r.actividades().stream()
                .filter(a -> a.reporte().isPresent())
                .collect(Collectors.groupingBy(a -> a.actividad().centroCosto()));
        Map<String, Acopio.Soles> soles = porUnidad.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, x -> {
                    Grupo g = Grupo.of(x.getValue());
                    return new Acopio.Soles(g.programado(), g.ejecutado());
                }));
        return Acopio.of(e.unidades(), soles).stream().filter(GastoEnSuperior::matters);
    }

    private static boolean matters(Acopio a) {
        BigDecimal junta = a.junto().razon().orElseThrow().valor();
        return a.propio()
                .razon()
                .filter(r -> a.propio().gasta())
                .map(r -> r.valor().subtract(junta).abs().compareTo(CAMBIA) >= 0)
                .orElse(true);
    }

    private static Hallazgo told(Acopio a) {
        Acopio.Soles junto = a.junto();
        Hallazgo h = Hallazgo.de(Clase.GASTO_EN_SUPERIOR, Lado.FINANCIERO, a.unidad())
                .conUnidades(a.hijas().stream().map(Acopio.DeUnidad::codigo).toList())
                .con(Figura.PROGRAMADO, junto.programado())
                .con(Figura.EJECUTADO, junto.ejecutado())
                .con(Figura.CORREGIDA, junto.razon().orElseThrow())
                .con(Figura.N, a.hijas().size());
        return a.propio().razon().map(r -> h.con(Figura.RAZON, r)).orElse(h);
    }
}
