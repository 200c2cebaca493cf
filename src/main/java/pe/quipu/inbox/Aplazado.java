package pe.quipu.inbox;

/** A delivery waits in {@code entrada/} until the office puts something else right. Nothing failed and nothing is lost. */
public class Aplazado extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Dejado.Motivo motivo;

    /** @param frase what has to be put right, for a person */
    public Aplazado(String frase) {
        this(Dejado.Motivo.APLAZADO, frase);
    }

    /** For a reason that is the file's own, and is told of each. */
    public Aplazado(Dejado.Motivo motivo) {
        this(motivo, motivo.frase());
    }

    private Aplazado(Dejado.Motivo motivo, String frase) {
        // Where it was thrown tells nobody anything, and a service that waits would fill its log with it.
        super(frase, null, false, false);
        this.motivo = motivo;
    }

    Dejado.Motivo motivo() {
        return motivo;
    }
}
