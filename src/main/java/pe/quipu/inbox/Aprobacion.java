package pe.quipu.inbox;

import java.time.LocalDate;

/**
 * A version of the plan that was frozen.
 *
 * @param version from 1 within its year
 * @param ronda the round whose accepted forms made it, as a period
 * @param resolucion what it was approved with; empty until it is known
 * @param motivo why it was approved although units were missing; empty when none was
 * @param archivo where the version lies, from the working folder
 */
public record Aprobacion(
        int ejercicio,
        int version,
        String etapa,
        String ronda,
        LocalDate fecha,
        String resolucion,
        String motivo,
        String archivo,
        String sha256) {}
