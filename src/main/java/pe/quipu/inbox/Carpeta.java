package pe.quipu.inbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The working folder of a planning office, and where each paper lies in it. */
public record Carpeta(Path raiz) {
    // A period may come from a workbook: it must never be able to name another folder.
    private static final Pattern PERIODO = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,19}");

    public Carpeta {
        raiz = raiz.toAbsolutePath().normalize();
    }

    /** Makes the folders that are missing; what is there stays. */
    public void create() throws IOException {
        for (Path folder : List.of(
                entrada(),
                raiz.resolve("observado"),
                raiz.resolve("aceptado"),
                cuarentena(),
                plan(),
                consolidado(),
                raiz.resolve("plantillas"),
                trabajo())) {
            AtomicFile.createFolder(folder);
        }
    }

    public Path entrada() {
        return raiz.resolve("entrada");
    }

    public Path observado(String periodo) {
        return of("observado", periodo);
    }

    public Path aceptado(String periodo) {
        return of("aceptado", periodo);
    }

    public Path cuarentena() {
        return raiz.resolve("cuarentena");
    }

    public Path plan() {
        return raiz.resolve("plan");
    }

    public Path consolidado() {
        return raiz.resolve("consolidado");
    }

    public Path plantillas(String periodo) {
        return of("plantillas", periodo);
    }

    /** Documents made to be read: the POI, evaluation reports, memos. */
    public Path informes() {
        return raiz.resolve("informes");
    }

    /** The office's own styles for its documents; most have none. */
    public Path documentoBase() {
        return raiz.resolve("plantillas").resolve("poi.docx");
    }

    public Path registro() {
        return raiz.resolve("registro");
    }

    /** The database of the register. */
    public Path base() {
        return registro().resolve("quipu.db");
    }

    /** Scratch space that may be emptied whenever Quipu is not running. */
    public Path trabajo() {
        return registro().resolve(".trabajo");
    }

    /** A path inside the working folder as the register keeps it: relative, with {@code /} on every system. */
    public String relative(Path path) {
        return raiz.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** As a URI, which keeps the very bytes of a name: not every name is a text in the language of the machine. */
    String uri(Path path) {
        return raiz.toUri().relativize(path.toUri()).toString();
    }

    /** The file of a {@link #uri}. */
    Path file(String uri) {
        // Put together as text: a URI that was resolved is read as a text in the language of the machine.
        return Path.of(URI.create(raiz.toUri() + uri));
    }

    private Path of(String folder, String periodo) {
        if (!PERIODO.matcher(periodo).matches()) {
            throw new IllegalArgumentException("not a period: " + periodo);
        }
        return raiz.resolve(folder).resolve(periodo);
    }
}
