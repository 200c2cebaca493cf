package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import pe.quipu.inbox.Vigilancia;

/** A full drop folder is looked at in a moment. */
@Tag("confiabilidad")
final class MuchosIT {
    private static final String PRUEBA = "muchos";
    private static final int NOMBRES = 10_000;

    @TempDir
    Path raiz;

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
                (cabeza, cola) -> false,
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
