package pe.quipu.aceptacion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Exact arithmetic: nothing is rounded before the last step. */
final class Fraccion {
    private static final int DECIMALES = 12;

    private Fraccion() {}

    static BigFraction de(BigDecimal n) {
        return n.scale() <= 0
                ? new BigFraction(n.toBigIntegerExact())
                : new BigFraction(n.unscaledValue(), BigInteger.TEN.pow(n.scale()));
    }

    /** What a cell says as a quantity; blank and words say none. */
    static Optional<BigFraction> of(Object celda) {
        if (celda instanceof BigDecimal n) {
            return Optional.of(de(n));
        }
        String texto = (String) celda;
        // The one text of the example that is a number without doubt: 10'375,986.83
        if (texto.matches("\\d{1,3}'\\d{3},\\d{3}\\.\\d{2}")) {
            return Optional.of(de(new BigDecimal(texto.replaceAll("[',]", ""))));
        }
        if (texto.matches("|NA|SR")) {
            return Optional.empty();
        }
        throw new AssertionError("not a quantity of an accepted workbook: " + texto);
    }

    static BigFraction sum(Collection<BigFraction> partes) {
        return partes.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** As a cell keeps a ratio: twelve decimals. */
    static BigDecimal shown(BigFraction f) {
        return new BigDecimal(f.getNumerator())
                .divide(new BigDecimal(f.getDenominator()), DECIMALES, RoundingMode.HALF_UP)
                .round(new java.math.MathContext(15))
                .stripTrailingZeros();
    }

    static boolean positive(BigFraction f) {
        return f.compareTo(BigFraction.ZERO) > 0;
    }
}
