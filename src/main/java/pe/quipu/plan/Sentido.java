package pe.quipu.plan;

/** Which way an indicator improves (CEPLAN: «sentido esperado»). */
public enum Sentido {
    ASCENDENTE,
    DESCENDENTE,
    NO_DEFINIDO
}
