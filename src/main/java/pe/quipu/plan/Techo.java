package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Budget ceiling of a unit, soles (Directiva 003-2016-MPH/17, art. 5 d).
 *
 * @param rubro empty for all of them, like {@code generica}
 */
public record Techo(int ejercicio, String unidad, String rubro, String generica, BigDecimal soles, Etapa etapa) {
    /** When it was set: to formulate, with the opening budget, or as modified since. */
    public enum Etapa {
        FORMULACION,
        PIA,
        PIM
    }

    /** Soles that some activities program «dentro del techo» and it pays. */
    public BigDecimal dentro(Stream<ActividadOperativa> actividades) {
        return actividades
                .filter(a -> a.presupuesto().financiado() == Presupuesto.Financiado.DENTRO_DEL_TECHO)
                .flatMap(a -> a.presupuesto().lineas().stream())
                .filter(this::cubre)
                .map(LineaFinanciera::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a line is paid by it. */
    public boolean cubre(LineaFinanciera linea) {
        return (rubro.isEmpty() || rubro.equals(linea.rubro()))
                && (generica.isEmpty() || generica.equals(linea.genericaDeGasto()));
    }

    /** One for each rubro and genérica of a reporting unit: those of its cost centres are added to its own. */
    public static List<Techo> juntos(String unidad, List<Techo> todos) {
        Map<List<String>, Techo> uno = new LinkedHashMap<>();
        todos.forEach(t -> uno.merge(
                List.of(t.rubro, t.generica),
                new Techo(t.ejercicio, unidad, t.rubro, t.generica, t.soles, t.etapa),
                (a, b) -> new Techo(a.ejercicio, unidad, a.rubro, a.generica, a.soles.add(b.soles), a.etapa)));
        return List.copyOf(uno.values());
    }

    /** Whether it enters the sum of the unit: not as part of a wider one; where rubros and genéricas overlap, the rubros do. */
    public boolean cabeza(List<Techo> todos) {
        boolean parte =
                todos.stream().anyMatch(o -> o != this && within(rubro, o.rubro) && within(generica, o.generica));
        boolean porRubro = todos.stream().anyMatch(o -> !o.rubro.isEmpty() && o.generica.isEmpty());
        return !parte && !(porRubro && rubro.isEmpty() && !generica.isEmpty());
    }

    private static boolean within(String menor, String mayor) {
        return mayor.isEmpty() || mayor.equals(menor);
    }
}
