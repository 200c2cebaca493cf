package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what a cut left half done. Cut in turn, the next start does it again and arrives at the same. */
public final class Recuperacion {
    private static final Logger LOG = LoggerFactory.getLogger(Recuperacion.class);

    /** How a file gets its name again; a test refuses it one. */
    @FunctionalInterface
    interface Renamer {
        Path move(Path aside, Path name) throws IOException;
    }

    private Recuperacion() {}

    /** Before the first delivery is attended, and only by whoever holds the {@link Candado}. */
    public static void run(Carpeta carpeta, Registro registro) throws IOException {
        registro.pendientes().releaseAll();
        giveBack(carpeta.entrada(), registro.pendientes(), AtomicFile::moveToFreeName);
        new EnCurso(carpeta, registro).clean(true);
    }

    /** What left its name and has no line, as after the register was restored from a copy: it is attended again. */
    static void giveBack(Path entrada, Pendientes pendientes, Renamer renamer) throws IOException {
        for (Path aside : asides(entrada)) {
            Optional<String> asiento = Retiro.asiento(aside).filter(a -> !pendientes.owes(a));
            if (asiento.isPresent()) {
                try {
                    renamer.move(aside, aside.resolveSibling("recuperado-" + asiento.get() + ".xlsx"));
                } catch (IOException e) {
                    Percance.log(LOG, NombreArchivo.legible(aside) + ": no se le pudo devolver un nombre", e, entrada);
                }
            }
        }
    }

    /** Whatever cannot be opened is passed by: who looks at the folder tells it. */
    private static List<Path> asides(Path entrada) throws IOException {
        List<Path> asides = new ArrayList<>();
        Arbol.walk(entrada, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    Retiro.asiento(file).ifPresent(asiento -> asides.add(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return asides;
    }
}
