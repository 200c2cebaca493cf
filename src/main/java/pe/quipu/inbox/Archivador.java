package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files the papers. The order that loses nothing: {@link #keep} the copy, write the delivery in the register, and only
 * then {@link #release} the source. Cut at any point, the next run finds the source and arrives at the same files.
 */
public final class Archivador {
    private static final Logger LOG = LoggerFactory.getLogger(Archivador.class);

    private Archivador() {}

    /**
     * Copies the snapshot byte for byte under a name of {@link NombreArchivo}. The same content under the same name is
     * kept once; another content under that name goes beside it.
     */
    public static Path keep(Entrega entrega, Path folder, String name) throws IOException {
        if (!name.equals(NombreArchivo.safe(name))) {
            throw new IllegalArgumentException("not a safe name: " + name);
        }
        Path target = folder.resolve(name);
        AtomicFile.createFolder(folder);
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Sha256.of(target).equals(entrega.sha256())) {
            return target;
        }
        return AtomicFile.writeNew(target, out -> {
            if (!entrega.demasiadoGrande()) {
                out.write(entrega.contenido());
            } else if (!Sha256.ofCopy(entrega.origen(), out).equals(entrega.sha256())) {
                throw new IOException(entrega.nombre() + ": cambió mientras se archivaba");
            }
        });
    }

    /**
     * Puts an original back under its name, from any file that has its content. What lies there with another content goes
     * to {@code registro/apartado/}; a file that is only filed under a wrong name gets its own again.
     */
    public static void putBack(Carpeta carpeta, Path copia, String destino, String sha256) throws IOException {
        Path target = carpeta.raiz().resolve(destino);
        AtomicFile.createFolder(target.getParent());
        if (!Sha256.of(copia).equals(sha256)) {
            throw changed(copia, destino);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path apartado = carpeta.registro().resolve("apartado");
            AtomicFile.createFolder(apartado);
            AtomicFile.moveToFreeName(target, apartado.resolve(target.getFileName()));
        }
        boolean renombrado = copia.getParent().equals(target.getParent())
                && !Papel.matches(copia.getFileName().toString(), sha256);
        if (renombrado) {
            Files.move(copia, target);
            AtomicFile.forceFolder(target.getParent());
        } else {
            // A scan may be larger than the memory.
            AtomicFile.write(target, out -> {
                if (!Sha256.ofCopy(copia, out).equals(sha256)) {
                    throw changed(copia, destino);
                }
            });
        }
    }

    private static IOException changed(Path copia, String destino) {
        return new IOException(copia + ": cambió mientras se restituía " + destino);
    }

    /**
     * Takes the source out of {@code entrada/} if it still is what was judged; otherwise it is a new delivery and stays.
     * It first leaves its name: whoever saves under that name from then on makes a new file, which nobody deletes.
     *
     * @return whether nothing of what was judged is left to be taken out
     */
    static boolean release(Retiro retiro) {
        Path source = retiro.origen();
        Path aside = retiro.aside();
        try {
            if (Files.notExists(aside, LinkOption.NOFOLLOW_LINKS)) {
                if (!Stamp.of(source).equals(retiro.stamp())) {
                    return changed(source);
                }
                Files.move(source, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            boolean same = Stamp.attributes(aside).isRegularFile()
                    && Sha256.of(aside).equals(retiro.sha256())
                    && Stamp.of(aside).sameTime(retiro.stamp());
            if (!same) {
                AtomicFile.moveToFreeName(aside, source);
                return changed(source);
            }
            Files.delete(aside);
            AtomicFile.forceFolder(source.getParent());
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            Percance.log(
                    LOG,
                    NombreArchivo.legible(source)
                            + ": ya fue atendido, pero no se pudo retirar de la carpeta de entrada",
                    e,
                    source.getParent());
            return false;
        }
    }

    private static boolean changed(Path source) {
        LOG.info("{}: cambió después de leerse; se atenderá como una nueva entrega", NombreArchivo.legible(source));
        return true;
    }
}
