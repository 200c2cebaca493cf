package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemostracionTest {
    @TempDir
    Path carpeta;

    @Test
    void in_the_folder_of_a_demonstration_today_is_the_day_of_the_example() throws IOException {
        Demostracion.mark(carpeta, LocalDate.of(2023, 1, 10));
        assertEquals("2023-01-10T17:00:00Z", options(null).clock().instant().toString());
    }

    @Test
    void a_day_asked_for_is_the_one_that_counts() throws IOException {
        Demostracion.mark(carpeta, LocalDate.of(2023, 1, 10));
        assertEquals(
                "2023-02-01T17:00:00Z",
                options(LocalDate.of(2023, 2, 1)).clock().instant().toString());
    }

    @Test
    void where_people_work_the_clock_runs() {
        assertEquals(Optional.empty(), Demostracion.hoy(carpeta));
        assertEquals(ZoneId.of("America/Lima"), options(null).clock().getZone());
        assertEquals("SystemClock", options(null).clock().getClass().getSimpleName());
    }

    @Test
    void a_mark_that_says_no_day_is_still_a_mark() throws IOException {
        Files.createFile(carpeta.resolve(".demo-de-quipu"));
        assertEquals(true, Demostracion.is(carpeta));
        assertEquals(Optional.empty(), Demostracion.hoy(carpeta));
    }

    private Opciones options(LocalDate hoy) {
        Opciones opciones = new Opciones();
        opciones.carpeta = carpeta;
        opciones.hoy = hoy;
        return opciones;
    }
}
