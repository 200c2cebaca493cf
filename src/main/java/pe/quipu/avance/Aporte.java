package pe.quipu.avance;

import java.math.BigDecimal;

/** What one of its parts brings to a mean: a ratio, and how much it weighs there; nothing weighs less than zero. */
public record Aporte(Razon razon, BigDecimal peso) {
    public Aporte {
        if (peso.signum() < 0) {
            throw new IllegalArgumentException("weight of zero or more expected: " + peso);
        }
    }

    static Aporte simple(Razon razon) {
        return new Aporte(razon, BigDecimal.ONE);
    }

    BigDecimal valor() {
        return razon.valor().multiply(peso, Razon.PRECISION);
    }
}
