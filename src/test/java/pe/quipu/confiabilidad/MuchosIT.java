package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.Paciencia;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Vigilancia;

/** Years of papers: a long register and a full drop folder are looked at in a moment. */
@Tag("confiabilidad")
final class MuchosIT {
    private static final String PRUEBA = "muchos";
    private static final int LINEAS = 100_000;
    private static final int NOMBRES = 10_000;
    private static final long APERTURA_MS = 3_000;

    @TempDir
    Path raiz;

    @Test
    void a_register_of_a_hundred_thousand_lines_answers_at_once() throws IOException, SQLException {
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
        }
        long desde = System.nanoTime();
        try (Registro registro = Registro.open(carpeta)) {
            assertTrue(registro.porHash("%064x".formatted(77_777)).isPresent());
            assertEquals(1 + LINEAS / 1200, registro.ultimaRonda("U0", "2022-T1"));
            assertEquals(300, registro.primera("U0", "2022-T1").orElseThrow().id());
        }
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - desde);
        Medida.tell(PRUEBA, "milisegundos en abrir un registro de " + LINEAS + " líneas y preguntarle", ms);
        assertTrue(ms <= APERTURA_MS, () -> ms + " ms");
    }

    /** A hundred million comparisons would take longer than this by far. */
    @Test
    @Timeout(60)
    void ten_thousand_files_that_stay_are_looked_at_once_each() throws IOException {
        Carpeta carpeta = new Carpeta(raiz);
        carpeta.create();
        for (int i = 0; i < NOMBRES; i++) {
            Files.writeString(carpeta.entrada().resolve("libro " + i + ".xlsx"), "uno");
        }
        Vigilancia vigilancia = new Vigilancia(
                new Inbox(carpeta, Clock.systemUTC()),
                Paciencia.alVigilar(Duration.ofSeconds(3)),
                contenido -> false,
                () -> 0,
                dejado -> {});
        for (int mirada = 1; mirada <= 3; mirada++) {
            long desde = System.nanoTime();
            assertEquals(NOMBRES, vigilancia.poll(entrega -> {}).dejados().size());
            long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - desde);
            Medida.tell(
                    PRUEBA, "milisegundos en la mirada " + mirada + " a " + NOMBRES + " archivos que se copian", ms);
        }
    }
}
