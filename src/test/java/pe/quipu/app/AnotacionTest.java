package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The line of the register at the end of a text for a unit: a person reads it, and {@code reparar} too. */
final class AnotacionTest {
    private static Anotacion de(String visto, Optional<LocalDate> recepcion) {
        return new Anotacion(12, "extemporaneo", OffsetDateTime.parse(visto), recepcion, "02.xlsx");
    }

    @Test
    void its_dates_and_its_verdict_are_those_a_person_writes() {
        assertEquals(
                "Registro n.º 12: extemporáneo, visto el 10/01/2023 12:00, archivo 02.xlsx",
                de("2023-01-10T12:00-05:00", Optional.empty()).linea());
        assertEquals(
                "Registro n.º 12: extemporáneo, visto el 10/01/2023 12:00:07, mesa de partes 09/01/2023, archivo 02.xlsx",
                de("2023-01-10T17:00:07.123Z", Optional.of(LocalDate.of(2023, 1, 9)))
                        .linea());
    }

    @Test
    void what_it_says_is_read_back_to_the_second() {
        for (String visto : List.of("2023-01-10T12:00-05:00", "2023-01-10T12:00:07-05:00")) {
            for (Optional<LocalDate> recepcion :
                    List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2023, 1, 9)))) {
                Anotacion a = de(visto, recepcion);
                assertEquals(List.of(a), Anotacion.in("Texto.\n\n" + a.linea() + "\n"));
            }
        }
    }

    @Test
    void the_form_of_earlier_texts_is_still_read() {
        assertEquals(
                List.of(de("2023-01-10T12:00:07-05:00", Optional.of(LocalDate.of(2023, 1, 9)))),
                Anotacion.in("Registro n.º 12: extemporaneo, visto el 2023-01-10T12:00:07.123456-05:00, mesa de partes"
                        + " 2023-01-09, archivo 02.xlsx\n"));
        assertEquals(
                List.of(de("2023-01-10T12:00-05:00", Optional.empty())),
                Anotacion.in("Registro n.º 12: extemporaneo, visto el 2023-01-10T12:00-05:00, archivo 02.xlsx\n"));
    }

    @Test
    void a_date_that_does_not_exist_says_nothing() {
        assertEquals(
                List.of(), Anotacion.in("Registro n.º 12: aceptado, visto el 40/01/2023 12:00, archivo 02.xlsx\n"));
    }
}
