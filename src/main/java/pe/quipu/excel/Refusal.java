package pe.quipu.excel;

import pe.quipu.libro.Lectura.Ilegible;
import pe.quipu.libro.Lectura.Motivo;

/** Ends the reading of a file from any depth; it never leaves {@link XlsxReader}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Ilegible ilegible;

    Refusal(Ilegible ilegible) {
        super(ilegible.motivo().name(), null, false, false); // no stack trace: it is an answer, not a failure
        this.ilegible = ilegible;
    }

    static Refusal of(Motivo motivo) {
        return new Refusal(new Ilegible(motivo, ""));
    }

    static Refusal of(Motivo motivo, String detalle) {
        return new Refusal(new Ilegible(motivo, detalle));
    }

    Ilegible ilegible() {
        return ilegible;
    }
}
