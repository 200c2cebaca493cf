package pe.quipu.observacion;

import java.util.Map;

/**
 * One thing to answer.
 *
 * @param recibido what stood in the cell, as the person saw it; empty where nothing did
 * @param datos what the sentences of the code ask for, by name
 */
public record Observacion(Codigo codigo, Lugar lugar, String recibido, Map<String, String> datos) {
    public Observacion {
        datos = Map.copyOf(datos);
    }

    public static Observacion de(Codigo codigo, Lugar lugar) {
        return new Observacion(codigo, lugar, "", Map.of());
    }

    public Gravedad gravedad() {
        return codigo.gravedad();
    }

    /** What happened, quoting what was received. */
    public String mensaje() {
        return Textos.message(this);
    }

    /** How to fix it. */
    public String accion() {
        return Textos.action(this);
    }

    /** {@code FIL-001 Evaluación física!P12}: how tests and logs name it. */
    @Override
    public String toString() {
        return codigo.id() + " " + lugar.texto();
    }
}
