package pe.quipu.avance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A simple mean of exact ratios, to 50 digits; next to a threshold it is settled with fractions. Merging two is
 * merging their ratios, so the order in which units arrive changes nothing.
 */
public record Media(List<Razon> razones) {
    private static final BigDecimal CERCA = new BigDecimal("1e-40");
    public static final Media VACIA = new Media(List.of());

    public Media {
        razones = List.copyOf(razones);
    }

    public Media con(Media otra) {
        List<Razon> todas = new ArrayList<>(razones);
        todas.addAll(otra.razones);
        return new Media(todas);
    }

    public boolean vacia() {
        return razones.isEmpty();
    }

    public BigDecimal valor() {
        return razones.stream()
                .map(Razon::valor)
                .sorted()
                .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, Razon.PRECISION))
                .divide(BigDecimal.valueOf(razones.size()), Razon.PRECISION);
    }

    public int compareTo(BigDecimal umbral) {
        BigDecimal distancia = valor().subtract(umbral);
        return distancia.abs().compareTo(CERCA) > 0 ? distancia.signum() : exact().compareTo(fraction(umbral));
    }

    private BigFraction exact() {
        return razones.stream()
                .map(r -> fraction(r.numerador()).divide(fraction(r.denominador())))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(BigInteger.valueOf(razones.size()));
    }

    private static BigFraction fraction(BigDecimal numero) {
        BigDecimal entero = numero.setScale(Math.max(0, numero.scale()));
        return new BigFraction(entero.unscaledValue(), BigInteger.TEN.pow(entero.scale()));
    }
}
