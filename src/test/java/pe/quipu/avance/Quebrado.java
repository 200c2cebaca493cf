package pe.quipu.avance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction of whole numbers, as at school; it shares nothing with what it checks. */
record Quebrado(BigInteger sobre, BigInteger bajo) {
    static final Quebrado CERO = de(0, 1);
    static final Quebrado UNO = de(1, 1);

    Quebrado {
        if (bajo.signum() <= 0) {
            throw new IllegalArgumentException("denominator above zero expected");
        }
    }

    static Quebrado de(long sobre, long bajo) {
        return new Quebrado(BigInteger.valueOf(sobre), BigInteger.valueOf(bajo));
    }

    static Quebrado de(BigDecimal n) {
        int escala = Math.max(0, n.scale());
        return new Quebrado(n.setScale(escala).unscaledValue(), BigInteger.TEN.pow(escala));
    }

    static Quebrado de(Razon r) {
        return de(r.numerador()).entre(de(r.denominador()));
    }

    Quebrado mas(Quebrado q) {
        return new Quebrado(sobre.multiply(q.bajo).add(q.sobre.multiply(bajo)), bajo.multiply(q.bajo));
    }

    Quebrado por(Quebrado q) {
        return new Quebrado(sobre.multiply(q.sobre), bajo.multiply(q.bajo));
    }

    Quebrado menos(Quebrado q) {
        return mas(new Quebrado(q.sobre.negate(), q.bajo));
    }

    /** @param q above zero */
    Quebrado entre(Quebrado q) {
        return new Quebrado(sobre.multiply(q.bajo), bajo.multiply(q.sobre));
    }

    int compara(Quebrado q) {
        return sobre.multiply(q.bajo).compareTo(q.sobre.multiply(bajo));
    }

    Quebrado hasta(Quebrado tope) {
        return compara(tope) > 0 ? tope : this;
    }

    Quebrado desde(Quebrado piso) {
        return compara(piso) < 0 ? piso : this;
    }

    /** Twelve decimals, half up: what a cell keeps. */
    BigDecimal celda() {
        return new BigDecimal(sobre).divide(new BigDecimal(bajo), 12, RoundingMode.HALF_UP);
    }
}
