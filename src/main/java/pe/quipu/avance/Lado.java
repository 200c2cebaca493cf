package pe.quipu.avance;

/** What is measured of an activity: its goals or its soles. */
public enum Lado {
    FISICO,
    FINANCIERO
}
