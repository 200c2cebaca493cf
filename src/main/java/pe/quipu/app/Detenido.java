package pe.quipu.app;

import java.util.List;
import pe.quipu.inbox.Aplazado;
import pe.quipu.inbox.RegistroInservible;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Observacion;

/** A command cannot go on: the sentence for the person and the exit code. Never a fault of the program. */
final class Detenido extends Aplazado {
    private static final long serialVersionUID = 1L;

    private final transient Salida salida;
    private final transient List<Observacion> observaciones;
    /** The file of the office in which they stand; empty when nobody waits for it. */
    private final String archivo;

    Detenido(Salida salida, String frase) {
        this(salida, frase, List.of());
    }

    Detenido(Salida salida, String frase, List<Observacion> observaciones) {
        this(salida, frase, observaciones, "");
    }

    Detenido(Salida salida, String frase, List<Observacion> observaciones, String archivo) {
        super(frase);
        this.salida = salida;
        this.observaciones = List.copyOf(observaciones);
        this.archivo = archivo;
    }

    /** Trying again does not help: like a wrong structure, the register waits for a person. */
    static Detenido of(RegistroInservible registro) {
        return new Detenido(Salida.ESTRUCTURA_EQUIVOCADA, registro.getMessage());
    }

    /** In one sentence, for who goes on: what waits, and for which cell. */
    String espera() {
        if (archivo.isEmpty() || observaciones.isEmpty()) {
            return getMessage();
        }
        Observacion primera = observaciones.get(0);
        String donde = primera.lugar()
                .celda()
                .map(c -> ", hoja " + c.hoja() + ", celda " + c.a1() + ": " + primera.mensaje())
                .orElse(", que no se puede leer.");
        int otros = observaciones.size() - 1;
        return "Lo que llega espera a que se corrija " + archivo + donde
                + (otros == 0
                        ? ""
                        : " Y " + Cifra.cuantas(otros, "error más", "errores más") + ": los dice quipu estado.");
    }

    Salida salida() {
        return salida;
    }

    List<Observacion> observaciones() {
        return observaciones;
    }
}
