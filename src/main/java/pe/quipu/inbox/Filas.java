package pe.quipu.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Between the rows of the register and its records. */
final class Filas {
    @FunctionalInterface
    interface Fila<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Filas() {}

    static <T> List<T> query(Connection connection, Fila<T> fila, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(fila.of(rows));
                }
                return List.copyOf(all);
            }
        }
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    static Asiento asiento(ResultSet row) throws SQLException {
        return new Asiento(
                row.getLong("id"),
                new Asiento.Recibo(
                        OffsetDateTime.parse(row.getString("recibido")),
                        text(row, "recepcion").map(LocalDate::parse),
                        row.getString("archivo"),
                        row.getString("sha256")),
                new Asiento.Identidad(
                        row.getString("formulario"),
                        row.getString("unidad"),
                        row.getString("periodo"),
                        row.getInt("ronda"),
                        row.getString("plantilla"),
                        number(row, "ronda_base")),
                new Asiento.Dictamen(
                        row.getString("veredicto"),
                        number(row, "dias_tarde"),
                        row.getString("destino"),
                        text(row, "devuelto")),
                row.getInt("vigente") == 1);
    }

    static AsientoObservacion observacion(ResultSet row) throws SQLException {
        return new AsientoObservacion(
                row.getString("codigo"),
                row.getString("gravedad"),
                row.getString("hoja"),
                row.getString("celda"),
                row.getString("campo"),
                row.getString("recibido"),
                row.getString("mensaje"),
                row.getString("accion"));
    }

    static Aprobacion aprobacion(ResultSet row) throws SQLException {
        return new Aprobacion(
                row.getInt("ejercicio"),
                row.getInt("version"),
                row.getString("etapa"),
                row.getString("ronda"),
                LocalDate.parse(row.getString("fecha")),
                row.getString("resolucion"),
                row.getString("motivo"),
                row.getString("archivo"),
                row.getString("sha256"));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
    }

    /** What is not known is NULL in the database. */
    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Filas::plain).orElse(null);
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        return value instanceof Number ? value : value.toString();
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
