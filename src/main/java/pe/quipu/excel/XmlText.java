package pe.quipu.excel;

import java.util.regex.Pattern;
import pe.quipu.ooxml.LegalText;

/** Text as a cell can carry it. */
final class XmlText {
    static final int MAXIMO = 32_767;
    /** A reader takes {@code _x000D_} for a character; a literal one has its first underscore escaped. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    static String clean(String texto) {
        return ESCAPE.matcher(LegalText.of(texto)).replaceAll("_x005F_");
    }

    /** Whether a spreadsheet could take this text, as it will be written, for a formula. */
    static boolean looksLikeFormula(String texto) {
        return texto.codePoints()
                .filter(c -> c == '\r' || LegalText.legal(c))
                .limit(1)
                .anyMatch(c -> "=+-@\t\r\n".indexOf(c) >= 0);
    }
}
