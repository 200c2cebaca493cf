package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One side of an activity, physical or financial, at a cut-off.
 *
 * @param programado January to the cut-off
 * @param ejecutado January to the cut-off; empty when no month has a figure
 * @param meta goal of the year
 */
public record Medida(
        Avance periodo,
        Avance acumulado,
        Avance anual,
        BigDecimal programado,
        Optional<BigDecimal> ejecutado,
        BigDecimal meta) {

    /** Of an activity that was annulled: its figures are told, and it has no progress. */
    Medida anulada() {
        Avance ninguno = Avance.de(Estado.ANULADA);
        return new Medida(ninguno, ninguno, ninguno, programado, ejecutado, meta);
    }

    static Medida of(AvanceRules rules, int desde, int hasta, BigDecimal meta) {
        return new Medida(
                rules.entre(desde, hasta),
                rules.entre(1, hasta),
                rules.anual(hasta),
                rules.programmed(1, hasta),
                rules.reported(1, hasta) ? Optional.of(rules.executed(1, hasta)) : Optional.empty(),
                meta);
    }
}
