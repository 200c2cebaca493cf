package pe.quipu.plan;

/** How often an activity is measured (frecuencia de medición). */
public enum Medicion {
    MENSUAL,
    TRIMESTRAL,
    SEMESTRAL,
    ANUAL,
    /** Measured against what was asked for, not against the estimate. */
    A_DEMANDA;

    /** Whether a month closes one of its measuring periods. */
    public boolean mide(int mes) {
        return switch (this) {
            case MENSUAL, A_DEMANDA -> true;
            case TRIMESTRAL -> mes % 3 == 0;
            case SEMESTRAL -> mes % 6 == 0;
            case ANUAL -> mes == 12;
        };
    }
}
