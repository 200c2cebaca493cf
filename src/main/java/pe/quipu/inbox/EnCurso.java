package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which delivery is being attended, and where its original is about to be filed. A cut leaves the note behind; the next
 * start takes away the copy nobody wrote down, whose source is still in {@code entrada/}, and counts a try against what
 * may have brought the program down. Where the source is gone, as after a register was put back from a copy, the copy may
 * be the only one: it goes back to where it was dropped. Not forced to the disk: without power it may be lost, and only a
 * copy too many is left.
 */
public final class EnCurso {
    private static final Logger LOG = LoggerFactory.getLogger(EnCurso.class);

    /** Line of the note with the source; the next one has its time. */
    private static final int FUENTE = 3;

    /** After what the note says of the source: without power it may have been cut. */
    private static final String ENTERA = "fin";

    private final Path nota;
    private final Carpeta carpeta;
    private final Registro registro;

    public EnCurso(Carpeta carpeta, Registro registro) {
        this.nota = carpeta.trabajo().resolve("en-curso");
        this.carpeta = carpeta;
        this.registro = registro;
    }

    public void begin(Entrega entrega) throws IOException {
        write(entrega.sha256());
    }

    /** Before the original is copied there, and what goes back to the unit is written. */
    public void filing(Entrega entrega, Path original, Optional<Path> devuelto) throws IOException {
        write(String.join(
                "\n",
                entrega.sha256(),
                carpeta.relative(original),
                devuelto.map(carpeta::relative).orElse(""),
                carpeta.uri(entrega.origen()),
                entrega.stamp().time(),
                ENTERA));
    }

    public void end() throws IOException {
        write("");
    }

    /** After a failure; what cannot be put in order now is put in order by the next start. */
    public void abandon(boolean culpable) {
        try {
            clean(culpable);
        } catch (IOException | UncheckedIOException e) {
            Percance.log(LOG, "No se pudo ordenar lo que quedó a medias", e, carpeta.raiz());
        }
    }

    /** What a cut, or a failure of the program, left half done. @param culpable whether the content may be its cause */
    public void clean(boolean culpable) throws IOException {
        List<String> lineas = Files.isRegularFile(nota)
                ? new String(Files.readAllBytes(nota), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                : List.of();
        if (lineas.isEmpty() || lineas.get(0).isEmpty()) {
            return;
        }
        String sha256 = lineas.get(0);
        boolean filing = lineas.size() > 1;
        boolean written = filing && registro.conoce(lineas.get(1));
        // Cut while the note itself was being written, nobody had begun to read the file.
        if (culpable && !written && sha256.length() == Sha256.DIGITS) {
            registro.pendientes().failed(sha256);
        }
        if (filing && !written) {
            undo(carpeta.raiz().resolve(lineas.get(1)), lineas);
            if (lineas.size() > 2 && !lineas.get(2).isEmpty() && !registro.conoce(lineas.get(2))) {
                discard(carpeta.raiz().resolve(lineas.get(2)));
            }
        }
        end();
    }

    private void undo(Path original, List<String> lineas) throws IOException {
        String sha256 = lineas.get(0);
        if (!is(original, sha256)) {
            return;
        }
        if (lineas.size() > FUENTE + 2 && lineas.get(FUENTE + 2).equals(ENTERA)) {
            Path source = carpeta.file(lineas.get(FUENTE));
            if (!is(source, sha256)) {
                giveBack(original, source, Instant.parse(lineas.get(FUENTE + 1)));
            }
        }
        discard(original);
    }

    private static boolean is(Path file, String sha256) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Sha256.of(file).equals(sha256);
    }

    /** With its time: of two rounds the one saved later is attended later. */
    private static void giveBack(Path original, Path source, Instant modified) throws IOException {
        AtomicFile.createFolder(source.getParent());
        Path back = AtomicFile.writeNew(source, out -> Files.copy(original, out));
        Files.setLastModifiedTime(back, FileTime.from(modified));
        LOG.warn(
                "{} volvió a la carpeta de entrada: estaba archivado sin constar en el registro",
                NombreArchivo.legible(back));
    }

    /** With the text beside it. */
    private static void discard(Path papel) throws IOException {
        Files.deleteIfExists(NombreArchivo.texto(papel));
        Files.deleteIfExists(NombreArchivo.motivo(papel));
        if (Files.deleteIfExists(papel)) {
            LOG.info("Se retiró un papel a medio archivar: {}", NombreArchivo.legible(papel));
        }
    }

    private void write(String texto) throws IOException {
        Files.writeString(nota, texto, StandardCharsets.UTF_8);
    }
}
