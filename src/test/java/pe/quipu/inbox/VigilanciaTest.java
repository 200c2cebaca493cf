package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private final List<Dejado.Motivo> told = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void start_watching() throws IOException {
        workspace = Workspace.in(folder);
        vigilancia = with(Paciencia.alVigilar(INTERVAL));
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
    void an_incomplete_file_gets_ten_minutes_to_be_completed() throws IOException {
        for (String cut : List.of("", "PK medio")) {
            taken.clear();
            workspace.drop("a.xlsx", cut);
            polls(4);
            assertEquals(List.of(Dejado.Motivo.INCOMPLETO), left(poll()));
            assertEquals(List.of(), taken);
            workspace.drop("a.xlsx", "PK entero");
            polls(2);
            assertEquals(List.of("PK entero"), taken);
            Files.delete(workspace.carpeta().entrada().resolve("a.xlsx"));
            workspace.drop("b.xlsx", cut);
            polls(120);
            assertEquals(List.of("PK entero"), taken);
            polls(1);
            assertEquals(List.of("PK entero", cut), taken);
            Files.delete(workspace.carpeta().entrada().resolve("b.xlsx"));
        }
    }

    @Test
    void the_minute_begins_again_when_the_content_changes_though_the_time_does_not() throws IOException {
        String time = "2023-01-01T00:00:00Z";
        for (String cut : List.of("PK    1", "PK    2", "PK    3", "PK    4")) {
            workspace.drop("a.xlsx", cut, time);
            polls(8);
        }
        assertEquals(List.of(), taken);
        workspace.drop("a.xlsx", "PK ente", time);
        polls(2);
        assertEquals(List.of("PK ente"), taken);
    }

    @Test
    void a_content_that_changes_under_the_same_size_and_time_is_not_taken() throws IOException {
        Path file = workspace.drop("a.xlsx", "uno", "2023-01-01T00:00:00Z");
        for (String content : List.of("dos", "tre", "cua", "cin")) {
            poll();
            tick();
            Files.writeString(file, content);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
        }
        assertEquals(List.of(), taken);
        polls(2);
        assertEquals(List.of("cin"), taken);
    }

    @Test
    void what_changed_under_the_same_size_and_time_after_it_was_attended_is_a_new_delivery() throws IOException {
        Path file = workspace.drop("a.xlsx", "uno", "2023-01-01T00:00:00Z");
        polls(2);
        Files.writeString(file, "dos");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
        polls(3);
        assertEquals(List.of("uno", "dos"), taken);
    }

    @Test
    void a_large_file_that_was_cut_gets_its_ten_minutes_too() throws IOException {
        large("PK", "");
        polls(4);
        assertEquals(List.of(Dejado.Motivo.INCOMPLETO), left(poll()));
        polls(110);
        assertEquals(List.of(), taken);
        polls(10);
        assertEquals(1, taken.size());
    }

    @Test
    void a_large_file_is_taken_once_its_end_came_and_two_looks_saw_the_same_content() throws IOException {
        large("PK", "");
        polls(20);
        large("PK", ".");
        assertEquals(List.of(Dejado.Motivo.EN_COPIA), left(poll()), "read for the first time");
        tick();
        large("PK", "otro.");
        poll();
        assertEquals(List.of(), taken, "under the same size and time, with another content");
        tick();
        poll();
        assertEquals(1, taken.size());
    }

    @Test
    void zeros_are_awaited_however_many_there_are() throws IOException {
        large("", "");
        polls(2);
        for (int i = 0; i < 500; i++) {
            assertEquals(List.of(Dejado.Motivo.SIN_CONTENIDO), left(poll()));
            tick();
        }
        large("PK", ".");
        polls(14);
        assertEquals(1, taken.size());
    }

    @Test
    void one_pass_looks_once_more_at_what_is_large_and_waits_for_it_when_it_was_cut() throws IOException {
        Path file = large("PK", ".");
        List<Duration> pauses = new ArrayList<>();
        assertEquals(new Pasada(1, List.of()), unaVez(Duration.ofSeconds(1), pauses::add));
        assertEquals(2, pauses.size());
        Files.delete(file);
        Path cut = large("PK", "");
        pauses.clear();
        assertEquals(new Pasada(1, List.of()), unaVez(Duration.ofSeconds(1), pauses::add));
        assertEquals(11, pauses.size());
        Files.delete(cut);
        Path growing = large("PK", ".");
        pauses.clear();
        Pasada pasada = unaVez(Duration.ofSeconds(1), pause -> {
            pauses.add(pause);
            touch(growing, pauses.size());
        });
        assertEquals(new Pasada(0, List.of(new Dejado(growing, Dejado.Motivo.EN_COPIA))), pasada);
    }

    /** One byte more than a form may have, always of the same time. */
    private Path large(String head, String tail) throws IOException {
        Path file = workspace.carpeta().entrada().resolve("escaneo.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(0);
            sparse.setLength(Inbox.LIMITE + 1);
            sparse.writeBytes(head);
            sparse.seek(sparse.length() - tail.length());
            sparse.writeBytes(tail);
        }
        touch(file, 0);
        return file;
    }

    private static void touch(Path file, int minutes) {
        try {
            Instant time = Instant.parse("2023-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes));
            Files.setLastModifiedTime(file, FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void zeros_are_a_content_that_has_not_come_and_are_waited_for_without_limit() throws IOException {
        Path file = Files.write(workspace.carpeta().entrada().resolve("a.xlsx"), new byte[9]);
        polls(2);
        for (int i = 0; i < 500; i++) {
            assertEquals(List.of(Dejado.Motivo.SIN_CONTENIDO), left(poll()));
            tick();
        }
        assertEquals(List.of(), taken);
        // Told at once and every five minutes: 500 looks every 5 seconds are 42 minutes.
        assertEquals(9, told.size(), told.toString());
        Files.writeString(file, "PK entero");
        polls(2);
        assertEquals(List.of("PK entero"), taken);
    }

    @Test
    void a_clock_that_jumps_changes_nothing_of_when_a_file_is_taken() throws IOException {
        Instant[] wall = {Workspace.CLOCK.instant()};
        Clock jumping = new Clock() {
            @Override
            public Instant instant() {
                return wall[0];
            }

            @Override
            public ZoneId getZone() {
                return Workspace.CLOCK.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        vigilancia = new Vigilancia(
                new Inbox(workspace.carpeta(), jumping),
                Paciencia.alVigilar(INTERVAL),
                VigilanciaTest::cut,
                () -> nanos,
                d -> {});
        List<Duration> jumps = List.of(
                Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(400), Duration.ofDays(-400), Duration.ZERO);
        for (Duration jump : jumps) {
            workspace.drop(jump + ".xlsx", jump.toString());
            poll();
            wall[0] = wall[0].plus(jump);
            nanos += INTERVAL.toNanos() - 1;
            poll();
            assertFalse(taken.contains(jump.toString()), "no clock on the wall makes it older");
            nanos += 1;
            poll();
            assertTrue(taken.contains(jump.toString()), "nor younger");
        }
    }

    @Test
    void what_is_still_being_copied_is_told_after_five_minutes() throws IOException {
        for (int i = 0; i <= 60; i++) {
            assertEquals(List.of(), told);
            workspace.drop("a.xlsx", "x".repeat(i + 1));
            poll();
            tick();
        }
        assertEquals(List.of(Dejado.Motivo.EN_COPIA), told);
    }

    @Test
    void what_excel_could_not_finish_saving_is_told_after_ten_minutes() throws IOException {
        Path file = workspace.drop("4F2A91C0", "PK");
        polls(60);
        workspace.drop("4F2A91C0", "PK.");
        polls(120);
        assertEquals(List.of(), told);
        assertEquals(List.of(new Dejado(file, Dejado.Motivo.HUERFANO)), poll().dejados());
        polls(61);
        assertEquals(List.of(Dejado.Motivo.HUERFANO, Dejado.Motivo.HUERFANO), told);
        assertEquals(List.of(), taken);
        assertEquals("PK.", Files.readString(file));
    }

    @Test
    void a_download_that_never_ended_is_told_after_ten_minutes_and_a_lock_never() throws IOException {
        for (String name : List.of("a.xlsx.part", "b.xlsx.crdownload", "c.tmp")) {
            workspace.drop(name, "PK");
        }
        workspace.drop("~$a.xlsx", "yo");
        workspace.drop("~WRL0001.tmp", "yo");
        workspace.drop(".~lock.a.xlsx#", "yo");
        workspace.drop("Thumbs.db", "yo");
        polls(60);
        workspace.drop("c.tmp", "PK y más");
        polls(60);
        assertEquals(List.of(), told);
        polls(60);
        assertEquals(
                List.of(Dejado.Motivo.A_MEDIAS, Dejado.Motivo.A_MEDIAS, Dejado.Motivo.A_MEDIAS),
                told.stream()
                        .distinct()
                        .flatMap(m -> java.util.Collections.nCopies(3, m).stream())
                        .toList());
        assertEquals(
                List.of("a.xlsx.part", "b.xlsx.crdownload", "c.tmp"),
                poll().dejados().stream()
                        .filter(d -> d.motivo() == Dejado.Motivo.A_MEDIAS)
                        .map(Dejado::nombre)
                        .sorted()
                        .toList());
        assertEquals(List.of(), taken);
    }

    @Test
    void a_hidden_folder_is_told_unless_some_system_makes_it() throws IOException {
        workspace.drop(".oficina/a.xlsx", "PK");
        workspace.drop(".Trash-1000/files/b.xlsx", "PK");
        workspace.drop(".stfolder/c.xlsx", "PK");
        polls(121);
        assertEquals(List.of(Dejado.Motivo.OCULTA), told);
        assertEquals(List.of(), taken);
    }

    @Test
    void one_pass_tells_a_download_that_does_not_go_on() throws IOException {
        Path file = workspace.drop("a.xlsx.part", "PK");
        assertEquals(
                new Pasada(0, List.of(new Dejado(file, Dejado.Motivo.A_MEDIAS))),
                unaVez(Duration.ofSeconds(1), pause -> {}));
        assertEquals(
                new Pasada(0, List.of(new Dejado(file, Dejado.Motivo.TEMPORAL))),
                unaVez(Duration.ofSeconds(1), pause -> write(file, "PK" + nanos)));
    }

    @Test
    void one_pass_looks_twice_and_leaves_what_changed_meanwhile() throws IOException {
        workspace.drop("a.xlsx", "uno");
        Path file = workspace.drop("b.xlsx", "d");
        List<Duration> pauses = new ArrayList<>();
        Pasada pasada = unaVez(Duration.ofSeconds(1), pause -> {
            pauses.add(pause);
            write(file, "dos");
        });
        assertEquals(new Pasada(1, List.of(new Dejado(file, Dejado.Motivo.EN_COPIA))), pasada);
        assertEquals(List.of("uno"), taken);
        assertEquals(List.of(Duration.ofSeconds(1)), pauses);
    }

    @Test
    void one_pass_waits_ten_times_as_long_for_what_is_incomplete() throws IOException {
        workspace.drop("a.xlsx", "PK medio");
        Path file = workspace.drop("b.xlsx", "PK");
        List<Duration> pauses = new ArrayList<>();
        Pasada pasada = unaVez(Duration.ofSeconds(1), pause -> {
            pauses.add(pause);
            if (pauses.size() == 7) {
                write(file, "PK entero");
            }
        });
        assertEquals(new Pasada(2, List.of()), pasada);
        assertEquals(List.of("PK entero", "PK medio"), taken);
        assertEquals(10, pauses.size());
    }

    @Test
    void one_pass_over_a_folder_with_nothing_to_take_does_not_wait() throws IOException {
        workspace.drop("~$a.xlsx", "x");
        Path orphan = workspace.drop("4F2A91C0", "PK");
        Pasada pasada = unaVez(Duration.ZERO, pause -> {
            throw new AssertionError("nothing to wait for");
        });
        assertTrue(pasada.dejados().contains(new Dejado(orphan, Dejado.Motivo.HUERFANO)), pasada.toString());
    }

    @Test
    void one_pass_looks_again_at_what_excel_may_still_be_saving_and_tells_it_if_it_is_not() throws IOException {
        Path orphan = workspace.drop("4F2A91C0", "PK");
        List<Duration> pauses = new ArrayList<>();
        assertEquals(
                new Pasada(0, List.of(new Dejado(orphan, Dejado.Motivo.HUERFANO))),
                unaVez(Duration.ofSeconds(1), pauses::add));
        assertEquals(List.of(Duration.ofSeconds(1)), pauses);
        assertEquals(List.of(Dejado.Motivo.HUERFANO), told);
    }

    @Test
    void one_pass_says_nothing_of_what_excel_is_saving() throws IOException {
        Path saving = workspace.drop("4F2A91C0", "PK");
        assertEquals(
                new Pasada(0, List.of(new Dejado(saving, Dejado.Motivo.TEMPORAL))),
                unaVez(Duration.ofSeconds(1), pause -> write(saving, "PK y más")));
        assertEquals(List.of(), told);
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
    void a_workbook_open_in_another_program_waits_until_it_is_closed() throws IOException {
        for (String mark : List.of("~$a.xlsx", ".~lock.a.xlsx#")) {
            taken.clear();
            workspace.drop("a.xlsx", "guardado sin cerrar con " + mark);
            Path open = workspace.drop(mark, "Rosa Quispe");
            polls(40);
            assertEquals(List.of(), taken);
            assertTrue(left(poll()).contains(Dejado.Motivo.ABIERTO));
            Files.delete(open);
            poll();
            assertEquals(1, taken.size());
        }
        assertTrue(told.contains(Dejado.Motivo.ABIERTO));
    }

    @Test
    void what_is_saved_again_while_it_is_open_is_taken_as_it_is_when_it_is_closed() throws IOException {
        Path open = workspace.drop("~$a.xlsx", "Rosa Quispe");
        for (String guardado : List.of("uno", "uno y dos", "uno, dos y tres")) {
            workspace.drop("a.xlsx", guardado);
            polls(4);
        }
        Files.delete(open);
        polls(3);
        assertEquals(List.of("uno, dos y tres"), taken);
    }

    @Test
    void a_mark_that_nobody_took_away_holds_a_workbook_half_a_day_and_only_its_own() throws IOException {
        workspace.drop("a.xlsx", "uno");
        workspace.drop("b.xlsx", "dos");
        workspace.drop("otra/a.xlsx", "tres");
        workspace.drop("~$a.xlsx", "Rosa Quispe");
        polls(3);
        assertEquals(List.of("dos", "tres"), taken.stream().sorted().toList());
        nanos += Duration.ofHours(11).toNanos();
        polls(3);
        assertFalse(taken.contains("uno"));
        nanos += Duration.ofHours(1).toNanos();
        polls(3);
        assertEquals(1, taken.stream().filter("uno"::equals).count());
    }

    @Test
    void one_pass_waits_for_what_is_open_as_for_the_incomplete_and_then_takes_it() throws IOException {
        workspace.drop("a.xlsx", "uno");
        workspace.drop("~$a.xlsx", "Rosa Quispe");
        List<Duration> pauses = new ArrayList<>();
        assertEquals(1, unaVez(Duration.ofSeconds(1), pauses::add).atendidas());
        assertEquals(List.of("uno"), taken);
        assertEquals(10, pauses.size());
    }

    private Vigilancia with(Paciencia paciencia) {
        return new Vigilancia(
                workspace.inbox(), paciencia, VigilanciaTest::cut, () -> nanos, d -> told.add(d.motivo()));
    }

    private static boolean cut(byte[] head, byte[] tail) {
        String text = new String(head, StandardCharsets.UTF_8);
        boolean ended = tail.length == 0 ? text.startsWith("PK ente") : tail[tail.length - 1] == '.';
        return text.isEmpty() || text.startsWith("PK") && !ended;
    }

    private Pasada unaVez(Duration espera, Consumer<Duration> meanwhile) throws IOException {
        return with(Paciencia.deUnaVez(espera)).pass(this::take, pause -> {
            nanos += pause.toNanos();
            meanwhile.accept(pause);
        });
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Entrega entrega) {
        taken.add(Workspace.text(entrega));
    }

    private void polls(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            poll();
            tick();
        }
    }

    private Pasada poll() throws IOException {
        return vigilancia.poll(this::take);
    }

    private void tick() {
        nanos += INTERVAL.toNanos();
    }

    private static List<Dejado.Motivo> left(Pasada pasada) {
        return pasada.dejados().stream().map(Dejado::motivo).toList();
    }
}
