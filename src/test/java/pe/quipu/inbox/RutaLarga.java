package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder whose path is longer than the system takes, as a person makes by moving folders into folders: nobody can open
 * it, whatever the permissions. It is taken apart again, because nobody could delete it either.
 */
public final class RutaLarga implements AutoCloseable {
    private static final String NAME = "d".repeat(200);
    // Of the 4096 bytes of Linux, half of them and a little more.
    private static final int DEEP = 12;

    private final Path here;
    private final Path moved;

    /** In a folder; what is moved in comes from beside it. */
    public RutaLarga(Path folder) throws IOException {
        Path end = folder;
        this.here = folder.resolveSibling("otra");
        Path other = here;
        for (int i = 0; i < DEEP; i++) {
            end = end.resolve(NAME);
            other = other.resolve(NAME);
        }
        Files.createDirectories(end);
        Files.createDirectories(other);
        this.moved = end.resolve("otra");
        Files.move(here, moved);
    }

    @Override
    public void close() throws IOException {
        Files.move(moved, here);
    }
}
