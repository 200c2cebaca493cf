package pe.quipu.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The months of the year in which an activity is in force, and which unit had it then (Directiva 003-2016-MPH/17, art.
 * 8.2.3): what was executed stays with the unit of its month, the year follows the activity.
 *
 * @param desde first month in force, 1 for what was approved with the plan
 * @param hasta last month in force, 12 unless it was annulled; below {@code desde} it never began
 * @param antes earlier cost centres, first to last, each until the month before the next one took over
 */
public record Vida(int desde, int hasta, List<Tramo> antes) {
    /** @param hasta the last month in which the cost centre had the activity */
    public record Tramo(String centroCosto, int hasta) {}

    public static final Vida TODO_EL_ANIO = new Vida(1, 12, List.of());

    public Vida {
        antes = List.copyOf(antes);
    }

    public boolean anulada() {
        return hasta < 12;
    }

    /** Annulled before its first month. */
    public boolean nuncaEmpezo() {
        return hasta < desde;
    }

    /** Annulled by the end of that month. */
    public boolean anuladaAl(int mes) {
        return hasta < mes;
    }

    /** The cost centre in a month. @param actual the one that has it now */
    public String centroCosto(String actual, int mes) {
        return antes.stream()
                .filter(t -> mes <= t.hasta())
                .findFirst()
                .map(Tramo::centroCosto)
                .orElse(actual);
    }

    public Vida anuladaDesde(int mes) {
        return new Vida(desde, Math.min(hasta, mes - 1), antes);
    }

    /**
     * Handed over to another cost centre.
     *
     * @param actual the one that has it now
     * @param mes the first month of the new one; before the first month in force nobody had it
     */
    public Vida trasladada(String actual, int mes) {
        return mes <= desde
                ? new Vida(desde, hasta, List.of())
                : new Vida(
                        desde,
                        hasta,
                        Stream.concat(
                                        antes.stream().filter(t -> t.hasta() < mes - 1),
                                        Stream.of(new Tramo(centroCosto(actual, mes - 1), mes - 1)))
                                .toList());
    }

    /** {@code 03.02 hasta 6; 03.05 hasta 9}: as the workbook of the plan keeps it. */
    public String recorrido() {
        return antes.stream().map(t -> t.centroCosto() + " hasta " + t.hasta()).collect(Collectors.joining("; "));
    }

    /** @throws IllegalArgumentException when the text is not a {@link #recorrido} */
    public static List<Tramo> tramos(String recorrido) {
        return recorrido.isBlank()
                ? List.of()
                : Stream.of(recorrido.split(";"))
                        .map(t -> t.strip().split(" hasta "))
                        .map(p -> {
                            if (p.length != 2 || !p[1].matches("\\d{1,2}")) {
                                throw new IllegalArgumentException("not a recorrido: " + recorrido);
                            }
                            return new Tramo(p[0], Integer.parseInt(p[1]));
                        })
                        .toList();
    }
}
