package pe.quipu.auditoria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;
import pe.quipu.observacion.Enumeracion;

/** Which printed cells are sums of others: an objective of its actions, a total of its rows, activities of their kinds. */
final class SumaRules {
    private SumaRules() {}

    /** Those that are printed and whose parts can all be read. */
    static List<Suma> of(Publicado p) {
        List<Suma> todas = new ArrayList<>(kinds(p.tabla(Publicado.TABLA01)));
        for (String clave : List.of(Publicado.TABLA03, Publicado.TABLA04)) {
            Tabla t = p.tabla(clave);
            for (String columna : List.of("numero", "soles")) {
                todas.addAll(objectives(t, columna));
                todas.addAll(totals(t, columna));
            }
        }
        Tabla t05 = p.tabla(Publicado.TABLA05);
        for (String columna : List.of("numero", "programado", "ejecutado")) {
            todas.addAll(totals(t05, columna));
        }
        return todas.stream()
                .filter(s -> s.impreso().numero().isPresent())
                .filter(s -> s.sumandos().stream().noneMatch(Impreso::ilegible))
                .toList();
    }

    /** A table without a row of its total is accused of nothing: it is said. Empty where each has one. */
    static String untotalled(Publicado p) {
        List<String> tablas = Stream.of(Publicado.TABLA03, Publicado.TABLA04, Publicado.TABLA05)
                .map(p::tabla)
                .filter(t -> !t.hojas().isEmpty() && t.total().isEmpty())
                .map(Tabla::rotulo)
                .toList();
        return tablas.isEmpty()
                ? ""
                : Enumeracion.all(tablas).replaceFirst("^l", "L")
                        + (tablas.size() == 1 ? " no imprime" : " no imprimen")
                        + " una fila de total: no hay total que contrastar.";
    }

    /** The actions under each objective stand below it: a code printed twice takes nothing away. */
    private static List<Suma> objectives(Tabla t, String columna) {
        List<Suma> sumas = new ArrayList<>();
        for (int i = 0; i < t.filas().size(); i++) {
            if (t.filas().get(i).clase() == Clase.OEI) {
                List<Impreso> suyas =
                        children(t, i).stream().map(f -> f.celda(columna)).toList();
                if (!suyas.isEmpty()) {
                    sumas.add(new Suma(t, t.filas().get(i), columna, suyas));
                }
            }
        }
        return sumas;
    }

    /** The rows of actions below the objective in a row, until the next. @param indice of the objective */
    static List<Fila> children(Tabla t, int indice) {
        return t.filas().stream()
                .skip(indice + 1L)
                .takeWhile(f -> f.clase() == Clase.AEI || f.clase() == Clase.SUBTOTAL || f.clase() == Clase.PROMEDIO)
                .filter(f -> f.clase() == Clase.AEI)
                .toList();
    }

    private static List<Suma> totals(Tabla t, String columna) {
        return Stream.concat(t.de(Clase.SUBTOTAL), t.total().stream())
                .flatMap(f -> covered(t, f, columna).stream())
                .toList();
    }

    /** Over the span that gives what is printed; the nearest one where none does. */
    private static Optional<Suma> covered(Tabla t, Fila f, String columna) {
        List<Suma> posibles = AlcanceRules.of(t, f).stream()
                .map(filas -> new Suma(
                        t, f, columna, filas.stream().map(x -> x.celda(columna)).toList()))
                .toList();
        return posibles.stream().filter(Suma::cuadra).findFirst().or(() -> posibles.stream()
                .findFirst());
    }

    /** «N.° de AO e inversiones» is «N.° de AO» and «N.° de inversiones», where the three are printed. */
    private static List<Suma> kinds(Tabla t) {
        return Stream.of("poi_aprobado", "poi_pia")
                .flatMap(columna -> t.concepto("AO E INV").stream().flatMap(juntas -> {
                    List<Impreso> partes = t.filas().stream()
                            .filter(f -> f != juntas
                                    && !f.nombre()
                                            .toUpperCase(java.util.Locale.ROOT)
                                            .contains("MONTO"))
                            .map(f -> f.celda(columna))
                            .toList();
                    return partes.size() == 2 ? Stream.of(new Suma(t, juntas, columna, partes)) : Stream.empty();
                }))
                .toList();
    }
}
