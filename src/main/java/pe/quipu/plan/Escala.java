package pe.quipu.plan;

import java.math.BigDecimal;

/**
 * A semáforo scale, half-open on the exact value: green from {@code verde} on, amber from {@code ambar} on, red below.
 *
 * @param verde fraction, e.g. 0.95
 * @param palabraAmbar the entity's word for the middle colour: Ámbar, Naranja, Amarillo
 */
public record Escala(String codigo, BigDecimal verde, BigDecimal ambar, String palabraAmbar, String norma) {
    public Escala {
        if (ambar.compareTo(verde) > 0) {
            throw new IllegalArgumentException("amber threshold above green: " + ambar + " > " + verde);
        }
    }
}
