package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A small disk of its own, which really fills up; only where the tests may mount one. */
final class Tmpfs implements AutoCloseable {
    private final Path punto;
    private final Path lastre;

    private Tmpfs(Path punto) {
        this.punto = punto;
        this.lastre = punto.resolve("lastre");
    }

    static Tmpfs mount(Path punto, int megas) throws IOException, InterruptedException {
        Files.createDirectories(punto);
        boolean montado = run("mount", "-t", "tmpfs", "-o", "size=" + megas + "m", "tmpfs", punto.toString());
        if (!montado) {
            System.out.println("OMITIDA: no se puede montar un disco; LaboratorioIT prueba los tamaños sin montarlo");
        }
        Assumptions.assumeTrue(montado, "mount");
        return new Tmpfs(punto);
    }

    /** What is there is seen and cannot be changed, until it is made writable again; false where that is not allowed. */
    static boolean readOnly(Path carpeta) throws IOException, InterruptedException {
        String c = carpeta.toString();
        return run("mount", "--bind", c, c) && run("mount", "-o", "remount,ro,bind", c);
    }

    static void writable(Path carpeta) throws IOException, InterruptedException {
        run("umount", carpeta.toString());
    }

    Path folder(String nombre) {
        return punto.resolve(nombre);
    }

    /** Fills the disk but for some bytes. */
    void leave(long bytes) throws IOException {
        Files.deleteIfExists(lastre);
        long libre = Files.getFileStore(punto).getUsableSpace();
        try (var out = Files.newOutputStream(lastre)) {
            byte[] bloque = new byte[4096];
            for (long quedan = libre - bytes; quedan >= bloque.length; quedan -= bloque.length) {
                out.write(bloque);
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(lastre);
    }

    private static boolean run(String... orden) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(orden))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", punto.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
