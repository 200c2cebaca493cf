package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away the temporary files that a cut left behind; only whoever holds the {@link Candado} may. */
public final class Barrido {
    private static final Logger LOG = LoggerFactory.getLogger(Barrido.class);

    private Barrido() {}

    public static void sweep(Carpeta carpeta) {
        for (Path folder : List.of(
                carpeta.raiz().resolve("observado"),
                carpeta.raiz().resolve("aceptado"),
                carpeta.cuarentena(),
                carpeta.plan(),
                carpeta.consolidado(),
                carpeta.raiz().resolve("plantillas"),
                carpeta.informes(),
                carpeta.registro())) {
            sweep(folder, carpeta.trabajo());
        }
    }

    private static void sweep(Path folder, Path trabajo) {
        try {
            Arbol.walk(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean nativa = file.startsWith(trabajo) && name(file).startsWith("sqlite-");
                    if (nativa || AtomicFile.isTemp(name(file))) {
                        discard(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            Percance.log(LOG, folder + ": no se pudo revisar si quedaron archivos temporales", e, trabajo);
        }
    }

    /** One that cannot be deleted waits for the next start: on Windows, a library another Quipu has in use. */
    private static void discard(Path file) {
        try {
            Files.delete(file);
            LOG.info("Se retiró un archivo temporal: {}", file);
        } catch (IOException e) {
            LOG.debug("{}", file, e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
