package pe.quipu.avance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Executed over programmed, kept as the exact pair; the denominator is above zero. */
public record Razon(BigDecimal numerador, BigDecimal denominador) {
    public static final MathContext PRECISION = new MathContext(50);
    /** What live cells round to, so that a state never depends on the last bit of a double. */
    public static final int DECIMALES = 12;

    public static final Razon UNO = new Razon(BigDecimal.ONE, BigDecimal.ONE);
    public static final Razon CERO = new Razon(BigDecimal.ZERO, BigDecimal.ONE);

    public Razon {
        if (denominador.signum() <= 0) {
            throw new IllegalArgumentException("denominator above zero expected: " + denominador);
        }
    }

    /** Exact: no division. */
    public int compareTo(BigDecimal umbral) {
        return numerador.compareTo(umbral.multiply(denominador));
    }

    public boolean exceso() {
        return compareTo(BigDecimal.ONE) > 0;
    }

    /** At most one. */
    public Razon conTope() {
        return exceso() ? UNO : this;
    }

    /** At least zero. */
    public Razon sinNegativo() {
        return numerador.signum() < 0 ? CERO : this;
    }

    public BigDecimal valor() {
        return numerador.divide(denominador, PRECISION);
    }

    /** The value a live cell shows. */
    public BigDecimal redondeada() {
        return numerador.divide(denominador, DECIMALES, RoundingMode.HALF_UP);
    }
}
