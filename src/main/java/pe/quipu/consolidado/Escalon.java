package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** How soles are said where there is room for few figures: the largest unit that does not make them look like nothing. */
enum Escalon {
    MILLONES(6, "1000000", " millones", "1000000"),
    MILES(3, "1000", " mil", "10000"),
    SOLES(0, "1", "", "0");

    private final int ceros;
    private final String divisor;
    private final String palabra;
    private final BigDecimal desde;

    Escalon(int ceros, String divisor, String palabra, String desde) {
        this.ceros = ceros;
        this.divisor = divisor;
        this.palabra = palabra;
        this.desde = new BigDecimal(desde);
    }

    /** Of the largest of the amounts of a sentence: all of them are said in one unit. */
    static Escalon of(BigDecimal... soles) {
        BigDecimal mayor = Arrays.stream(soles).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        return Arrays.stream(values())
                .filter(e -> mayor.compareTo(e.desde) >= 0)
                .findFirst()
                .orElse(SOLES);
    }

    /** What follows a figure: {@code " millones"}, {@code " millón"} after one, nothing for soles. */
    String palabra(BigDecimal soles) {
        return this == MILLONES && texto(soles).equals("1") ? " millón" : palabra;
    }

    /** Two decimals at most: {@code 23.4}. */
    String texto(BigDecimal soles) {
        BigDecimal cifra = soles.movePointLeft(ceros).setScale(2, RoundingMode.HALF_UP);
        return (cifra.signum() == 0 ? BigDecimal.ZERO : cifra.stripTrailingZeros()).toPlainString();
    }

    /** The expression that gives {@link #texto} of a cell. */
    String formula(String celda) {
        return "ROUND(" + celda + "/" + divisor + ",2)";
    }
}
