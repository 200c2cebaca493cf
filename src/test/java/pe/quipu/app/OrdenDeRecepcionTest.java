package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivery leaves the drop folder last of all: while the register does not know of it, it lies where it was left. */
final class OrdenDeRecepcionTest {
    @TempDir
    Path raiz;

    @Test
    void what_the_register_could_not_write_stays_in_entrada_and_is_attended_once_it_can()
            throws SQLException, IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        register("CREATE TRIGGER lleno BEFORE INSERT ON entrega BEGIN SELECT RAISE(ABORT, 'database full'); END");
        o.deja("02.xlsx", libro);
        Path dejado = raiz.resolve("entrada/02.xlsx");
        Path ella = Files.createLink(raiz.resolve("ella misma"), dejado);
        assertEquals(5, o.quipu("procesar").salida());
        assertEquals(List.of("02.xlsx"), o.archivos("entrada"));
        assertTrue(Files.isSameFile(ella, dejado), "it left, and a copy of it was given back");
        assertEquals(List.of(), o.registro(T4));

        register("DROP TRIGGER lleno");
        assertEquals(0, o.quipu("procesar").salida());
        assertEquals(List.of(), o.archivos("entrada"));
        assertEquals(1, o.registro(T4).size());
        assertEquals(
                1,
                o.archivos("aceptado/" + T4).stream()
                        .filter(a -> a.endsWith(".xlsx"))
                        .count());
    }

    private void register(String orden) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + raiz.resolve("registro/quipu.db"));
                Statement s = c.createStatement()) {
            s.executeUpdate(orden);
        }
    }
}
