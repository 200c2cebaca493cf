package pe.quipu.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as the office writes them. */
final class Fechas {
    private static final DateTimeFormatter CORTA = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Fechas() {}

    static String corta(LocalDate fecha) {
        return CORTA.format(fecha);
    }

    /** @throws java.time.format.DateTimeParseException when it is not written so */
    static LocalDate corta(String escrita) {
        return LocalDate.parse(escrita, CORTA);
    }
}
