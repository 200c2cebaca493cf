package pe.quipu.inbox;

import java.time.LocalDate;

/**
 * A version of the plan that was frozen.
 *
 * @param version from 1 within its year
 * @param archivo where the version lies, from the working folder
 */
public record Aprobacion(int ejercicio, int version, String etapa, LocalDate fecha, String archivo, String sha256) {}
