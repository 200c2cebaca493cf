package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.libro.Valor;

/** The ceilings the office set: what the unit programmed and some more, whole thousands; some by genérica. */
final class TechoRules {
    private static final Set<String> POR_GENERICA = Set.of("03.02.02.05", "03.11.03", "03.13");
    private static final BigDecimal MIL = BigDecimal.valueOf(1000);

    private TechoRules() {}

    static List<Map<String, Valor>> of(int ejercicio, Map<String, List<Formulada>> porUnidad) {
        List<Map<String, Valor>> techos = new ArrayList<>();
        porUnidad.forEach((unidad, actividades) -> {
            List<String> genericas = POR_GENERICA.contains(unidad) ? List.of("2.1", "2.3", "2.6") : List.of("");
            for (String generica : genericas) {
                BigDecimal soles =
                        actividades.stream().map(a -> a.total(generica)).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (soles.signum() > 0) {
                    techos.add(row(ejercicio, unidad, generica, soles));
                }
            }
        });
        return techos;
    }

    private static Map<String, Valor> row(int ejercicio, String unidad, String generica, BigDecimal soles) {
        Map<String, Valor> v = new LinkedHashMap<>();
        v.put("ejercicio", Valor.numero(ejercicio));
        v.put("unidad", Valor.texto(unidad));
        v.put("generica", Valor.texto(generica));
        v.put("soles", Valor.numero(soles.divide(MIL, 0, RoundingMode.CEILING).multiply(MIL)));
        return v;
    }
}
