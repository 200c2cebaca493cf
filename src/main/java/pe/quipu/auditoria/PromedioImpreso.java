package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;

/**
 * A figure in a row that is printed as a mean, and the rows it may be of, the nearest first. Counts and amounts in such
 * a row may as well be sums: «PROMEDIO» often says so of its percentage alone.
 */
record PromedioImpreso(Tabla tabla, Fila fila, String columna, List<List<Fila>> alcances) {
    private static final Set<String> PORCENTAJES = Set.of("fisico", "porcentaje");

    /** A mean that comes out, and how it was made. */
    record Hallado(BigDecimal valor, String regla) {}

    /** Every one that is printed; the results of the objectives have a check of their own. */
    static List<PromedioImpreso> of(Publicado p) {
        return Stream.of(Publicado.TABLA03, Publicado.TABLA04, Publicado.TABLA05)
                .map(p::tabla)
                .flatMap(t -> t.de(Clase.PROMEDIO)
                        .flatMap(f -> Stream.of("numero", "soles", "programado", "ejecutado", "fisico", "porcentaje")
                                .map(c -> new PromedioImpreso(t, f, c, AlcanceRules.of(t, f)))))
                .filter(m -> m.impreso().numero().isPresent() && m.simple().isPresent())
                .toList();
    }

    Impreso impreso() {
        return fila.celda(columna);
    }

    /** The plain mean of the nearest rows, which is what the word says. */
    Optional<Hallado> simple() {
        return alcances.stream().flatMap(this::means).findFirst();
    }

    /** The mean, or the sum, that gives what is printed. */
    Optional<Hallado> hallado() {
        List<List<Fila>> todos = Stream.concat(
                        alcances.stream(),
                        alcances.stream()
                                .map(filas -> filas.stream().map(Fila::comoEsta).toList()))
                .toList();
        return Stream.concat(todos.stream().flatMap(this::means), todos.stream().flatMap(this::others))
                .filter(h -> Porcentaje.rounded(h.valor(), impreso(), RoundingMode.HALF_UP)
                        || Porcentaje.rounded(h.valor(), impreso(), RoundingMode.DOWN))
                .findFirst();
    }

    private Stream<Hallado> means(List<Fila> filas) {
        return Agregacion.TODAS.stream()
                .filter(a -> a.modo() == RoundingMode.HALF_UP)
                .filter(a -> PORCENTAJES.contains(columna) || a.simple())
                .flatMap(a -> a.valor(viewed(filas)).stream().map(v -> new Hallado(v, a.regla(name(filas)))));
    }

    /** Without the zeros; and what is no mean: the sum of an amount, the ratio of two. */
    private Stream<Hallado> others(List<Fila> filas) {
        List<Fila> sinCeros =
                filas.stream().filter(f -> !f.celda(columna).cero()).toList();
        Stream<Hallado> mayores = Agregacion.TODAS.get(0).valor(viewed(sinCeros)).stream()
                .map(v -> new Hallado(v, "promedio simple de las " + name(filas) + " que no son cero"));
        if (!PORCENTAJES.contains(columna)) {
            return Stream.concat(
                    mayores, Stream.of(new Hallado(Suma.of(filas, columna), "suma de las " + name(filas))));
        }
        BigDecimal programado = Suma.of(filas, "programado");
        return programado.signum() <= 0
                ? mayores
                : Stream.concat(
                        mayores,
                        Stream.of(new Hallado(
                                Porcentaje.points(Suma.of(filas, "ejecutado"), programado),
                                "total ejecutado entre total programado")));
    }

    private static String name(List<Fila> filas) {
        return switch (filas.get(0).clase()) {
            case AEI -> "AEI";
            case OEI -> "OEI";
            default -> "filas";
        };
    }

    /** With the figure and its weights where {@link Agregacion} looks for them. */
    private List<Fila> viewed(List<Fila> filas) {
        return filas.stream()
                .map(f -> {
                    Map<String, Impreso> celdas = new HashMap<>(f.celdas());
                    celdas.put("fisico", f.celda(columna));
                    celdas.putIfAbsent("soles", f.celda("programado"));
                    return new Fila(f.numero(), f.clase(), f.codigo(), f.nombre(), celdas);
                })
                .toList();
    }
}
