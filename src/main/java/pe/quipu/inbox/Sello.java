package pe.quipu.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The seal of each line of the register: the fingerprint of what it says, of its observations and of the seal before it.
 * SQLite knows when its pages do not fit together, not when a letter in them changed.
 */
final class Sello {
    private static final String LINEA = """
            SELECT recibido, recepcion, archivo, sha256, formulario, unidad, periodo, ronda, plantilla, ronda_base,
              veredicto, dias_tarde, destino, devuelto FROM entrega WHERE id = ?""";
    private static final String OBSERVACIONES = """
            SELECT orden, codigo, gravedad, hoja, celda, campo, recibido, mensaje, accion FROM observacion
            WHERE entrega_id = ? ORDER BY orden""";
    private static final String EN_VIGOR = """
            SELECT id FROM (
              SELECT id, row_number() OVER (
                PARTITION BY formulario, unidad, periodo ORDER BY ronda DESC, id DESC) AS lugar
              FROM entrega WHERE veredicto = 'aceptado')
            WHERE lugar = 1""";
    private static final String FUERA_DE_LUGAR =
            "SELECT count(*) FROM entrega WHERE (vigente = 1) <> (id IN (" + EN_VIGOR + "))";
    private static final String FALTAN = "SELECT (SELECT coalesce(max(id), 0) FROM entrega)"
            + " <> (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entrega')";

    private Sello() {}

    /** Seals a line just written: the last one. */
    static void put(Connection connection, long id) throws SQLException {
        String previo = Filas.query(
                        connection,
                        row -> row.getString(1),
                        "SELECT sello FROM entrega WHERE id < ? ORDER BY id DESC LIMIT 1",
                        id)
                .stream()
                .findFirst()
                .orElse("");
        try (PreparedStatement linea = connection.prepareStatement(LINEA);
                PreparedStatement observaciones = connection.prepareStatement(OBSERVACIONES)) {
            String sello = of(previo, id, linea, observaciones);
            Filas.update(connection, "UPDATE entrega SET sello = ? WHERE id = ?", sello, id);
        }
    }

    /** Of what a unit had accepted of a form and period, the last round is in force. */
    static void settle(Connection connection) throws SQLException {
        Filas.update(connection, "UPDATE entrega SET vigente = 0 WHERE vigente = 1");
        Filas.update(connection, "UPDATE entrega SET vigente = 1 WHERE id IN (" + EN_VIGOR + ")");
    }

    /** Seals every line anew, as when some are entered among others. */
    static void putAll(Connection connection) throws SQLException {
        settle(connection);
        for (long id : Filas.query(connection, row -> row.getLong(1), "SELECT id FROM entrega ORDER BY id")) {
            put(connection, id);
        }
    }

    /** What is not as it was written; empty when everything is. */
    static Optional<String> broken(Connection connection) throws SQLException {
        String pages = Filas.query(connection, row -> row.getString(1), "PRAGMA integrity_check(1)")
                .get(0);
        if (!pages.equals("ok")) {
            return Optional.of(pages);
        }
        try (Statement lines = connection.createStatement();
                ResultSet row = lines.executeQuery("SELECT id, sello FROM entrega ORDER BY id");
                PreparedStatement linea = connection.prepareStatement(LINEA);
                PreparedStatement observaciones = connection.prepareStatement(OBSERVACIONES)) {
            String previo = "";
            while (row.next()) {
                String sello = row.getString(2);
                if (!of(previo, row.getLong(1), linea, observaciones).equals(sello)) {
                    return Optional.of("line " + row.getLong(1));
                }
                previo = sello;
            }
        }
        for (String sentence : List.of(FUERA_DE_LUGAR, FALTAN)) {
            if (Filas.query(connection, row -> row.getInt(1), sentence).get(0) != 0) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    private static String of(String previo, long id, PreparedStatement linea, PreparedStatement observaciones)
            throws SQLException {
        StringBuilder todo = new StringBuilder(previo).append('\n').append(id);
        append(todo, linea, id);
        append(todo, observaciones, id);
        return Sha256.of(todo.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Each value with its length: no two lines read the same. */
    private static void append(StringBuilder todo, PreparedStatement statement, long id) throws SQLException {
        statement.setLong(1, id);
        try (ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int i = 1; i <= columns; i++) {
                    String value = row.getString(i);
                    todo.append('\n').append(value == null ? -1 : value.length());
                    todo.append(' ').append(value);
                }
            }
        }
    }
}
