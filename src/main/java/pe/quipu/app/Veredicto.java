package pe.quipu.app;

import pe.quipu.inbox.Asiento;

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

    /** As a person writes it. */
    String rotulo() {
        return this == EXTEMPORANEO ? "extemporáneo" : codigo();
    }

    /** As a person writes the word of the register. */
    static String rotulo(String codigo) {
        return codigo.equals(EXTEMPORANEO.codigo()) ? EXTEMPORANEO.rotulo() : codigo;
    }

    /** The word of the register, of what a person wrote. */
    static String codigo(String rotulo) {
        return rotulo.equals(EXTEMPORANEO.rotulo()) ? EXTEMPORANEO.codigo() : rotulo;
    }

    /** Whether it is the word the register has for this. */
    boolean es(String palabra) {
        return codigo().equals(palabra);
    }

    /** Whether this came of a delivery, as the register says. */
    boolean es(Asiento linea) {
        return es(linea.dictamen().veredicto());
    }

    String simbolo() {
        return simbolo;
    }
}
