package pe.quipu.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Dates as the office writes them. */
final class Fechas {
    private static final DateTimeFormatter CORTA = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DESDE = DateTimeFormatter.ofPattern("'desde las' HH:mm 'del' dd/MM/uuuu");

    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm[:ss]");
    private static final DateTimeFormatter SEGUNDO = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private Fechas() {}

    /** «desde las 08:15 del 12/01/2023», as the clock of the office shows it. */
    static String desde(Instant hora) {
        return DESDE.format(hora.atZone(Opciones.LIMA));
    }

    static String corta(LocalDate fecha) {
        return CORTA.format(fecha);
    }

    /** @throws java.time.format.DateTimeParseException when it is not written so */
    static LocalDate corta(String escrita) {
        return LocalDate.parse(escrita, CORTA);
    }

    /** {@code 12/01/2023 08:15}, with its seconds if it has any: what {@link #hora(String)} reads back. */
    static String hora(OffsetDateTime hora) {
        return (hora.getSecond() == 0 ? MOMENTO : SEGUNDO).format(hora.atZoneSameInstant(Opciones.LIMA));
    }

    /** @throws java.time.format.DateTimeParseException when it is not written so */
    static OffsetDateTime hora(String escrita) {
        return LocalDateTime.parse(escrita, HORA).atZone(Opciones.LIMA).toOffsetDateTime();
    }

    /** {@code 2023-01-12T08:15:00-05:00}, for a program. */
    static String iso(Instant momento) {
        return ISO.format(momento.atZone(Opciones.LIMA));
    }

    /** {@code 12/01/2023 08:15}, of the office. */
    static String momento(Instant momento) {
        return MOMENTO.format(momento.atZone(Opciones.LIMA));
    }
}
