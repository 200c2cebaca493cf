package pe.quipu.app;

/** What became of a dropped file; the words scripts rely on. */
enum Veredicto {
    /** Warnings allowed. */
    ACEPTADO("✔"),
    OBSERVADO("▲"),
    /** Unreadable, or not a form this office expects. */
    RECHAZADO("✖"),
    DUPLICADO("="),
    CONFLICTO("✖"),
    IGNORADO(" ");

    private final String simbolo;

    Veredicto(String simbolo) {
        this.simbolo = simbolo;
    }

    String codigo() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String simbolo() {
        return simbolo;
    }
}
