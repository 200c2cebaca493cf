package pe.quipu.plan;

/** How the physical progress of the activities of a group becomes one figure; the entity chooses (sheet Parametros). */
public enum Promedio {
    /** Simple mean of the activities measured, each up to 100 %: the default. */
    AVG_CAP,
    /** Simple mean without a limit. */
    AVG_RAW,
    /** Each up to 100 %, weighted by the soles programmed for the year. */
    W_FIN,
    /** Each up to 100 %, weighted by its priority: muy alta 3, alta 2, media 1. */
    W_PRIORIDAD;

    /** Whether what exceeds its goal enters as 100 %. */
    public boolean conTope() {
        return this != AVG_RAW;
    }
}
