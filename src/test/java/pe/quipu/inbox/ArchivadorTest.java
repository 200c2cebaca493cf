package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivadorTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Path aceptado;

    @BeforeEach
    void make_the_folders() throws IOException {
        workspace = Workspace.in(folder);
        aceptado = workspace.carpeta().aceptado("2022-T4");
    }

    @Test
    void a_delivery_is_kept_and_then_leaves_the_drop_folder() throws IOException {
        Path source = workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        Path kept = Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        assertEquals("uno", Files.readString(kept));
        assertTrue(Files.exists(source), "the source stays until the register knows");
        assertTrue(release(entrega));
        assertFalse(Files.exists(source));
        assertTrue(release(entrega), "it is gone already");
    }

    @Test
    void keeping_the_same_content_twice_keeps_one_and_another_content_goes_beside() throws IOException {
        workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        Path kept = Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        assertEquals(kept, Archivador.keep(entrega, aceptado, "u_r1.xlsx"));
        workspace.drop("a.xlsx", "dos");
        Path other = Archivador.keep(take(), aceptado, "u_r1.xlsx");
        assertEquals("u_r1_2.xlsx", other.getFileName().toString());
        assertEquals("uno", Files.readString(kept));
        assertEquals("dos", Files.readString(other));
    }

    @Test
    void a_source_that_changed_is_a_new_delivery_and_stays() throws IOException {
        Path source = workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        workspace.drop("a.xlsx", "dos");
        Path kept = Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        assertTrue(release(entrega), "of what was judged nothing is left");
        assertEquals("uno", Files.readString(kept));
        assertEquals("dos", Files.readString(source));
    }

    @Test
    void a_source_replaced_by_a_link_is_not_touched() throws IOException {
        Path source = workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        Path other = Files.writeString(folder.resolve("otro.xlsx"), "uno");
        Files.delete(source);
        Files.createSymbolicLink(source, other);
        assertTrue(release(entrega));
        assertTrue(Files.isSymbolicLink(source));
        assertEquals("uno", Files.readString(other));
    }

    @Test
    void a_large_file_is_kept_from_its_source_only_while_it_is_the_same() throws IOException {
        workspace.drop("video.xlsx", "demasiado grande");
        Entrega entrega = take(new SnapshotReader(4));
        assertTrue(entrega.demasiadoGrande());
        Path kept = Archivador.keep(entrega, workspace.carpeta().cuarentena(), "video.xlsx");
        assertEquals("demasiado grande", Files.readString(kept));
        workspace.drop("video.xlsx", "demasiado GRANDE");
        assertThrows(
                IOException.class,
                () -> Archivador.keep(entrega, workspace.carpeta().cuarentena(), "video b.xlsx"));
        assertFalse(Files.exists(workspace.carpeta().cuarentena().resolve("video b.xlsx")));
    }

    @Test
    void only_a_safe_name_is_used_and_none_leaves_its_folder() throws IOException {
        workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        for (String bad : List.of("../fuera.xlsx", "sub/dentro.xlsx", "..", "=1+1.xlsx")) {
            Path target = aceptado.resolve(bad).normalize();
            assertThrows(IllegalArgumentException.class, () -> Archivador.keep(entrega, aceptado, bad), bad);
            assertFalse(Files.isRegularFile(target), bad);
        }
    }

    /** The time and the size are those of before: only the fingerprint tells. */
    @Test
    void a_source_overwritten_in_place_without_a_trace_stays_under_its_name() throws IOException {
        Path source = workspace.drop("a.xlsx", "uno", "2023-01-01T00:00:00Z");
        Entrega entrega = take();
        workspace.drop("a.xlsx", "dos", "2023-01-01T00:00:00Z");
        Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        assertTrue(release(entrega));
        assertEquals("dos", Files.readString(source));
    }

    /** Cut between leaving its name and being deleted. */
    @Test
    void a_source_that_left_its_name_is_taken_out_by_the_next_attempt_and_a_new_file_under_that_name_is_not()
            throws IOException {
        Path source = workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        Files.move(source, retiro(entrega).aside());
        workspace.drop("a.xlsx", "dos");
        assertTrue(release(entrega));
        assertEquals("dos", Files.readString(source));
        assertFalse(Files.exists(retiro(entrega).aside()));
    }

    /** What was judged had changed on its way out, and somebody saved anew under its name meanwhile. */
    @Test
    void a_source_that_cannot_have_its_name_back_lies_beside_it_however_long_its_name() throws IOException {
        Path source = workspace.drop("x".repeat(250) + ".xlsx", "uno");
        Entrega entrega = take();
        Files.move(source, retiro(entrega).aside());
        Files.writeString(retiro(entrega).aside(), "dos");
        Files.writeString(source, "tres");
        assertTrue(release(entrega));
        assertEquals("tres", Files.readString(source));
        assertEquals("dos", Files.readString(source.resolveSibling("x".repeat(248) + "_2.xlsx")));
    }

    private static boolean release(Entrega entrega) {
        return Archivador.release(retiro(entrega));
    }

    private static Retiro retiro(Entrega entrega) {
        return new Retiro(7, entrega.origen(), entrega.stamp(), entrega.sha256());
    }

    private Entrega take() throws IOException {
        return take(new SnapshotReader(Inbox.LIMITE));
    }

    private Entrega take(SnapshotReader reader) throws IOException {
        List<Entrega> taken = new ArrayList<>();
        Workspace.sweep(new Inbox(workspace.carpeta(), Workspace.CLOCK, reader), taken::add);
        return taken.get(0);
    }
}
