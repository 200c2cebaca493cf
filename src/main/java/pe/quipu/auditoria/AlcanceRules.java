package pe.quipu.auditoria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;

/**
 * Which rows a printed total, subtotal or mean covers. A total, all of its table. The others stand below theirs: from
 * the heading, the objective or the subtotal before; where subtotals are nested, from an earlier one. No report says
 * which, so every span that is possible is one.
 */
final class AlcanceRules {
    private static final Set<Clase> LINDES = Set.of(Clase.TITULO, Clase.OEI, Clase.SUBTOTAL, Clase.PROMEDIO);
    /** Nobody nests subtotals deeper; a table of thousands of them stays cheap. */
    private static final int NIVELES = 8;

    private AlcanceRules() {}

    /** The nearest first; of a span with objectives and their actions, the actions first. */
    static List<List<Fila>> of(Tabla t, Fila resumen) {
        List<Fila> arriba = t.filas().subList(0, t.filas().indexOf(resumen));
        Set<List<Fila>> tramos = new LinkedHashSet<>();
        if (resumen.clase() == Clase.SUBTOTAL || resumen.clase() == Clase.PROMEDIO) {
            starts(arriba).forEach(desde -> add(tramos, arriba.subList(desde, arriba.size())));
            if (resumen.clase() == Clase.PROMEDIO) {
                add(tramos, t.filas());
            }
        } else {
            List<Fila> oeis = t.de(Clase.OEI).toList();
            tramos.add(oeis.isEmpty() ? t.hojas() : oeis);
        }
        return List.copyOf(tramos);
    }

    /** Where a span may begin, the nearest first; the top of the table is always one. */
    private static List<Integer> starts(List<Fila> arriba) {
        List<Integer> desde = new ArrayList<>();
        for (int i = arriba.size(); i > 0 && desde.size() < NIVELES; i--) {
            if (LINDES.contains(arriba.get(i - 1).clase())) {
                desde.add(i);
            }
        }
        desde.add(0);
        return desde;
    }

    private static void add(Set<List<Fila>> tramos, List<Fila> filas) {
        for (Predicate<Fila> cuales : List.<Predicate<Fila>>of(Fila::hoja, f -> f.clase() == Clase.OEI)) {
            List<Fila> suyas = filas.stream().filter(cuales).toList();
            if (!suyas.isEmpty()) {
                tramos.add(suyas);
            }
        }
    }
}
