package pe.quipu.ficha;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands a number typed as text the way it is written in Peru, strictly: the whole text without doubt, or not at
 * all. Vectors: {@code 10'375,986.83}, {@code S/ 800 000 000,00}, {@code 1,234}; {@code 1.234} is ambiguous.
 */
public final class NumeroReader {
    /** What came of a text. */
    public sealed interface Resultado {}

    public record Entendido(BigDecimal numero) implements Resultado {}

    public record Ambiguo(List<BigDecimal> lecturas) implements Resultado {}

    public record NoEsNumero() implements Resultado {}

    /** No cell keeps more significant digits. */
    private static final int CIFRAS = 15;

    private static final String MILLONES = "['’´`]";
    private static final Pattern PREFIJO = Pattern.compile("^(?:S/\\.?|SI\\.|\\$/\\.)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIMPLE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern PUNTO_Y_TRES = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern APOSTROFO_Y_TRES = Pattern.compile("[1-9]\\d{0,2}" + MILLONES + "\\d{3}");
    private static final Pattern COMA_DECIMAL = Pattern.compile("(\\d+),(\\d{1,2})");
    private static final Pattern CERO_COMA_TRES = Pattern.compile("0,\\d{3}");
    private static final Pattern GRUPOS_COMA = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern GRUPOS_PUNTO =
            Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d{1,2}|[1-9]\\d{0,2}(?:\\.\\d{3}){2,}");
    private static final Pattern GRUPOS_APOSTROFO =
            Pattern.compile("[1-9]\\d{0,2}(?:" + MILLONES + "\\d{3})+(?:,\\d{3})?(?:\\.\\d+)?");
    private static final Pattern GRUPOS_ESPACIO = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+(?:[.,]\\d{1,2})?");

    private NumeroReader() {}

    public static Resultado read(String texto) {
        String limpio = texto.replaceAll("[\\u00a0\\u202f\\u2007]", " ").strip();
        limpio = limpio.startsWith("'") ? limpio.substring(1).strip() : limpio;
        boolean negativo = false;
        if (limpio.startsWith("(") && limpio.endsWith(")")) {
            negativo = true;
            limpio = limpio.substring(1, limpio.length() - 1).strip();
        }
        limpio = PREFIJO.matcher(limpio).replaceFirst("");
        if (limpio.startsWith("-") || limpio.startsWith("−")) {
            if (negativo) {
                return new NoEsNumero();
            }
            negativo = true;
            limpio = PREFIJO.matcher(limpio.substring(1).strip()).replaceFirst("");
        }
        Resultado resultado = positive(limpio);
        if (resultado instanceof Entendido e && e.numero().stripTrailingZeros().precision() > CIFRAS) {
            return new NoEsNumero();
        }
        return negativo && resultado instanceof Entendido e
                ? new Entendido(e.numero().negate())
                : resultado;
    }

    private static Resultado positive(String t) {
        if (PUNTO_Y_TRES.matcher(t).matches()) {
            return new Ambiguo(List.of(new BigDecimal(t.replace(".", "")), new BigDecimal(t)));
        } else if (APOSTROFO_Y_TRES.matcher(t).matches()) { // thousands for some, decimals for others, millions here
            return new Ambiguo(
                    List.of(new BigDecimal(t.replaceAll(MILLONES, "")), new BigDecimal(t.replaceAll(MILLONES, "."))));
        } else if (CERO_COMA_TRES.matcher(t).matches()) {
            return new Ambiguo(List.of(new BigDecimal(t.replace(",", "")), new BigDecimal(t.replace(',', '.'))));
        } else if (SIMPLE.matcher(t).matches()) {
            return new Entendido(new BigDecimal(t));
        }
        Matcher coma = COMA_DECIMAL.matcher(t);
        if (coma.matches()) {
            return new Entendido(new BigDecimal(coma.group(1) + "." + coma.group(2)));
        } else if (GRUPOS_COMA.matcher(t).matches()) {
            return new Entendido(new BigDecimal(t.replace(",", "")));
        } else if (GRUPOS_PUNTO.matcher(t).matches()) {
            return new Entendido(new BigDecimal(t.replace(".", "").replace(',', '.')));
        } else if (GRUPOS_APOSTROFO.matcher(t).matches()) {
            return new Entendido(new BigDecimal(t.replaceAll(MILLONES + "|,", "")));
        } else if (GRUPOS_ESPACIO.matcher(t).matches()) {
            return new Entendido(new BigDecimal(t.replace(" ", "").replace(',', '.')));
        }
        return new NoEsNumero();
    }
}
