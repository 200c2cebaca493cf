package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private final List<Entrega> taken = new ArrayList<>();

    @BeforeEach
    void make_the_folders() throws IOException {
        workspace = Workspace.in(folder);
    }

    @Test
    void a_dropped_file_becomes_a_snapshot() throws IOException {
        Path file = workspace.drop("Logística.xlsx", "contenido");
        assertEquals(new Pasada(1, List.of()), workspace.sweep(taken::add));
        Entrega entrega = taken.get(0);
        assertEquals(file, entrega.origen());
        assertEquals("Logística.xlsx", entrega.nombre());
        assertArrayEquals("contenido".getBytes(StandardCharsets.UTF_8), entrega.contenido());
        assertEquals(Sha256.of(file), entrega.sha256());
        assertEquals(Workspace.CLOCK.instant(), entrega.visto());
        assertEquals(Optional.empty(), entrega.recepcion());
        assertFalse(entrega.demasiadoGrande());
        assertEquals("contenido", Files.readString(file));
    }

    @Test
    void order_is_stated_date_then_last_change_then_name() throws IOException {
        workspace.drop("b.xlsx", "", "2023-01-01T00:00:00Z");
        workspace.drop("a.xlsx", "", "2023-01-01T00:00:00Z");
        workspace.drop("0 despues.xlsx", "", "2023-01-02T00:00:00Z");
        workspace.drop("2023-01-09/z.xlsx", "", "2023-01-05T00:00:00Z");
        workspace.drop("2023-01-08/y.xlsx", "", "2023-01-07T00:00:00Z");
        workspace.sweep(taken::add);
        assertEquals(
                List.of("y.xlsx", "z.xlsx", "a.xlsx", "b.xlsx", "0 despues.xlsx"),
                taken.stream().map(Entrega::nombre).toList());
    }

    @Test
    void only_a_folder_named_as_a_true_date_states_one() throws IOException {
        workspace.drop("2023-01-09/a.xlsx", "", "2023-01-01T00:00:01Z");
        workspace.drop("2023-01-09/Obras/b.xlsx", "", "2023-01-01T00:00:02Z");
        workspace.drop("Obras/c.xlsx", "", "2023-01-01T00:00:03Z");
        workspace.drop("2023-02-30/d.xlsx", "", "2023-01-01T00:00:04Z");
        workspace.drop("2023-01/e.xlsx", "", "2023-01-01T00:00:05Z");
        workspace.drop(".sync/f.xlsx", "", "2023-01-01T00:00:06Z");
        workspace.sweep(taken::add);
        Optional<LocalDate> stated = Optional.of(LocalDate.of(2023, 1, 9));
        assertEquals(
                List.of(stated, stated, Optional.empty(), Optional.empty(), Optional.empty()),
                taken.stream().map(Entrega::recepcion).toList());
    }

    @Test
    void temporary_files_stay_and_are_named() throws IOException {
        Path lock = workspace.drop("~$POI.xlsx", "x");
        assertEquals(new Pasada(0, List.of(new Dejado(lock, Dejado.Motivo.TEMPORAL))), workspace.sweep(taken::add));
        assertTrue(Files.exists(lock));
    }

    @Test
    void whoever_only_looks_sees_everything_that_lies_there() throws IOException {
        Path book = workspace.drop("POI.xlsx", "x");
        Path lock = workspace.drop("~$POI.xlsx", "x");
        Path orphan = workspace.drop("4F2A91C0", "x");
        assertEquals(
                List.of(
                        new Dejado(lock, Dejado.Motivo.TEMPORAL),
                        new Dejado(book, Dejado.Motivo.ABIERTO),
                        new Dejado(orphan, Dejado.Motivo.HUERFANO)),
                waiting());
    }

    @Test
    void whoever_only_looks_is_told_why_each_file_waits() throws IOException {
        assertEquals(
                List.of(
                        new Dejado(workspace.drop("1999-01-20/futuro.xlsx", "x"), Dejado.Motivo.FECHA_INCREIBLE),
                        new Dejado(
                                workspace.drop("a.xlsx", "cortado", "2023-01-01T00:00:00Z"), Dejado.Motivo.INCOMPLETO),
                        new Dejado(
                                workspace.drop("b.xlsx", "\0\0\0", "2023-01-01T00:00:01Z"),
                                Dejado.Motivo.SIN_CONTENIDO),
                        new Dejado(
                                workspace.drop("c.xlsx", "entero", "2023-01-01T00:00:02Z"), Dejado.Motivo.EN_ESPERA)),
                waiting());
    }

    @Test
    void of_many_that_wait_only_the_first_ones_are_opened() throws IOException {
        for (int i = 0; i < 12; i++) {
            workspace.drop("a%02d.xlsx".formatted(i), "cortado", "2023-01-01T00:00:%02dZ".formatted(i));
        }
        List<Dejado.Motivo> motivos = waiting().stream().map(Dejado::motivo).toList();
        assertEquals(
                10, motivos.stream().filter(Dejado.Motivo.INCOMPLETO::equals).count());
        assertEquals(List.of(Dejado.Motivo.EN_ESPERA, Dejado.Motivo.EN_ESPERA), motivos.subList(10, motivos.size()));
    }

    private List<Dejado> waiting() throws IOException {
        return workspace.inbox().waiting(Set.of(), dia -> dia.getYear() >= 2000, bytes -> new String(
                        bytes, StandardCharsets.UTF_8)
                .equals("cortado"));
    }

    @Test
    void a_file_that_changes_while_it_is_read_waits_for_the_next_pass() throws IOException {
        Path file = workspace.drop("POI.xlsx", "mitad");
        SnapshotReader interrupted = new SnapshotReader(Inbox.LIMITE, path -> {
            byte[] old = Files.readAllBytes(path);
            Files.writeString(path, "mitad y mitad");
            return new ByteArrayInputStream(old);
        });
        assertEquals(leftAs(file, Dejado.Motivo.EN_COPIA), sweepWith(interrupted));
        assertTrue(taken.isEmpty());
        assertEquals(1, workspace.sweep(taken::add).atendidas());
        assertEquals("mitad y mitad", Workspace.text(taken.get(0)));
    }

    @Test
    void a_change_of_the_same_size_is_seen_too() throws IOException {
        Path file = workspace.drop("POI.xlsx", "aaaa", "2023-01-01T00:00:00Z");
        SnapshotReader interrupted = new SnapshotReader(Inbox.LIMITE, path -> {
            byte[] old = Files.readAllBytes(path);
            Files.writeString(path, "bbbb");
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2023-01-02T00:00:00Z")));
            return new ByteArrayInputStream(old);
        });
        assertEquals(leftAs(file, Dejado.Motivo.EN_COPIA), sweepWith(interrupted));
    }

    @Test
    void a_file_that_goes_away_or_cannot_be_opened_does_not_stop_the_others() throws IOException {
        Path gone = workspace.drop("a.xlsx", "a", "2023-01-01T00:00:01Z");
        Path shut = workspace.drop("b.xlsx", "b", "2023-01-01T00:00:02Z");
        workspace.drop("c.xlsx", "c", "2023-01-01T00:00:03Z");
        SnapshotReader reader = new SnapshotReader(Inbox.LIMITE, path -> {
            if (path.equals(shut)) {
                throw new IOException("in use by another program");
            } else if (path.equals(gone)) {
                Files.delete(path);
            }
            return Files.newInputStream(path);
        });
        assertEquals(
                new Pasada(
                        1,
                        List.of(
                                new Dejado(gone, Dejado.Motivo.EN_COPIA),
                                new Dejado(shut, Dejado.Motivo.NO_SE_PUDO_LEER))),
                sweepWith(reader));
        assertEquals("c", Workspace.text(taken.get(0)));
    }

    @Test
    void a_failure_of_the_attendant_leaves_the_file_and_goes_on() throws IOException {
        Path bad = workspace.drop("a.xlsx", "mala", "2023-01-01T00:00:01Z");
        workspace.drop("b.xlsx", "buena", "2023-01-01T00:00:02Z");
        Pasada pasada = workspace.sweep(entrega -> {
            if (entrega.origen().equals(bad)) {
                throw new NoClassDefFoundError("zstd");
            }
            taken.add(entrega);
        });
        assertEquals(new Pasada(1, List.of(new Dejado(bad, Dejado.Motivo.FALLO))), pasada);
        assertTrue(Files.exists(bad));
        assertEquals(1, taken.size());
    }

    @Test
    void a_file_too_large_is_handed_over_with_nothing_but_its_first_and_last_bytes() throws IOException {
        Path file = workspace.carpeta().entrada().resolve("video.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Inbox.LIMITE);
            sparse.seek(Inbox.LIMITE);
            sparse.write('.');
        }
        workspace.sweep(taken::add);
        Entrega entrega = taken.get(0);
        assertTrue(entrega.demasiadoGrande());
        assertEquals(Inbox.CABEZA, entrega.contenido().length);
        assertEquals(Extremos.COLA, entrega.cola().length);
        assertEquals('.', entrega.cola()[Extremos.COLA - 1]);
        assertEquals(Inbox.LIMITE + 1, entrega.tamano());
        assertEquals(Sha256.of(file), entrega.sha256());
    }

    @Test
    void an_empty_file_is_not_too_large() throws IOException {
        workspace.drop("vacio.xlsx", "");
        workspace.sweep(taken::add);
        assertFalse(taken.get(0).demasiadoGrande());
    }

    @Test
    @Timeout(30)
    void links_pipes_and_folders_named_as_workbooks_are_never_opened() throws Exception {
        Path entrada = workspace.carpeta().entrada();
        Path secret = Files.writeString(folder.resolve("secreto.txt"), "secreto");
        Path outside = Files.createDirectories(folder.resolve("afuera"));
        Files.writeString(outside.resolve("ajeno.xlsx"), "ajeno");
        Path link = Files.createSymbolicLink(entrada.resolve("enlace.xlsx"), secret);
        Path folderLink = Files.createSymbolicLink(entrada.resolve("carpeta"), outside);
        Path pipe = entrada.resolve("tubo.xlsx");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");
        workspace.drop("libro.xlsx/dentro.xlsx", "dentro");
        Pasada pasada = workspace.sweep(taken::add);
        assertEquals(List.of("dentro.xlsx"), taken.stream().map(Entrega::nombre).toList());
        assertEquals(
                List.of(folderLink, link, pipe),
                pasada.dejados().stream().map(Dejado::archivo).sorted().toList());
        assertTrue(pasada.dejados().stream().allMatch(d -> d.motivo() == Dejado.Motivo.NO_ES_ARCHIVO));
    }

    @Test
    @SuppressWarnings("try")
    void a_folder_nobody_can_open_is_named_and_the_rest_is_attended() throws IOException {
        workspace.drop("a.xlsx", "uno");
        try (RutaLarga larga = new RutaLarga(workspace.carpeta().entrada())) {
            Pasada pasada = workspace.sweep(taken::add);
            assertEquals(
                    List.of(Dejado.Motivo.NO_SE_PUDO_ABRIR),
                    pasada.dejados().stream().map(Dejado::motivo).toList());
        }
        assertEquals(List.of("a.xlsx"), taken.stream().map(Entrega::nombre).toList());
    }

    @Test
    void a_drop_folder_that_is_missing_is_an_error_and_not_an_empty_pass() throws IOException {
        Files.delete(workspace.carpeta().entrada());
        assertThrows(IOException.class, () -> workspace.sweep(taken::add));
    }

    @Test
    void a_period_never_names_another_folder() {
        Carpeta carpeta = workspace.carpeta();
        assertEquals("aceptado/2022-T4", carpeta.relative(carpeta.aceptado("2022-T4")));
        for (String bad : List.of("", "..", "../x", "2022/T4", "2022-T4 ", "C:")) {
            assertThrows(IllegalArgumentException.class, () -> carpeta.observado(bad), bad);
        }
    }

    private Pasada sweepWith(SnapshotReader reader) throws IOException {
        return Workspace.sweep(new Inbox(workspace.carpeta(), Workspace.CLOCK, reader), taken::add);
    }

    private static Pasada leftAs(Path file, Dejado.Motivo motivo) {
        return new Pasada(0, List.of(new Dejado(file, motivo)));
    }
}
