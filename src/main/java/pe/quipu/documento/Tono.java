package pe.quipu.documento;

/** A colour by what it means; never the only thing that says it. */
public enum Tono {
    VERDE,
    AMBAR,
    ROJO,
    SIN_DATO,
    /** What is shown first: the physical side, how many. */
    PRIMERO,
    /** What stands beside it: the financial side, a running share. */
    SEGUNDO
}
