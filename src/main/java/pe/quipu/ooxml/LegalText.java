package pe.quipu.ooxml;

/** Text as XML can carry it: one kind of line end, and no character the format forbids. */
public final class LegalText {
    private LegalText() {}

    public static String of(String texto) {
        String lineas = texto.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder limpio = new StringBuilder(lineas.length());
        lineas.codePoints().filter(LegalText::legal).forEach(limpio::appendCodePoint);
        return limpio.toString();
    }

    /** Whether the format has room for a character. */
    public static boolean legal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }
}
