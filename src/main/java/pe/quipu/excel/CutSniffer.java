package pe.quipu.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import pe.quipu.libro.Lectura.Motivo;

/**
 * Whether some bytes are only a part of a file, as when a copy has not ended: nothing, a zip without its end or with
 * parts that do not match their checksum, a PDF, a PNG or a JPEG
 * without its end. What is whole but wrong is not cut.
 */
public final class CutSniffer {
    // Programs that sign leave some blanks behind the mark.
    private static final int TAIL = 2_048;

    private static final String PNG_END = "IEND";
    private static final String JPEG_END = "\u00ff\u00d9";

    private static final int BLOCK = 512;

    private CutSniffer() {}

    public static boolean cut(byte[] bytes) {
        try {
            Optional<Motivo> otro = FormatSniffer.sniff(bytes);
            if (otro.isPresent()) {
                return endless(otro.get(), bytes, bytes);
            }
            ZipParts zip = ZipParts.of(bytes);
            readThrough(zip);
            return zip.names().isEmpty(); // it begins with a part: its directory cannot be empty
        } catch (Refusal r) {
            return r.ilegible().motivo() == Motivo.INCOMPLETO;
        } catch (IOException | RuntimeException e) {
            return false; // not normal, and no copy that ends would make it so: it gets its own sentence
        }
    }

    /**
     * Of a file too large to be held in memory, by its ends.
     *
     * @param tail empty when the head is the whole file
     */
    public static boolean cut(byte[] head, byte[] tail) {
        if (tail.length == 0) {
            return cut(head);
        }
        return onlyZeros(tail)
                || FormatSniffer.sniff(head)
                        .map(motivo -> endless(motivo, head, tail))
                        .orElseGet(() -> !ZipDirectory.ends(tail));
    }

    private static boolean endless(Motivo motivo, byte[] head, byte[] tail) {
        return switch (motivo) {
            case VACIO, INCOMPLETO -> true;
            case PDF -> !ends(tail, "%%EOF");
            case IMAGEN -> end(head).filter(mark -> !ends(tail, mark)).isPresent();
            default -> beginsWithNothing(head);
        };
    }

    private static void readThrough(ZipParts zip) throws IOException {
        zip.check();
        for (String part : zip.names()) {
            try (InputStream in = zip.open(part)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** The space was reserved and the first block has not come: no kind of file begins so. */
    private static boolean beginsWithNothing(byte[] bytes) {
        return onlyZeros(Arrays.copyOf(bytes, BLOCK));
    }

    private static boolean onlyZeros(byte[] bytes) {
        return Arrays.equals(bytes, new byte[bytes.length]);
    }

    /** Of the pictures that cameras and scanners make; others say nowhere where they end. */
    private static Optional<String> end(byte[] bytes) {
        if (latin(bytes, 0, 4).equals("\u0089PNG")) {
            return Optional.of(PNG_END);
        }
        return latin(bytes, 0, 2).equals("\u00ff\u00d8") ? Optional.of(JPEG_END) : Optional.empty();
    }

    private static boolean ends(byte[] bytes, String mark) {
        return latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length).contains(mark);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.ISO_8859_1);
    }
}
