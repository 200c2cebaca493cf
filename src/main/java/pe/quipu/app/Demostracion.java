package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The mark of a workspace that {@code demo} made: no other folder is ever emptied, and in it today is the day of the
 * example, so that what is tried after the demonstration goes on with its story.
 */
final class Demostracion {
    private static final String MARCA = ".demo-de-quipu";

    private Demostracion() {}

    static boolean is(Path carpeta) {
        return Files.isRegularFile(carpeta.resolve(MARCA));
    }

    static void mark(Path carpeta, LocalDate hoy) throws IOException {
        Files.writeString(carpeta.resolve(MARCA), hoy + "\n");
    }

    /** Empty in every workspace where people work. */
    static Optional<LocalDate> hoy(Path carpeta) {
        try {
            return is(carpeta)
                    ? Optional.of(LocalDate.parse(
                            Files.readString(carpeta.resolve(MARCA)).strip()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
