package pe.quipu.plan;

/**
 * Why an activity is not what the version before said (Directiva 003-2016-MPH/17, art. 8.2.3): one line of the log of a
 * modified version.
 *
 * @param causal one of the five of the directive
 * @param documento what supports it
 * @param mesDesde first month with the new goals, 1 to 12; earlier ones stay
 */
public record Modificacion(String codigo, Cambio cambio, String causal, String documento, int mesDesde) {
    public enum Cambio {
        ALTA,
        REPROGRAMACION,
        ANULACION,
        /** The activity goes on in another unit: one that was split, renamed or took it over. */
        TRASLADO
    }
}
