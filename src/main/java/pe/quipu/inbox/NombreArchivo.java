package pe.quipu.inbox;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for filed papers: any system can store them, no spreadsheet takes them for a formula. */
public final class NombreArchivo {
    private static final int MAX_CHARS = 120;
    // Linux counts bytes, 255 of them; the rest is left for «_2».
    private static final int MAX_BYTES = 240;
    // What disks give a name; who dropped a file may have used it all.
    private static final int DISK_BYTES = 255;
    private static final int MAX_EXTENSION = 12;
    private static final int HASH_DIGITS = 8;
    private static final char REPLACEMENT = '\ufffd';
    // What names of files are written in. Windows keeps them in Unicode, whatever this says there.
    private static final Charset SYSTEM = File.separatorChar == '\\'
            ? StandardCharsets.UTF_8
            : Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])");

    private NombreArchivo() {}

    /** {@code 03.09.05_2022-T4_r1_ab12cd34.xlsx}: whose, of when, which round and which content. */
    public static String of(String unidad, String periodo, int ronda, String sha256, String extension) {
        return safe(unidad + "_" + periodo + "_r" + ronda + "_" + digits(sha256) + "." + extension);
    }

    /** {@code informe final_ab12cd34.pdf}: for what came under a name of its own and has no unit; also if it came so. */
    public static String of(String nombre, String sha256) {
        String safe = safe(nombre);
        String extension = extension(safe);
        String stem = safe.substring(0, safe.length() - extension.length());
        String mark = "_" + digits(sha256);
        return shorten(stem.endsWith(mark) ? stem.substring(0, stem.length() - mark.length()) : stem, mark + extension);
    }

    /** The same name with everything some system refuses taken out; a safe name stays as it is. */
    public static String safe(String nombre) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(nombre, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> refused(c) ? '_' : c)
                .forEach(clean::appendCodePoint);
        String name = trimmed(clean.toString().strip());
        if (name.isEmpty()) {
            return "sin_nombre";
        }
        String marked = needsMark(name) ? "_" + name : name;
        String extension = extension(marked);
        return shorten(marked.substring(0, marked.length() - extension.length()), extension);
    }

    /** The name of a file as it can be told: on one line, and read as it is written. What cannot be shows as «�». */
    public static String legible(Path archivo) {
        StringBuilder clean = new StringBuilder();
        name(archivo).codePoints().map(c -> unprintable(c) ? REPLACEMENT : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** A service often starts without a language, and then the system takes every accent for damage; the URI keeps it. */
    private static String name(Path archivo) {
        String name = archivo.getFileName().toString();
        if (name.indexOf(REPLACEMENT) < 0) {
            return name;
        }
        String path = archivo.toUri().getPath();
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** Without its extension. */
    public static String stem(String nombre) {
        int dot = nombre.lastIndexOf('.');
        return dot <= 0 ? nombre : nombre.substring(0, dot);
    }

    /** {@code acta_2.txt}: beside a file, with a mark before its extension; what it has too much is cut. */
    static Path marked(Path archivo, String marca) {
        String nombre = archivo.getFileName().toString();
        String end = marca + extension(nombre);
        String stem = nombre.substring(0, nombre.length() - extension(nombre).length());
        while (bytes(stem + end) > DISK_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return archivo.resolveSibling(stem + end);
    }

    /** The text that goes with a workbook that is ours: a constancia, or the message of a returned one. */
    public static Path texto(Path libro) {
        return libro.resolveSibling(stem(libro.getFileName().toString()) + ".txt");
    }

    /** The text beside what was set aside, whatever its name. */
    public static Path motivo(Path original) {
        return original.resolveSibling(original.getFileName() + ".txt");
    }

    private static boolean refused(int c) {
        return unprintable(c) || !storable(c) || "<>:\"/\\|?*".indexOf(c) >= 0;
    }

    private static boolean storable(int c) {
        return SYSTEM.newEncoder().canEncode(Character.toString(c));
    }

    private static boolean unprintable(int c) {
        return switch (Character.getType(c)) {
            // FORMAT: marks that turn the reading direction can disguise an extension.
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A formula, a hidden file, a lock of Excel, or a device of Windows. */
    private static boolean needsMark(String name) {
        int dot = name.indexOf('.');
        String device = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
        return "=+-@.~".indexOf(name.charAt(0)) >= 0
                || RESERVED.matcher(device.toLowerCase(Locale.ROOT)).matches();
    }

    private static String shorten(String stem, String end) {
        String name = stem;
        while (!name.isEmpty() && tooLong(name + end)) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return trimmed(name + end);
    }

    private static boolean tooLong(String name) {
        return name.length() > MAX_CHARS || bytes(name) > MAX_BYTES;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** With its dot, or empty. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > MAX_EXTENSION ? "" : name.substring(dot);
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String digits(String sha256) {
        return sha256.substring(0, HASH_DIGITS);
    }
}
