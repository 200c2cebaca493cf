package pe.quipu.plan;

/** How the months of a physical goal make the year (design rule TIPO_META). */
public enum TipoMeta {
    /** The year is the sum of the months. */
    INCREMENTAL,
    /** Each month is the running total, from what it stood at before January: the year is December. */
    ACUMULADA,
    /** A level that is kept: never summed. */
    CONSTANTE
}
