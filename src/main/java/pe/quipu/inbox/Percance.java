package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.sqlite.SQLiteException;

/** Why the disk did not do what it was asked: nothing is lost, and the work goes on once it is put right. */
public enum Percance {
    SIN_ESPACIO("no hay espacio en el disco. Libere espacio"),
    SIN_PERMISO(
            "no se puede escribir ahí: es de solo lectura, o está ocupado por otro programa. Ciérrelo o pida permiso"),
    OTRA_COSA("ahí hay un archivo donde debe haber una carpeta. Muévalo a otro sitio"),
    NO_ESTA("la carpeta o el archivo ya no está. Vuelva a conectarla o a ponerla en su sitio"),
    OTRO("el disco o la red no respondió. Revise que la carpeta siga ahí");

    /**
     * Less than this is a full disk, in whatever language the system says it: the register alone unpacks more than a
     * megabyte when it is opened.
     */
    private static final long MINIMUM = 2 * 1024 * 1024;

    private final String frase;

    Percance(String frase) {
        this.frase = frase;
    }

    /** For a person, after the name of what could not be written; without a full stop. */
    public String frase() {
        return frase;
    }

    /** @param carpeta whose disk is looked at when the failure says little */
    public static Percance of(Throwable failure, Path carpeta) {
        return causes(failure)
                .map(Percance::told)
                .filter(p -> p != OTRO)
                .findFirst()
                .orElseGet(() -> full(carpeta) ? SIN_ESPACIO : OTRO);
    }

    /**
     * In the log, what people know how to put right takes one line, with what the system said, and its trace is for who
     * looks for it; of what nobody knows everything is kept.
     */
    public static void log(Logger log, String que, Throwable failure, Path carpeta) {
        Percance percance = of(failure, carpeta);
        Optional<String> registro = causes(failure)
                .filter(RegistroInservible.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
        if (percance == OTRO && registro.isEmpty()) {
            log.error("{}", que, failure);
            return;
        }
        log.warn("{}: {}", que, registro.orElseGet(() -> percance.frase + " (" + said(failure) + ")"));
        log.debug("{}", que, failure);
    }

    /** By the system itself: the innermost cause that says something. */
    private static String said(Throwable failure) {
        return causes(failure)
                .flatMap(t -> Stream.ofNullable(t.getMessage()))
                .reduce((a, b) -> b)
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(20);
    }

    private static Percance told(Throwable t) {
        if (t instanceof SQLiteException sqlite) {
            return switch (sqlite.getResultCode()) {
                case SQLITE_FULL -> SIN_ESPACIO;
                case SQLITE_READONLY,
                        SQLITE_READONLY_DIRECTORY,
                        SQLITE_READONLY_CANTLOCK,
                        SQLITE_PERM,
                        SQLITE_BUSY,
                        SQLITE_LOCKED -> SIN_PERMISO;
                case SQLITE_CANTOPEN -> NO_ESTA;
                default -> OTRO;
            };
        }
        String said = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
        if (Stream.of("no space left", "not enough space", "quota exceeded", "espacio en disco insuficiente")
                .anyMatch(said::contains)) {
            return SIN_ESPACIO;
        } else if (t instanceof AccessDeniedException
                || t instanceof ReadOnlyFileSystemException
                || said.contains("read-only file system")
                || said.contains("used by another process")) {
            return SIN_PERMISO;
        }
        if (t instanceof FileAlreadyExistsException
                || t instanceof NotDirectoryException
                || said.endsWith("not a directory")) {
            return OTRA_COSA;
        }
        return t instanceof NoSuchFileException ? NO_ESTA : OTRO;
    }

    private static boolean full(Path carpeta) {
        try {
            return Files.getFileStore(carpeta).getUsableSpace() < MINIMUM;
        } catch (IOException e) {
            return false;
        }
    }
}
