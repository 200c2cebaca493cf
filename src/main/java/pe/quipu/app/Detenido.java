package pe.quipu.app;

import java.util.List;
import pe.quipu.observacion.Observacion;

/** A command cannot go on: the sentence for the person and the exit code. Never a fault of the program. */
final class Detenido extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Salida salida;
    private final transient List<Observacion> observaciones;

    Detenido(Salida salida, String frase) {
        this(salida, frase, List.of());
    }

    Detenido(Salida salida, String frase, List<Observacion> observaciones) {
        // Where it was thrown tells nobody anything, and a service that waits would fill its log with it.
        super(frase, null, false, false);
        this.salida = salida;
        this.observaciones = List.copyOf(observaciones);
    }

    Salida salida() {
        return salida;
    }

    List<Observacion> observaciones() {
        return observaciones;
    }
}
