package pe.quipu.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pe.quipu.inbox.Entrega;

/**
 * A legible delivery that got its round.
 *
 * @param primera the day of the first legible delivery of the unit for the period
 * @param recibido the day that counts: stated by mesa de partes, else the day it was first seen
 * @param limite last day to deliver
 */
record Recibida(
        Entrega entrega, Dictamen dictamen, int ronda, LocalDate primera, LocalDate recibido, LocalDate limite) {
    static Recibida of(Taller taller, Aceptados aceptados, Entrega entrega, Dictamen d, int ronda) {
        Dictamen.Examen x = d.examen().orElseThrow();
        String unidad = x.unidad().codigo();
        LocalDate recibido = Procedencia.of(taller.carpeta(), entrega).recibido();
        return new Recibida(
                entrega,
                d,
                ronda,
                aceptados.primera(unidad, x.periodo()).orElse(recibido),
                recibido,
                taller.estructura().fechaLimite(x.periodo(), unidad));
    }

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
