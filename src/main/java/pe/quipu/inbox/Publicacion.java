package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts a workbook where managers look for it, although one of them may have the earlier one open, which on Windows keeps
 * it from being replaced: then the new one goes beside it, until a later attempt can take its place.
 */
public final class Publicacion {
    /** An antivirus or an indexer lets go in a moment; a person does not. */
    private static final List<Long> WAITS_MILLIS = List.of(50L, 100L, 200L, 400L, 800L);

    private Publicacion() {}

    /**
     * @return where it is: the target, or beside it while the target is in use
     * @throws IOException when it could be written in neither place; the earlier one is as it was
     */
    public static Path publish(Path target, byte[] content) throws IOException {
        try {
            replace(target, content);
        } catch (FileSystemException e) {
            if (!Files.exists(target) || Percance.of(e, target.getParent()) == Percance.SIN_ESPACIO) {
                throw e;
            }
            Path beside = beside(target);
            if (!Files.isRegularFile(beside) || !same(beside, content)) {
                AtomicFile.write(beside, content);
            }
            return beside;
        }
        Files.deleteIfExists(beside(target));
        return target;
    }

    /** Whether a file holds just this. */
    public static boolean same(Path file, byte[] content) throws IOException {
        return Files.size(file) == content.length && Sha256.of(file).equals(Sha256.of(content));
    }

    private static void replace(Path target, byte[] content) throws IOException {
        for (long wait : WAITS_MILLIS) {
            try {
                AtomicFile.write(target, content);
                return;
            } catch (FileSystemException e) {
                if (!Files.exists(target)) {
                    throw e;
                }
                pause(wait);
            }
        }
        AtomicFile.write(target, content);
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Path beside(Path target) {
        return NombreArchivo.marked(target, "_nuevo");
    }
}
