package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Hallazgo.Clase;
import pe.quipu.avance.Hallazgo.Figura;

/** Units that program and do not spend under one that does the reverse (GRAN-001): compared where they meet. */
final class GastoEnSuperior implements Indicio {
    /** Ten points: less than that changes nobody's reading of the superior. */
    private static final BigDecimal CAMBIA = new BigDecimal("0.10");

    @Override
    public Stream<Hallazgo> find(Panorama p) {
        Map<String, Acopio.Soles> soles = p.unidades().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> {
                    Grupo g = Grupo.of(e.getValue().stream().map(Caso::a));
                    return new Acopio.Soles(g.programado(), g.ejecutado());
                }));
        return Acopio.of(p.estructura().unidades(), soles).stream()
                .filter(GastoEnSuperior::matters)
                .map(GastoEnSuperior::told);
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
