package pe.quipu.confiabilidad;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a day leaves: the lines of the register and the papers in the folders. The same papers give the same bytes of a
 * consolidated workbook, so equal papers are equal values.
 *
 * @param lineas in their order, without their number
 */
record Desenlace(List<String> lineas, Map<String, String> papeles, Map<String, String> sinNumero, List<String> restos) {
    /** What is owed, and the tries that brought the program down: nothing at the end of a day. */
    private static final String TABLAS =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE 'por\\_%' ESCAPE '\\' OR name = 'intento')";

    static Desenlace of(Path raiz) {
        Estado estado = Estado.of(raiz);
        List<String> restos = new ArrayList<>(estado.temporales());
        Path base = raiz.resolve("registro").resolve("quipu.db");
        List<String> lineas = new ArrayList<>();
        if (Files.exists(base)) {
            try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + base)) {
                lineas.addAll(rows(
                        c,
                        "SELECT e.recibido, recepcion, archivo, sha256, formulario, unidad, periodo, ronda, veredicto,"
                                + " dias_tarde, destino, devuelto, vigente, (SELECT group_concat(codigo || ' ' || hoja ||"
                                + " '!' || celda || ' ' || o.recibido, ', ') FROM observacion o WHERE o.entrega_id ="
                                + " e.id) FROM entrega e ORDER BY e.id"));
                for (String tabla : rows(c, TABLAS)) {
                    rows(c, "SELECT * FROM " + tabla).forEach(fila -> restos.add(tabla + ": " + fila));
                }
            } catch (SQLException e) {
                restos.add("registro: " + e.getMessage());
            }
        }
        Map<String, String> papeles = estado.papeles();
        // A day in two parts may publish twice; that every workbook published is kept is a promise of its own.
        papeles.keySet().removeIf(nombre -> nombre.startsWith("consolidado/anteriores/"));
        papeles.keySet().removeIf(nombre -> nombre.contains(Estado.TEMPORAL));
        Map<String, String> sinNumero = new TreeMap<>(papeles);
        sinNumero.replaceAll(
                (nombre, huella) -> nombre.endsWith(".txt") ? Estado.sinNumero(raiz.resolve(nombre)) : huella);
        return new Desenlace(List.copyOf(lineas), papeles, sinNumero, List.copyOf(restos));
    }

    /** In any order of arrival, and so whatever the number each line of the register got. */
    Desenlace sorted() {
        return new Desenlace(lineas.stream().sorted().toList(), sinNumero, sinNumero, restos);
    }

    /** What is different from what should be, in words; empty when nothing is. */
    List<String> differences(Desenlace otro) {
        List<String> todas = new ArrayList<>();
        otro.restos.forEach(r -> todas.add("sobra " + r));
        compare("registro", index(lineas), index(otro.lineas), todas);
        compare("papel", papeles, otro.papeles, todas);
        return todas;
    }

    private static Map<String, String> index(List<String> lineas) {
        Map<String, String> numeradas = new TreeMap<>();
        lineas.forEach(l -> numeradas.put("%03d".formatted(numeradas.size() + 1), l));
        return numeradas;
    }

    private static void compare(
            String que, Map<String, String> debe, Map<String, String> hay, List<String> diferencias) {
        Map<String, String> todo = new TreeMap<>(debe);
        todo.putAll(hay);
        for (String clave : todo.keySet()) {
            String a = debe.getOrDefault(clave, "nada");
            String b = hay.getOrDefault(clave, "nada");
            if (!a.equals(b)) {
                diferencias.add(que + " " + clave + ": debía " + a + " y hay " + b);
            }
        }
    }

    private static List<String> rows(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            List<String> filas = new ArrayList<>();
            while (r.next()) {
                List<String> celdas = new ArrayList<>();
                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                    celdas.add(String.valueOf(r.getString(i)));
                }
                filas.add(String.join("|", celdas));
            }
            return filas;
        }
    }
}
