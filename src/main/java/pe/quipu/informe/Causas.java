package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Razon;

/**
 * What the units declared of their activities: how many name each word of a list, the most named first.
 *
 * @param desviadas how many of those that name one are in amber or red
 * @param cuentas activities by word
 */
record Causas(int desviadas, Map<String, Integer> cuentas) {
    static Causas de(EvaluacionInstitucional e) {
        return de(e, "causa");
    }

    static Causas desviaciones(EvaluacionInstitucional e) {
        return de(e, "tipo_desviacion");
    }

    private static Causas de(EvaluacionInstitucional e, String clave) {
        Map<String, Long> sueltas = e.resultados().actividades().stream()
                .map(a -> texto(a, clave))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        Map<String, Integer> enOrden = new LinkedHashMap<>();
        sueltas.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> x) -> -x.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(x -> enOrden.put(x.getKey(), x.getValue().intValue()));
        return new Causas(
                (int) e.desviadas().stream()
                        .filter(a -> !texto(a, clave).isEmpty())
                        .count(),
                enOrden);
    }

    /** A text of the row of factors; empty where nobody reported. */
    static String texto(DeActividad a, String clave) {
        return a.reporte().map(r -> r.textos().getOrDefault(clave, "").strip()).orElse("");
    }

    /** Words of a list standing alone in a cell. */
    static String oracion(String texto) {
        return texto.isEmpty() ? "" : texto.substring(0, 1).toUpperCase(Locale.ROOT) + texto.substring(1);
    }

    int declaradas() {
        return cuentas.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean vacia() {
        return cuentas.isEmpty();
    }

    /** The running share of the whole, word after word. */
    List<BigDecimal> acumulado() {
        List<BigDecimal> partes = new ArrayList<>();
        int van = 0;
        for (int n : cuentas.values()) {
            van += n;
            partes.add(new Razon(BigDecimal.valueOf(van), BigDecimal.valueOf(declaradas())).redondeada());
        }
        return partes;
    }
}
