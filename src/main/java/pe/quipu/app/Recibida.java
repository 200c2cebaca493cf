package pe.quipu.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pe.quipu.inbox.Entrega;

/**
 * A legible delivery that got its round.
 *
 * @param recibido the day that counts: stated by mesa de partes, else the day it was first seen
 * @param limite last day to deliver
 */
record Recibida(Entrega entrega, Dictamen dictamen, int ronda, LocalDate recibido, LocalDate limite) {
    Dictamen.Examen examen() {
        return dictamen.examen().orElseThrow();
    }

    /** Zero or less is in time. */
    int diasTarde() {
        return (int) ChronoUnit.DAYS.between(limite, recibido);
    }

    /** Code and name of the unit. */
    String unidad() {
        return examen().unidad().codigo() + " " + examen().unidad().denominacion();
    }
}
