package pe.quipu.excel;

import java.util.regex.Pattern;

/** Text as the file format can carry it. */
final class XmlText {
    static final int MAXIMO = 32_767;
    /** A reader takes {@code _x000D_} for a character; a literal one has its first underscore escaped. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    static String clean(String texto) {
        String lineas = texto.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder limpio = new StringBuilder(lineas.length());
        lineas.codePoints().filter(XmlText::legal).forEach(limpio::appendCodePoint);
        return ESCAPE.matcher(limpio).replaceAll("_x005F_");
    }

    private static boolean legal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }

    /** Whether a spreadsheet could take this text for a formula. */
    static boolean looksLikeFormula(String texto) {
        return !texto.isEmpty() && "=+-@\t\r".indexOf(texto.charAt(0)) >= 0;
    }
}
