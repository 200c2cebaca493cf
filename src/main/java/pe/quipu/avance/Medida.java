package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One side of an activity, physical or financial, at a cut-off.
 *
 * @param programado January to the cut-off
 * @param demanda A_DEMANDA: what was asked for from January to the cut-off, which FIS_ACUM divides by instead
 * @param ejecutado January to the cut-off; empty when no month has a figure
 * @param meta goal of the year; of a running total what it has to reach, with what it began with
 */
public record Medida(
        Avance periodo,
        Avance acumulado,
        Avance anual,
        BigDecimal programado,
        Optional<BigDecimal> demanda,
        Optional<BigDecimal> ejecutado,
        BigDecimal meta) {

    /** Of an activity that was annulled: its figures are told, and it has no progress. */
    Medida anulada() {
        Avance ninguno = Avance.de(Estado.ANULADA);
        return new Medida(ninguno, ninguno, ninguno, programado, demanda, ejecutado, meta);
    }

    /** The same side when only a lapso counts: what is called to date here is what was done in it. */
    static Medida of(AvanceRules rules, Lapso lapso, BigDecimal meta) {
        boolean anual = lapso.clase() == Lapso.Clase.ANIO;
        Avance avance = anual ? rules.anual(lapso.hasta()) : rules.entre(lapso.desde(), lapso.hasta());
        return new Medida(
                avance,
                avance,
                rules.anual(lapso.hasta()),
                anual ? rules.porHacer() : rules.programmed(lapso.desde(), lapso.hasta()),
                rules.asked(lapso.hasta()),
                avance.estado() != Estado.SIN_SEPARAR && rules.reported(lapso.desde(), lapso.hasta())
                        ? Optional.of(rules.executed(lapso.desde(), lapso.hasta()))
                        : Optional.empty(),
                meta);
    }

    static Medida of(AvanceRules rules, int desde, int hasta, BigDecimal meta) {
        return new Medida(
                rules.entre(desde, hasta),
                rules.entre(1, hasta),
                rules.anual(hasta),
                rules.programmed(1, hasta),
                rules.asked(hasta),
                rules.reported(1, hasta) ? Optional.of(rules.executed(1, hasta)) : Optional.empty(),
                meta);
    }
}
