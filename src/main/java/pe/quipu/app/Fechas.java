package pe.quipu.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as the office writes them. */
final class Fechas {
    private static final DateTimeFormatter CORTA = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DESDE = DateTimeFormatter.ofPattern("'desde las' HH:mm 'del' dd/MM/uuuu");

    private Fechas() {}

    /** «desde las 08:15 del 12/01/2023», as the clock of the office shows it. */
    static String desde(Instant hora) {
        return DESDE.format(hora.atZone(Opciones.LIMA));
    }

    static String corta(LocalDate fecha) {
        return CORTA.format(fecha);
    }

    /** {@code 12/01/2023 08:15}, of the office. */
    static String momento(Instant momento) {
        return MOMENTO.format(momento.atZone(Opciones.LIMA));
    }
}
