package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.Latido.Situacion;

/** What is known of a service by its signs: alive, gone, cut, hung. */
final class LatidoTest {
    private static final Instant HOY = Instant.parse("2023-01-10T15:00:00Z");

    @TempDir
    Path raiz;

    private Carpeta carpeta;
    private final AtomicLong nanos = new AtomicLong();

    @BeforeEach
    void open() throws IOException {
        carpeta = Workspace.in(raiz).carpeta();
    }

    private LatidoWriter writer() {
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return HOY.plusNanos(nanos.get());
            }
        };
        return new LatidoWriter(carpeta, clock, nanos::get);
    }

    private Latido leido() {
        return Latido.read(carpeta).orElseThrow();
    }

    private void pass(long seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void where_no_service_ran_there_is_no_sign() {
        assertEquals(Optional.empty(), Latido.read(carpeta));
    }

    @Test
    void it_tells_since_when_how_many_and_what_is_in_the_way() {
        LatidoWriter writer = writer();
        pass(30);
        writer.attended();
        writer.hindered("No hay\nespacio.");
        assertEquals(HOY, leido().desde());
        assertEquals(HOY.plusSeconds(30), leido().ultimo());
        assertEquals(1, leido().atendidas());
        assertEquals("No hay espacio.", leido().percance());
        assertEquals(Situacion.TRABAJA, leido().situacion(HOY.plusSeconds(60)));
        writer.hindered("");
        assertEquals("", leido().percance());
    }

    @Test
    void a_quiet_hour_is_written_sixty_times_and_not_twelve_hundred() throws IOException {
        LatidoWriter writer = writer();
        int veces = 0;
        Instant antes = leido().ultimo();
        for (int i = 0; i < 1_200; i++) {
            pass(3);
            writer.beat();
            Instant ahora = leido().ultimo();
            veces += ahora.equals(antes) ? 0 : 1;
            antes = ahora;
        }
        assertEquals(60, veces);
    }

    @Test
    void one_that_hangs_is_betrayed_by_its_silence_and_one_whose_clock_was_set_too() {
        writer();
        assertEquals(Situacion.TRABAJA, leido().situacion(HOY.plus(Latido.SILENCIO)));
        assertEquals(
                Situacion.COLGADO, leido().situacion(HOY.plus(Latido.SILENCIO).plusSeconds(1)));
        assertEquals(Situacion.COLGADO, leido().situacion(HOY.minus(Duration.ofDays(400))));
    }

    @Test
    void one_that_said_goodbye_is_not_missed() {
        LatidoWriter writer = writer();
        writer.close();
        assertEquals(Situacion.TERMINADO, leido().situacion(HOY.plus(Duration.ofDays(30))));
    }

    @Test
    void one_that_was_killed_is_known_at_once_on_its_computer_and_after_a_while_on_another() {
        writer();
        Latido vivo = leido();
        Latido muerto = of(vivo, Long.MAX_VALUE, vivo.arranque(), vivo.equipo());
        assertEquals(Situacion.INTERRUMPIDO, muerto.situacion(HOY));
        Latido otroConSuNumero = of(vivo, vivo.proceso(), "2001-01-01T00:00:00Z", vivo.equipo());
        assertEquals(Situacion.INTERRUMPIDO, otroConSuNumero.situacion(HOY));
        Latido lejano = of(vivo, Long.MAX_VALUE, vivo.arranque(), "otro");
        assertEquals(Situacion.TRABAJA, lejano.situacion(HOY));
        assertEquals(Situacion.SIN_NOTICIAS, lejano.situacion(HOY.plus(Duration.ofHours(1))));
    }

    private static Latido of(Latido l, long proceso, String arranque, String equipo) {
        return new Latido(proceso, arranque, equipo, l.desde(), l.ultimo(), l.atendidas(), l.percance(), l.terminado());
    }

    @Test
    void half_a_sign_or_a_forged_one_is_no_sign() throws IOException {
        writer();
        byte[] entero = Files.readAllBytes(Latido.file(carpeta));
        for (int n = 0; n < entero.length; n++) {
            Files.write(Latido.file(carpeta), java.util.Arrays.copyOf(entero, n));
            Latido.read(carpeta).ifPresent(l -> assertTrue(l.ultimo().isBefore(HOY.plusSeconds(1)), l.toString()));
        }
        Files.writeString(Latido.file(carpeta), "x=".repeat(10_000));
        assertEquals(Optional.empty(), Latido.read(carpeta));
        Files.delete(Latido.file(carpeta));
        Files.createDirectory(Latido.file(carpeta));
        assertEquals(Optional.empty(), Latido.read(carpeta));
    }

    @Test
    void it_names_neither_the_computer_nor_the_person() throws IOException {
        writer();
        String texto = Files.readString(Latido.file(carpeta));
        for (String nombre : new String[] {System.getProperty("user.name"), raiz.toString()}) {
            assertFalse(texto.contains(nombre), texto);
        }
    }

    @Test
    void a_folder_that_went_away_does_not_stop_the_service() throws IOException {
        LatidoWriter writer = writer();
        Files.delete(Latido.file(carpeta));
        Files.delete(carpeta.trabajo());
        Files.delete(carpeta.registro());
        pass(120);
        writer.beat();
        assertEquals(Optional.empty(), Latido.read(carpeta));
        Files.createDirectory(carpeta.registro());
        pass(120);
        writer.beat();
        assertEquals(HOY.plusSeconds(240), leido().ultimo());
    }
}
