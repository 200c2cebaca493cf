package pe.quipu.auditoria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Tabla;

/** FMT-001: one column, or one row of two amounts, written in two ways; and figures nobody can read. */
final class FormaMezclada implements Comprobacion {
    /** The columns of figures of each table. */
    private static final Map<String, List<String>> COLUMNAS = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            Publicado.TABLA03, List.of("numero", "soles"),
            Publicado.TABLA04, List.of("prioridad", "numero", "soles", "fisico"),
            Publicado.TABLA05, List.of("numero", "programado", "ejecutado", "porcentaje"),
            Publicado.INDICADORES, List.of("programado", "obtenido"),
            Publicado.RESULTADOS, List.of("resultado"))));

    private static final List<String> MONTOS = List.of("poi_aprobado", "poi_pia", "pim");

    @Override
    public Stream<Reparo> check(Caso caso) {
        List<List<Impreso>> series = new ArrayList<>();
        for (String clave : List.of(Publicado.TABLA01, Publicado.TABLA02)) {
            caso.tabla(clave)
                    .filas()
                    .forEach(f -> series.add(MONTOS.stream()
                            .filter(f.celdas()::containsKey)
                            .map(f::celda)
                            .toList()));
        }
        COLUMNAS.forEach((clave, columnas) -> columnas.forEach(c -> series.add(column(caso.tabla(clave), c))));
        return series.stream().flatMap(FormaMezclada::mixed);
    }

    private static List<Impreso> column(Tabla t, String columna) {
        return t.filas().stream().map(f -> f.celda(columna)).toList();
    }

    private static Stream<Reparo> mixed(List<Impreso> serie) {
        Stream<Reparo> ilegibles = serie.stream()
                .filter(Impreso::ilegible)
                .map(i -> Reparo.inconsistencia(Prueba.FMT_001, i, "").dice(unread(i), Map.of("impreso", i.texto())));
        return Stream.of(
                        ilegibles,
                        ways(serie, i -> i.separador().map(Impreso.Separador::rotulo)),
                        ways(serie, i -> i.ceroInicial().map(si -> si ? "cero inicial (07)" : "sin cero inicial (7)")),
                        ways(serie, i -> i.conSigno().map(si -> si ? "con el signo %" : "sin el signo %")))
                .flatMap(s -> s);
    }

    private static String unread(Impreso i) {
        return i.texto().matches("#[A-Z0-9/?!_]+")
                ? "error"
                : i.texto().matches("\\d\\d/\\d\\d/\\d{4}") ? "fecha" : "ilegible";
    }

    /** Every way but the commonest, each once with all its cells; the plain one wins where it is used at all. */
    private static Stream<Reparo> ways(List<Impreso> serie, Function<Impreso, Optional<String>> forma) {
        Map<String, List<Impreso>> grupos = new LinkedHashMap<>();
        serie.forEach(i -> forma.apply(i).ifPresent(f -> grupos.computeIfAbsent(f, k -> new ArrayList<>())
                .add(i)));
        String comun = grupos.keySet().stream()
                .filter(f -> f.startsWith("sin cero") || f.startsWith("coma"))
                .findFirst()
                .orElseGet(() -> grupos.entrySet().stream()
                        .max(java.util.Comparator.comparingInt(e -> e.getValue().size()))
                        .map(Map.Entry::getKey)
                        .orElse(""));
        return grupos.entrySet().stream().filter(e -> !e.getKey().equals(comun)).map(e -> Reparo.aviso(
                        Prueba.FMT_001, e.getValue().get(0), "")
                .en(e.getValue())
                .dice(
                        "mensaje",
                        Map.of(
                                "celdas", Cifras.celdas(e.getValue()),
                                "forma", e.getKey(),
                                "comun", comun,
                                "cuantas", String.valueOf(e.getValue().size()),
                                "resto", String.valueOf(grupos.get(comun).size()))));
    }
}
