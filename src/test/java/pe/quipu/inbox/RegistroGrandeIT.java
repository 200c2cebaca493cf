package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.confiabilidad.Medida;

/** The register of many years still opens, with all its seals looked at, while a person waits. */
@Tag("confiabilidad")
final class RegistroGrandeIT {
    private static final int LINEAS = 100_000;
    private static final long APERTURA_MS = 10_000;

    @TempDir
    Path raiz;

    @Test
    void a_register_of_a_hundred_thousand_lines_answers_while_a_person_waits() throws IOException, SQLException {
        Carpeta carpeta = new Carpeta(raiz);
        carpeta.create();
        Registro.open(carpeta).close();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + carpeta.base());
                Statement s = c.createStatement()) {
            s.executeUpdate(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + LINEAS + ")"
                            + " INSERT INTO entrega (recibido, archivo, sha256, formulario, unidad, periodo, ronda, veredicto,"
                            + " destino, plantilla) SELECT '2023-01-05T08:00:00-05:00', 'a.xlsx', printf('%064x', i), 'evaluacion',"
                            + " 'U' || (i % 300), '2022-T' || (1 + i % 4), 1 + i / 1200, 'observado', 'observado/a', '' FROM n");
            Transaction.run(c, () -> {
                Sello.putAll(c);
                return true;
            });
        }
        long desde = System.nanoTime();
        try (Registro registro = Registro.open(carpeta)) {
            assertTrue(registro.porHash("%064x".formatted(77_777)).isPresent());
            assertEquals(1 + LINEAS / 1200, registro.ultimaRonda("U0", "2022-T1"));
            assertEquals(300, registro.primera("U0", "2022-T1").orElseThrow().id());
        }
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - desde);
        Medida.tell("muchos", "milisegundos en abrir un registro de " + LINEAS + " líneas y preguntarle", ms);
        assertTrue(ms <= APERTURA_MS, () -> ms + " ms");
    }
}
