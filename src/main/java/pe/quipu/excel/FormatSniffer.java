package pe.quipu.excel;

import java.util.Arrays;
import java.util.Optional;
import pe.quipu.libro.Lectura.Motivo;

/** What a file is by its first bytes. Only a zip goes on. */
final class FormatSniffer {
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] ZIP_EMPTY = {'P', 'K', 5, 6};
    private static final int[] ZIP_SPANNED = {'P', 'K', 7, 8};
    private static final int[] SEVEN_ZIP = {'7', 'z', 0xBC, 0xAF};
    private static final int[] RAR = {'R', 'a', 'r', '!'};
    private static final int[] GZIP = {0x1F, 0x8B, 8};
    private static final int[][] IMAGES = {
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8'},
        {'I', 'I', 42, 0},
        {'M', 'M', 0, 42},
        {0xD7, 0xCD, 0xC6, 0x9A}, // WMF
    };

    private FormatSniffer() {}

    /** Empty when the bytes start like a zip. */
    static Optional<Motivo> sniff(byte[] b) {
        if (b.length == 0) {
            return Optional.of(Motivo.VACIO);
        }
        if (starts(b, ZIP) || starts(b, ZIP_SPANNED)) {
            return Optional.empty();
        }
        if (b.length < ZIP.length && startsAs(b, ZIP) || onlyZeros(b)) {
            return Optional.of(Motivo.INCOMPLETO); // a copy that has just begun, or a cloud file not yet downloaded
        }
        if (starts(b, ZIP_EMPTY) || starts(b, SEVEN_ZIP) || starts(b, RAR) || starts(b, GZIP)) {
            return Optional.of(Motivo.ZIP);
        }
        if (OleSniffer.looksLike(b)) {
            return Optional.of(OleSniffer.sniff(b));
        }
        if (bareBiff(b)) {
            return Optional.of(Motivo.XLS);
        }
        if (image(b)) {
            return Optional.of(Motivo.IMAGEN);
        }
        return Optional.of(TextSniffer.sniff(b));
    }

    static boolean starts(byte[] b, int... magic) {
        return b.length >= magic.length && startsAs(b, magic);
    }

    private static boolean startsAs(byte[] b, int[] magic) {
        for (int i = 0; i < Math.min(b.length, magic.length); i++) {
            if ((b[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlyZeros(byte[] b) {
        for (byte x : b) {
            if (x != 0) {
                return false;
            }
        }
        return true;
    }

    /** Excel 2 to 4, and careless exporters: the stream of records without a container begins with a BOF record. */
    private static boolean bareBiff(byte[] b) {
        return b.length >= 8
                && b[0] == 9
                && (b[1] == 0 || b[1] == 2 || b[1] == 4 || b[1] == 8)
                && b[2] >= 4
                && b[2] <= 16
                && b[3] == 0;
    }

    private static boolean image(byte[] b) {
        return Arrays.stream(IMAGES).anyMatch(magic -> starts(b, magic))
                || b.length > 44 && b[0] == 1 && b[40] == ' ' && b[41] == 'E' && b[42] == 'M' && b[43] == 'F'
                || b.length > 26 && b[0] == 'B' && b[1] == 'M' && b[6] == 0 && b[7] == 0 && b[15] == 0
                || b.length > 12 && starts(b, 'R', 'I', 'F', 'F') && b[8] == 'W' && b[9] == 'E'
                || b.length > 12 && b[4] == 'f' && b[5] == 't' && b[6] == 'y' && b[7] == 'p' && b[8] == 'h';
    }
}
