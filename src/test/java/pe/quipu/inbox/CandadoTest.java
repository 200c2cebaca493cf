package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.inbox.Candado.Puesto.TRABAJO;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandadoTest {
    @TempDir
    Path folder;

    /** Another Quipu: takes the lock, says so, and holds it until its input ends. */
    public static final class Holder {
        public static void main(String[] args) throws IOException {
            Optional<Candado> candado = Candado.tryLock(new Carpeta(Path.of(args[0])), Candado.Puesto.TRABAJO);
            System.out.println(candado.isPresent() ? "held" : "busy");
            System.in.read();
        }
    }

    @Test
    void only_one_holds_it_and_it_is_free_again_when_closed() throws IOException {
        Carpeta carpeta = Workspace.in(folder).carpeta();
        Candado first = Candado.tryLock(carpeta, TRABAJO).orElseThrow();
        assertTrue(Candado.tryLock(carpeta, TRABAJO).isEmpty());
        first.close();
        Candado second = Candado.tryLock(carpeta, TRABAJO).orElseThrow();
        try {
            first.close();
            assertTrue(Candado.tryLock(carpeta, TRABAJO).isEmpty(), "closing the first twice does not free the second");
            Candado.Dueno dueno = Candado.dueno(carpeta, TRABAJO);
            assertEquals(String.valueOf(ProcessHandle.current().pid()), dueno.proceso());
            assertTrue(dueno.desde().isPresent());
        } finally {
            second.close();
        }
    }

    @Test
    void another_process_holds_it_until_it_dies() throws Exception {
        Carpeta carpeta = Workspace.in(folder).carpeta();
        Process other = start();
        try (BufferedReader out = other.inputReader()) {
            assertEquals("held", out.readLine());
            assertTrue(Candado.tryLock(carpeta, TRABAJO).isEmpty());
        } finally {
            other.destroyForcibly().waitFor();
        }
        Candado mine = Candado.tryLock(carpeta, TRABAJO).orElseThrow();
        try {
            assertTrue(Candado.tryLock(carpeta, TRABAJO).isEmpty());
            Process late = start();
            try (BufferedReader out = late.inputReader()) {
                assertEquals("busy", out.readLine(), "a refused attempt in this process must not have freed it");
            } finally {
                late.destroyForcibly().waitFor();
            }
        } finally {
            mine.close();
        }
    }

    @Test
    void a_lock_whose_folder_was_put_back_from_a_copy_no_longer_counts() throws IOException {
        Carpeta carpeta = Workspace.in(folder).carpeta();
        try (Candado mine = Candado.tryLock(carpeta, TRABAJO).orElseThrow()) {
            assertTrue(Candado.vale(carpeta, TRABAJO));
            Files.move(carpeta.registro(), folder.resolve("retirado"));
            assertTrue(Candado.vale(carpeta, TRABAJO), "it may come back");
            Files.createDirectories(carpeta.registro());
            Files.writeString(carpeta.registro().resolve(".candado"), "");
            assertFalse(Candado.vale(carpeta, TRABAJO));
            assertTrue(mine != null);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
