package pe.quipu.avance;

import java.util.Optional;

/**
 * Avance tipo II of an indicator: how much of the way from its baseline to its goal was gone; of an aggregable one, what
 * was added up against the goal.
 *
 * @param razon as it comes: below zero when it went backwards, above one when it went beyond; present only when measured
 */
public record TipoII(Motivo motivo, Optional<Razon> razon) {
    /** Why there is a ratio or not. */
    public enum Motivo {
        MEDIDO("Medido"),
        SIN_REPORTE("No reportó"),
        SIN_LINEA_BASE("Sin línea base"),
        /** The goal is the baseline: there is no way to go. */
        INDEFINIDO("Indefinido: el logro es la línea base"),
        /** The goal lies on the wrong side of the baseline, or there is none, or no direction. */
        ERROR_DE_DATO("Error de dato: revise sentido, base y logro");

        private final String rotulo;

        Motivo(String rotulo) {
            this.rotulo = rotulo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    static TipoII sin(Motivo motivo) {
        return new TipoII(motivo, Optional.empty());
    }

    static TipoII medido(Razon razon) {
        return new TipoII(Motivo.MEDIDO, Optional.of(razon));
    }

    /** What is shown: a step backwards shows 0. */
    public Optional<Razon> mostrada() {
        return razon.map(Razon::sinNegativo);
    }
}
