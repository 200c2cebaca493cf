package pe.quipu.plan;

/** How much an indicator says of what it measures (CEPLAN: «relevancia»); the first one most. */
public enum Relevancia {
    MUY_RELEVANTE,
    RELEVANTE,
    POCO_RELEVANTE;

    /** 1 for the most relevant. */
    public int grado() {
        return ordinal() + 1;
    }
}
