package pe.quipu.aceptacion;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The register of a workspace, as any reader of SQLite sees it. */
final class RegistroLeido {
    /** @param observaciones {@code CODE Sheet!Cell}, in their order */
    record Linea(
            String archivo,
            String sha256,
            String periodo,
            String unidad,
            String veredicto,
            String destino,
            List<String> observaciones) {}

    private RegistroLeido() {}

    static List<Linea> lineas(Path carpeta) {
        String base = "jdbc:sqlite:" + carpeta.resolve("registro").resolve("quipu.db");
        try (Connection c = DriverManager.getConnection(base);
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT * FROM entrega ORDER BY id")) {
            List<Linea> lineas = new ArrayList<>();
            while (r.next()) {
                lineas.add(new Linea(
                        r.getString("archivo"),
                        r.getString("sha256"),
                        r.getString("periodo"),
                        r.getString("unidad"),
                        r.getString("veredicto"),
                        r.getString("destino"),
                        observations(c, r.getLong("id"))));
            }
            return lineas;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> observations(Connection c, long entrega) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SELECT codigo, hoja, celda FROM observacion WHERE entrega_id = " + entrega
                        + " ORDER BY orden")) {
            List<String> observaciones = new ArrayList<>();
            while (r.next()) {
                String celda = r.getString("celda");
                observaciones.add(
                        (r.getString("codigo") + " " + r.getString("hoja") + (celda.isEmpty() ? "" : "!" + celda))
                                .strip());
            }
            return observaciones;
        }
    }
}
