package pe.quipu.formato;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pe.quipu.libro.Valor;

/**
 * What goes into a form: fields and rows by sheet key. A prefilled quarter, a version of the plan and a returned
 * workbook are all one of these.
 *
 * @param bloqueadas inputs that arrive filled in and stay locked: {@code hoja.columna} for a whole column,
 *     {@code hoja.columna#fila} for one cell
 * @param porRegularizar {@code hoja.columna} of inputs that an earlier form should have told, open where it did not
 * @param fuentes code of the period whose evaluation told what a cell brings, by {@code hoja.columna#fila}
 */
public record Relleno(
        Map<String, Map<String, Valor>> campos,
        Map<String, List<FilaRelleno>> tablas,
        Set<String> bloqueadas,
        Set<String> porRegularizar,
        Map<String, String> fuentes) {
    /** One row by column key. */
    public record FilaRelleno(String id, Map<String, Valor> valores) {
        public FilaRelleno {
            valores = Map.copyOf(valores);
        }

        public Valor valor(String columna) {
            return valores.getOrDefault(columna, Valor.VACIO);
        }
    }

    public static final Relleno NADA = new Relleno(Map.of(), Map.of(), Set.of());

    public Relleno {
        campos = Map.copyOf(campos);
        tablas = Map.copyOf(tablas);
        bloqueadas = Set.copyOf(bloqueadas);
        porRegularizar = Set.copyOf(porRegularizar);
        fuentes = Map.copyOf(fuentes);
    }

    /** With nothing told before. */
    public Relleno(
            Map<String, Map<String, Valor>> campos,
            Map<String, List<FilaRelleno>> tablas,
            Set<String> bloqueadas,
            Set<String> porRegularizar) {
        this(campos, tablas, bloqueadas, porRegularizar, Map.of());
    }

    /** With nothing left from earlier forms. */
    public Relleno(
            Map<String, Map<String, Valor>> campos, Map<String, List<FilaRelleno>> tablas, Set<String> bloqueadas) {
        this(campos, tablas, bloqueadas, Set.of());
    }

    public Valor campo(String hoja, String clave) {
        return campos.getOrDefault(hoja, Map.of()).getOrDefault(clave, Valor.VACIO);
    }

    public List<FilaRelleno> filas(String hoja) {
        return tablas.getOrDefault(hoja, List.of());
    }

    /** Whether it says of a sheet that it has no row; of one it does not speak of, it does not. */
    boolean vacia(String hoja) {
        return tablas.containsKey(hoja) && tablas.get(hoja).isEmpty();
    }

    public Optional<FilaRelleno> fila(String hoja, String id) {
        return filas(hoja).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Whether a column is locked in every row. */
    public boolean bloqueada(String hoja, String columna) {
        return bloqueadas.contains(columna(hoja, columna));
    }

    public boolean bloqueada(String hoja, String fila, String columna) {
        return bloqueada(hoja, columna) || bloqueadas.contains(celda(hoja, fila, columna));
    }

    public boolean porRegularizar(String hoja, String columna) {
        return porRegularizar.contains(columna(hoja, columna));
    }

    /** Which evaluation told what stands in a cell; empty for what the plan or the office says. */
    public Optional<String> fuente(String hoja, String fila, String columna) {
        return Optional.ofNullable(fuentes.get(celda(hoja, fila, columna)));
    }

    /** How {@link #bloqueadas} names a whole column. */
    public static String columna(String hoja, String columna) {
        return hoja + "." + columna;
    }

    /** How {@link #bloqueadas} names one cell. */
    public static String celda(String hoja, String fila, String columna) {
        return hoja + "." + columna + "#" + fila;
    }

    /** This one with the values of {@code encima} on top, cell by cell; rows only {@code encima} has come last. */
    public Relleno con(Relleno encima) {
        Map<String, Map<String, Valor>> todosCampos = new LinkedHashMap<>(campos);
        encima.campos.forEach((hoja, nuevos) -> todosCampos.merge(hoja, nuevos, Relleno::unidos));
        Map<String, List<FilaRelleno>> todasTablas = new LinkedHashMap<>(tablas);
        encima.tablas.forEach((hoja, nuevas) -> todasTablas.merge(hoja, nuevas, Relleno::unidas));
        Map<String, String> todasFuentes = new LinkedHashMap<>(fuentes);
        todasFuentes.putAll(encima.fuentes);
        return new Relleno(
                todosCampos,
                todasTablas,
                both(bloqueadas, encima.bloqueadas),
                both(porRegularizar, encima.porRegularizar),
                todasFuentes);
    }

    private static Set<String> both(Set<String> unas, Set<String> otras) {
        Set<String> todas = new TreeSet<>(unas);
        todas.addAll(otras);
        return todas;
    }

    private static List<FilaRelleno> unidas(List<FilaRelleno> debajo, List<FilaRelleno> encima) {
        Map<String, FilaRelleno> filas = new LinkedHashMap<>();
        debajo.forEach(f -> filas.put(f.id(), f));
        encima.forEach(
                f -> filas.merge(f.id(), f, (a, b) -> new FilaRelleno(a.id(), unidos(a.valores(), b.valores()))));
        return List.copyOf(filas.values());
    }

    private static Map<String, Valor> unidos(Map<String, Valor> debajo, Map<String, Valor> encima) {
        Map<String, Valor> unidos = new LinkedHashMap<>(debajo);
        unidos.putAll(encima);
        return unidos;
    }
}
