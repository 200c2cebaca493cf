package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pe.quipu.ficha.Rectificacion.Dicho;

/**
 * Which of the accepted evaluations of a year rules each month: the one accepted later, of whatever period it is. A
 * delivery that took the place of another of its unit and period took all its months.
 */
public final class DeclaracionRules {
    private static final Comparator<Declaracion> ORDEN = Comparator.comparingLong(Declaracion::orden);

    private DeclaracionRules() {}

    /** Without those that a later round of the same unit and period replaced; in the order they were accepted. */
    public static List<Declaracion> vigentes(List<Declaracion> todos) {
        Map<String, Declaracion> ultimos = new HashMap<>();
        todos.stream()
                .sorted(ORDEN)
                .forEach(a -> ultimos.put(a.unidad() + " " + a.periodo().codigo(), a));
        return ultimos.values().stream().sorted(ORDEN).toList();
    }

    /** What stands in each month. @param todos accepted evaluations, those replaced too */
    public static Map<Casilla, Dicho> dichos(List<Declaracion> todos) {
        Map<Casilla, Dicho> dichos = new LinkedHashMap<>();
        vigentes(todos)
                .forEach(a ->
                        a.meses().keySet().forEach(c -> dichos.put(c, a.dicho(c).orElseThrow())));
        return dichos;
    }

    /**
     * Every time a month that had been told was told otherwise, by activity and month. Rounds that were replaced count:
     * what was accepted and then corrected was a figure of the office in between.
     */
    public static List<Rectificacion> rectificaciones(List<Declaracion> todos) {
        Map<Casilla, Dicho> antes = new HashMap<>();
        Map<Casilla, List<Rectificacion>> halladas = new TreeMap<>();
        todos.stream().sorted(ORDEN).forEach(a -> a.meses().keySet().forEach(c -> {
            Dicho ahora = a.dicho(c).orElseThrow();
            Dicho previo = antes.put(c, ahora);
            if (previo != null && !previo.dato().falta() && !same(previo.dato(), ahora.dato())) {
                halladas.computeIfAbsent(c, x -> new ArrayList<>())
                        .add(new Rectificacion(c.actividad(), c.lado().familia(), c.mes(), previo, ahora));
            }
        }));
        return halladas.values().stream().flatMap(List::stream).toList();
    }

    /** {@code 10} and {@code 10.0} are one figure; zero, NA, SR and blank are four things. */
    private static boolean same(Dato uno, Dato otro) {
        if (uno.numero().isPresent() && otro.numero().isPresent()) {
            return uno.numero().get().compareTo(otro.numero().get()) == 0;
        }
        return uno.significado().getClass().equals(otro.significado().getClass());
    }
}
