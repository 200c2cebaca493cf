package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One verb at a time on a folder. */
final class TurnoTest {
    @TempDir
    Path raiz;

    @Test
    void who_had_to_wait_works_on_what_the_one_before_left()
            throws IOException, InterruptedException, ExecutionException {
        Aprobada.en(raiz);
        Opciones opciones = new Opciones();
        opciones.carpeta = raiz;
        Taller antes = Taller.open(opciones);
        CountDownLatch empezo = new CountDownLatch(1);
        CountDownLatch sigue = new CountDownLatch(1);
        CompletableFuture<Void> otro = CompletableFuture.runAsync(() -> {
            try {
                Turno.working(antes, actual -> {
                    empezo.countDown();
                    waitFor(sigue);
                    return Files.deleteIfExists(raiz.resolve("plan/2022_v1_aprobado.xlsx"));
                });
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        empezo.await();
        CompletableFuture.delayedExecutor(300, java.util.concurrent.TimeUnit.MILLISECONDS)
                .execute(sigue::countDown);
        Taller despues = Turno.working(antes, actual -> actual);
        otro.get();
        assertNotSame(antes, despues);
        assertEquals(0, despues.versiones(2022).size());
        assertEquals(1, antes.versiones(2022).size());
        assertSame(despues, Turno.working(despues, actual -> actual), "nobody was waited for");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
