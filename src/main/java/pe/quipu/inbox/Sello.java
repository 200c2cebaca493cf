package pe.quipu.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The seal of each line of the register: the fingerprint of what it says, of its observations and of the seal before it.
 * SQLite knows when its pages do not fit together, not when a letter in them changed.
 */
final class Sello {
    private static final String LINEAS = """
            SELECT id, recibido, recepcion, archivo, sha256, formulario, unidad, periodo, ronda, plantilla, ronda_base,
              veredicto, dias_tarde, destino, devuelto, sello FROM entrega""";
    private static final String OBSERVACIONES = """
            SELECT entrega_id, orden, codigo, gravedad, hoja, celda, campo, recibido, mensaje, accion FROM observacion""";
    private static final int DE_LINEA = 15;
    private static final int DE_OBSERVACION = 10;
    private static final String EN_VIGOR = """
            SELECT id FROM (
              SELECT id, row_number() OVER (
                PARTITION BY formulario, unidad, periodo ORDER BY ronda DESC, recibido DESC, id DESC) AS lugar
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
        chain(connection, " WHERE id = " + id, " WHERE entrega_id = " + id, previo, (linea, escrito, sello) -> {
            Filas.update(connection, "UPDATE entrega SET sello = ? WHERE id = ?", sello, linea);
            return true;
        });
    }

    /** Of what a unit had accepted of a form and period, the last round is in force. */
    static void settle(Connection connection) throws SQLException {
        Filas.update(connection, "UPDATE entrega SET vigente = 0 WHERE vigente = 1");
        Filas.update(connection, "UPDATE entrega SET vigente = 1 WHERE id IN (" + EN_VIGOR + ")");
    }

    /** Seals every line anew, as when some are entered among others. */
    static void putAll(Connection connection) throws SQLException {
        settle(connection);
        Map<Long, String> sellos = new LinkedHashMap<>();
        chain(connection, "", "", "", (id, escrito, sello) -> sellos.put(id, sello) == null);
        for (Map.Entry<Long, String> e : sellos.entrySet()) {
            Filas.update(connection, "UPDATE entrega SET sello = ? WHERE id = ?", e.getValue(), e.getKey());
        }
    }

    /** What is not as it was written; empty when everything is. */
    static Optional<String> broken(Connection connection) throws SQLException {
        String pages = Filas.query(connection, row -> row.getString(1), "PRAGMA integrity_check(1)")
                .get(0);
        if (!pages.equals("ok")) {
            return Optional.of(pages);
        }
        if (!chain(connection, "", "", "", (id, escrito, sello) -> sello.equals(escrito))) {
            return Optional.of("a line does not say what was written");
        }
        for (String sentence : List.of(FUERA_DE_LUGAR, FALTAN)) {
            if (Filas.query(connection, row -> row.getInt(1), sentence).get(0) != 0) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** What is done with each line. */
    private interface Linea {
        /** @return whether to go on */
        boolean seen(long id, String escrito, String sello) throws SQLException;
    }

    /** @return whether every line was seen, and every observation belongs to one */
    private static boolean chain(Connection connection, String lineas, String observaciones, String primero, Linea cada)
            throws SQLException {
        try (Statement todas = connection.createStatement();
                ResultSet linea = todas.executeQuery(LINEAS + lineas + " ORDER BY id");
                Statement dichas = connection.createStatement();
                ResultSet dicha = dichas.executeQuery(OBSERVACIONES + observaciones + " ORDER BY entrega_id, orden")) {
            String previo = primero;
            boolean quedan = dicha.next();
            while (linea.next()) {
                StringBuilder todo = new StringBuilder(previo);
                append(todo, linea, DE_LINEA);
                for (; quedan && dicha.getLong(1) == linea.getLong(1); quedan = dicha.next()) {
                    append(todo, dicha, DE_OBSERVACION);
                }
                previo = Sha256.of(todo.toString().getBytes(StandardCharsets.UTF_8));
                if (!cada.seen(linea.getLong(1), linea.getString(DE_LINEA + 1), previo)) {
                    return false;
                }
            }
            return !quedan;
        }
    }

    /** Each value with its length: no two lines read the same. */
    private static void append(StringBuilder todo, ResultSet row, int columns) throws SQLException {
        for (int i = 1; i <= columns; i++) {
            String value = row.getString(i);
            todo.append('\n').append(value == null ? -1 : value.length());
            todo.append(' ').append(value);
        }
    }
}
