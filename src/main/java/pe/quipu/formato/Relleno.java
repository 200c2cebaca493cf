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
 * @param bloqueadas {@code hoja.columna} of inputs that arrive filled in and stay locked
 */
public record Relleno(
        Map<String, Map<String, Valor>> campos, Map<String, List<FilaRelleno>> tablas, Set<String> bloqueadas) {
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

    public boolean bloqueada(String hoja, String columna) {
        return bloqueadas.contains(hoja + "." + columna);
    }

    /** This one with the values of {@code encima} on top, cell by cell; rows only {@code encima} has come last. */
    public Relleno con(Relleno encima) {
        Map<String, Map<String, Valor>> todosCampos = new LinkedHashMap<>(campos);
        encima.campos.forEach((hoja, nuevos) -> todosCampos.merge(hoja, nuevos, Relleno::unidos));
        Map<String, List<FilaRelleno>> todasTablas = new LinkedHashMap<>(tablas);
        encima.tablas.forEach((hoja, nuevas) -> todasTablas.merge(hoja, nuevas, Relleno::unidas));
        Set<String> todas = new TreeSet<>(bloqueadas);
        todas.addAll(encima.bloqueadas);
        return new Relleno(todosCampos, todasTablas, todas);
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
