package pe.quipu.ooxml;

/**
 * The colours that mean something, the same in a workbook and in a document; each text stands on its background with
 * the contrast of WCAG AA.
 *
 * @see #strong() for bars; they differ in lightness too, for those who do not tell red from green
 */
public enum Tone {
    GREEN(0x0B7A55, 0xC6E7D3, 0x0B5D3B),
    AMBER(0xE69F00, 0xFFE8A3, 0x7A4B00),
    RED(0xB22222, 0xF8C9C4, 0x8E1B10),
    NO_DATA(0xB5B5B5, 0xE3E3E3, 0x404040),
    NAVY(0x1F3864, 0xDCE6F5, 0x1F3864),
    TEAL(0x0B6E75, 0xE6EDF6, 0x0B6E75);

    private final int strong;
    private final int pale;
    private final int ink;

    Tone(int strong, int pale, int ink) {
        this.strong = strong;
        this.pale = pale;
        this.ink = ink;
    }

    public int strong() {
        return strong;
    }

    /** Behind letters of {@link #ink()}. */
    public int pale() {
        return pale;
    }

    public int ink() {
        return ink;
    }

    /** Six hexadecimal digits, as the file format writes a colour. */
    public static String hex(int color) {
        return "%06X".formatted(color);
    }
}
