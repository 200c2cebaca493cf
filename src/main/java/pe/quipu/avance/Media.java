package pe.quipu.avance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A weighted mean of exact ratios, to 50 digits; next to a threshold it is settled with fractions. Merging two is
 * merging their parts, so the order in which units arrive changes nothing.
 */
public record Media(List<Aporte> aportes) {
    private static final BigDecimal CERCA = new BigDecimal("1e-40");
    public static final Media VACIA = new Media(List.of());

    public Media {
        aportes = List.copyOf(aportes);
    }

    /** Where all weigh the same. */
    public static Media simple(List<Razon> razones) {
        return new Media(razones.stream().map(Aporte::simple).toList());
    }

    public Media con(Media otra) {
        List<Aporte> todos = new ArrayList<>(aportes);
        todos.addAll(otra.aportes);
        return new Media(todos);
    }

    /** Without anything that weighs there is no mean. */
    public boolean vacia() {
        return peso().signum() == 0;
    }

    private BigDecimal peso() {
        return aportes.stream().map(Aporte::peso).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal valor() {
        return aportes.stream()
                .map(Aporte::valor)
                .sorted()
                .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, Razon.PRECISION))
                .divide(peso(), Razon.PRECISION);
    }

    /** As a live cell rounds it; empty without a mean. */
    public Optional<BigDecimal> redondeada() {
        return vacia() ? Optional.empty() : Optional.of(valor().setScale(Razon.DECIMALES, RoundingMode.HALF_UP));
    }

    public int compareTo(BigDecimal umbral) {
        BigDecimal distancia = valor().subtract(umbral);
        return distancia.abs().compareTo(CERCA) > 0 ? distancia.signum() : exact().compareTo(fraction(umbral));
    }

    private BigFraction exact() {
        return aportes.stream()
                .map(a -> fraction(a.razon().numerador())
                        .divide(fraction(a.razon().denominador()))
                        .multiply(fraction(a.peso())))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(fraction(peso()));
    }

    private static BigFraction fraction(BigDecimal numero) {
        BigDecimal entero = numero.setScale(Math.max(0, numero.scale()));
        return new BigFraction(entero.unscaledValue(), java.math.BigInteger.TEN.pow(entero.scale()));
    }
}
