package pe.quipu.app;

import java.time.LocalDate;
import java.util.Optional;
import pe.quipu.plan.Periodo;

/**
 * What the office says when it approves.
 *
 * @param etapa how it calls the version: {@code aprobado}, {@code consistente_PIA}, {@code modificado}, or its own word
 * @param resolucion empty until it is known
 * @param motivo why it approves although units are missing
 */
record Acuerdo(Periodo ronda, String etapa, LocalDate fecha, String resolucion, Optional<String> motivo) {
    static Acuerdo of(Periodo ronda, LocalDate fecha) {
        return new Acuerdo(ronda, etapa(ronda), fecha, "", Optional.empty());
    }

    static String etapa(Periodo ronda) {
        return switch (ronda.clase()) {
            case CONSISTENCIA -> "consistente_PIA";
            case MODIFICACION -> "modificado";
            default -> "aprobado";
        };
    }
}
