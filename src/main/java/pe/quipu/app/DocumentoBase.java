package pe.quipu.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pe.quipu.word.DocxWriter;

/** The document that gives its styles to all the others: the office's own, or the one that comes with the program. */
final class DocumentoBase {
    private static final String BASE = "/workbook-templates/poi.docx";

    private DocumentoBase() {}

    /** @throws Detenido when the office's own base document cannot be used, naming what it lacks */
    static byte[] read(Taller taller) throws IOException {
        Path propia = taller.carpeta().documentoBase();
        if (!Files.isRegularFile(propia)) {
            try (InputStream in = DocumentoBase.class.getResourceAsStream(BASE)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks " + BASE);
                }
                return in.readAllBytes();
            }
        }
        byte[] bytes = Files.readAllBytes(propia);
        List<String> faltan = DocxWriter.missingStyles(bytes)
                .orElseThrow(() -> new Detenido(
                        Salida.ESTRUCTURA_EQUIVOCADA,
                        propia + " no es un documento de Word (.docx). Bórrelo para usar el de Quipu, o vuelva a"
                                + " guardarlo desde Word."));
        if (!faltan.isEmpty()) {
            throw new Detenido(
                    Salida.ESTRUCTURA_EQUIVOCADA,
                    "A " + propia + " le faltan estilos: " + String.join(", ", faltan)
                            + ". Parta de una copia del documento base de Quipu y cambie en ella los estilos sin"
                            + " borrarlos.");
        }
        return bytes;
    }
}
