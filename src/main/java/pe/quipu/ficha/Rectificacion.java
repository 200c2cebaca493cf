package pe.quipu.ficha;

import pe.quipu.plan.Periodo;

/**
 * A month that two accepted deliveries tell differently: the one accepted later stands.
 *
 * @param actividad code of the activity
 * @param familia {@code ejecutado} or {@code devengado}
 * @param mes 1 to 12
 */
public record Rectificacion(String actividad, String familia, int mes, Dicho antes, Dicho ahora) {
    /** What one of them said. @param archivo relative to the workspace */
    public record Dicho(Periodo periodo, Dato dato, String archivo) {}
}
