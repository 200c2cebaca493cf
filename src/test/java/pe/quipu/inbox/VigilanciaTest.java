package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VigilanciaTest {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Workspace workspace;
    private Vigilancia vigilancia;
    // Near the end of its range: such clocks may start anywhere and wrap around.
    private long nanos = Long.MAX_VALUE - 1_000;
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void start_watching() throws IOException {
        workspace = Workspace.in(folder);
        vigilancia = new Vigilancia(workspace.inbox(), INTERVAL, () -> nanos);
    }

    @Test
    void a_file_is_taken_when_two_polls_saw_the_same() throws IOException {
        workspace.drop("a.xlsx", "uno");
        assertEquals(List.of(Dejado.Motivo.EN_COPIA), left(poll()));
        assertEquals(List.of(), taken);
        nanos += INTERVAL.toNanos() - 1;
        poll();
        assertEquals(List.of(), taken, "two polls too close say nothing");
        nanos += 1;
        assertEquals(1, poll().atendidas());
        assertEquals(List.of("uno"), taken);
    }

    @Test
    void a_file_that_keeps_growing_is_waited_for_without_limit() throws IOException {
        for (int i = 1; i <= 200; i++) {
            workspace.drop("a.xlsx", "x".repeat(i));
            poll();
            tick();
        }
        assertEquals(List.of(), taken);
        poll();
        assertEquals(List.of("x".repeat(200)), taken);
    }

    @Test
    void the_same_size_with_another_time_is_a_change() throws IOException {
        workspace.drop("a.xlsx", "aaa", "2023-01-01T00:00:00Z");
        poll();
        tick();
        workspace.drop("a.xlsx", "bbb", "2023-01-01T00:00:01Z");
        poll();
        assertEquals(List.of(), taken);
        tick();
        poll();
        assertEquals(List.of("bbb"), taken);
    }

    @Test
    void what_was_attended_and_could_not_be_removed_is_handed_over_again_once_a_minute() throws IOException {
        workspace.drop("a.xlsx", "uno", "2023-01-01T00:00:00Z");
        polls(12);
        assertEquals(List.of("uno"), taken);
        polls(2);
        assertEquals(List.of("uno", "uno"), taken, "the register knows that it has its line");
    }

    @Test
    void the_same_name_with_a_new_content_is_a_new_delivery() throws IOException {
        Path file = workspace.drop("a.xlsx", "uno", "2023-01-01T00:00:00Z");
        polls(3);
        workspace.drop("a.xlsx", "dos", "2023-01-02T00:00:00Z");
        polls(3);
        Files.delete(file);
        polls(1);
        workspace.drop("a.xlsx", "dos", "2023-01-02T00:00:00Z");
        polls(3);
        assertEquals(List.of("uno", "dos", "dos"), taken);
    }

    @Test
    void an_empty_file_gets_a_minute_to_be_filled() throws IOException {
        workspace.drop("a.xlsx", "");
        polls(4);
        assertEquals(List.of(), taken);
        workspace.drop("a.xlsx", "lleno");
        polls(2);
        assertEquals(List.of("lleno"), taken);
        Files.delete(workspace.carpeta().entrada().resolve("a.xlsx"));
        workspace.drop("b.xlsx", "");
        polls(13);
        assertEquals(List.of("lleno", ""), taken);
    }

    @Test
    void a_failure_is_tried_again_later_and_not_at_every_poll() throws IOException {
        workspace.drop("a.xlsx", "uno");
        int[] tries = {0};
        for (int i = 0; i < 14; i++) {
            vigilancia.poll(entrega -> {
                if (++tries[0] == 1) {
                    throw new IllegalStateException("bug");
                }
                taken.add(Workspace.text(entrega));
            });
            tick();
        }
        assertEquals(2, tries[0]);
        assertEquals(List.of("uno"), taken);
    }

    @Test
    void run_stops_when_told_and_survives_a_missing_folder() throws IOException {
        Files.delete(workspace.carpeta().entrada());
        Vigilancia quick = new Vigilancia(workspace.inbox(), Duration.ZERO, () -> nanos);
        int[] rounds = {0};
        quick.run(entrega -> taken.add(Workspace.text(entrega)), () -> {
            if (++rounds[0] == 3) {
                bringBack();
            }
            return rounds[0] == 6;
        });
        assertEquals(List.of("uno"), taken);
    }

    @Test
    void run_stops_when_the_thread_is_interrupted() {
        int[] rounds = {0};
        vigilancia.run(entrega -> {}, () -> {
            rounds[0]++;
            Thread.currentThread().interrupt();
            return false;
        });
        assertEquals(1, rounds[0]);
        assertTrue(Thread.interrupted());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    private void bringBack() {
        try {
            workspace.carpeta().create();
            workspace.drop("a.xlsx", "uno");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void polls(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            poll();
            tick();
        }
    }

    private Pasada poll() throws IOException {
        return vigilancia.poll(entrega -> taken.add(Workspace.text(entrega)));
    }

    private void tick() {
        nanos += INTERVAL.toNanos();
    }

    private static List<Dejado.Motivo> left(Pasada pasada) {
        return pasada.dejados().stream().map(Dejado::motivo).toList();
    }
}
