package pe.quipu.ficha;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable: no accents, upper case, single spaces, no footnote marks, no trailing punctuation. */
public final class Normal {
    private static final Pattern TILDES = Pattern.compile("\\p{M}+");
    private static final Pattern ESPACIOS = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
    private static final Pattern NOTAS = Pattern.compile("\\s*\\b\\d/(?!\\S)");
    private static final Pattern FINAL = Pattern.compile("[\\s.:;*º°]+$");

    private Normal() {}

    public static String of(String texto) {
        String limpio =
                TILDES.matcher(Normalizer.normalize(texto, Normalizer.Form.NFD)).replaceAll("");
        limpio = ESPACIOS.matcher(NOTAS.matcher(limpio).replaceAll("")).replaceAll(" ");
        return FINAL.matcher(limpio.strip()).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
