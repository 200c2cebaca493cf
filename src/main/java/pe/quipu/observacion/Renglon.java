package pe.quipu.observacion;

/**
 * Text of others on one line of ours: whatever a name or a cell held, it begins no other line, and it turns neither the
 * direction of reading nor the cursor of a terminal.
 */
public final class Renglon {
    // Bidirectional controls, which show «fdp.xlsx» as «xslx.pdf»; the other marks of format join letters.
    private static final String GIROS = "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]";

    private Renglon() {}

    public static String of(String texto) {
        return texto.replaceAll(GIROS, "")
                .replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ")
                .strip();
    }

    /** The same, with no more characters than these. */
    public static String of(String texto, int largo) {
        String uno = of(texto);
        return uno.codePointCount(0, uno.length()) <= largo
                ? uno
                : uno.substring(0, uno.offsetByCodePoints(0, largo - 1)).stripTrailing() + "…";
    }
}
