package pe.quipu.excel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pe.quipu.libro.Lectura.Motivo;

/**
 * Which paper a file is that is too large to be a form, by nothing but its ends: a scan, a picture, a document of Word; or
 * that it is a zip of which the end never came. Empty for whatever else it is.
 */
public final class HeadSniffer {
    private HeadSniffer() {}

    public static Optional<Motivo> sniff(byte[] head, byte[] tail) {
        Optional<Motivo> motivo = FormatSniffer.sniff(head);
        if (motivo.isEmpty() && !ZipDirectory.ends(tail)) {
            return Optional.of(Motivo.INCOMPLETO);
        } else if (motivo.isEmpty()) {
            return word(head) ? Optional.of(Motivo.OTRO_DOCUMENTO) : Optional.empty();
        }
        return motivo.filter(m -> m == Motivo.PDF || m == Motivo.IMAGEN);
    }

    /** Its own parts come first in the zip, with their names as they are; the pictures that make it large come later. */
    private static boolean word(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).contains("word/");
    }
}
