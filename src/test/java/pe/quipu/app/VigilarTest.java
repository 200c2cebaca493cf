package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service: takes what is dropped while it runs, and stops when it is told to. */
final class VigilarTest {
    private static final int INTENTOS = 600;
    private static final String HOY = "2023-01-05";

    @TempDir
    Path raiz;

    private static void waitFor(BooleanSupplier cosa) throws InterruptedException {
        for (int i = 0; i < INTENTOS && !cosa.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void a_file_dropped_meanwhile_is_attended_and_consolidated() throws InterruptedException {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        AtomicReference<Oficina.Respuesta> respuesta = new AtomicReference<>();
        Thread servicio = new Thread(() -> respuesta.set(o.quipu("vigilar", "--cada", "1")));
        servicio.start();
        try {
            waitFor(() -> Files.exists(raiz.resolve("registro/.candado-entrada")));
            o.deja("02.xlsx", libro);
            waitFor(() -> o.archivos("consolidado").contains("2022-T4_consolidado.xlsx"));
        } finally {
            servicio.interrupt();
            servicio.join(60_000);
        }
        assertFalse(servicio.isAlive(), "it did not stop");
        assertEquals(0, respuesta.get().salida(), respuesta.get().toString());
        assertTrue(respuesta.get().out().contains("aceptado"), respuesta.get().toString());
        assertTrue(
                respuesta.get().out().contains("Consolidado: "), respuesta.get().toString());
        assertTrue(respuesta.get().err().contains("Ctrl+C"), respuesta.get().toString());
        assertTrue(
                respuesta.get().err().contains("vigilar terminó"),
                respuesta.get().toString());
        assertEquals(List.of(), o.archivos("entrada"));
    }

    @Test
    void between_two_looks_the_other_verbs_have_their_turn_and_who_would_attend_too_is_told_to_leave()
            throws IOException, InterruptedException {
        Oficina o = Aprobada.en(raiz);
        Thread servicio = new Thread(() -> o.quipu("vigilar", "--cada", "1"));
        servicio.start();
        try {
            waitFor(() -> Files.exists(raiz.resolve("registro/.latido")));
            for (String verbo : List.of("plantillas", "consolidar")) {
                Oficina.Respuesta r =
                        Proceso.clases(verbo, "--periodo", T4, "--carpeta", raiz.toString(), "--hoy", HOY);
                assertEquals(0, r.salida(), r.toString());
            }
            Oficina.Respuesta repara = Proceso.clases("reparar", "--carpeta", raiz.toString(), "--hoy", HOY);
            assertTrue(repara.salida() != 5, repara.toString());
            Oficina.Respuesta otro = Proceso.clases("procesar", "--carpeta", raiz.toString());
            assertEquals(5, otro.salida(), otro.toString());
            assertTrue(
                    otro.err()
                            .startsWith("Otro Quipu (proceso "
                                    + ProcessHandle.current().pid()),
                    otro.err());
            assertTrue(servicio.isAlive());
        } finally {
            servicio.interrupt();
            servicio.join(60_000);
        }
        assertFalse(servicio.isAlive(), "it did not stop");
    }
}
