package pe.quipu.inbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the register: a delivery and what became of it.
 *
 * @param id its number in the register, which is its order of arrival; 0 while it is not written
 * @param vigente whether it is the accepted workbook in force of its form, unit and period
 */
public record Asiento(long id, Recibo recibo, Identidad identidad, Dictamen dictamen, boolean vigente) {

    /**
     * What arrived.
     *
     * @param recibido when it was first seen
     * @param recepcion the date of reception the office stated, if it did
     * @param archivo the name it came with
     */
    public record Recibo(OffsetDateTime recibido, Optional<LocalDate> recepcion, String archivo, String sha256) {}

    /**
     * What it says it is; words are empty when it could not be known.
     *
     * @param ronda its round, from 1; 0 when it has none
     * @param plantilla the template it was filled in
     * @param rondaBase the accepted round it started from, if it did
     */
    public record Identidad(
            String formulario, String unidad, String periodo, int ronda, String plantilla, OptionalInt rondaBase) {}

    /**
     * What was decided.
     *
     * @param destino where the original was filed, from the working folder; empty if it was not
     * @param devuelto where the returned workbook is, if there is one
     */
    public record Dictamen(String veredicto, OptionalInt diasTarde, String destino, Optional<String> devuelto) {}

    /** A line to be written. */
    public static Asiento of(Recibo recibo, Identidad identidad, Dictamen dictamen) {
        return new Asiento(0, recibo, identidad, dictamen, false);
    }

    /** The same under another number. */
    public Asiento con(long numero) {
        return new Asiento(numero, recibo, identidad, dictamen, vigente);
    }
}
