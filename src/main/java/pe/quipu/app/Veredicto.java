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
    /** Of a period the office has closed. */
    EXTEMPORANEO("✖"),
    /** A signed PDF or evidence, filed beside its delivery. */
    ADJUNTO("+"),
    IGNORADO(" ");

    private final String simbolo;

    Veredicto(String simbolo) {
        this.simbolo = simbolo;
    }

    /** Whether nobody has to do anything about it. */
    boolean bien() {
        return switch (this) {
            case ACEPTADO, DUPLICADO, ADJUNTO, IGNORADO -> true;
            case OBSERVADO, RECHAZADO, CONFLICTO, EXTEMPORANEO -> false;
        };
    }

    String codigo() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String simbolo() {
        return simbolo;
    }
}
