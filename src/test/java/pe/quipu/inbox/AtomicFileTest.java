package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void write_makes_and_replaces_and_leaves_nothing_else() throws IOException {
        Path target = folder.resolve("consolidado.xlsx");
        AtomicFile.write(target, bytes("uno"));
        assertEquals("uno", Files.readString(target));
        AtomicFile.write(target, bytes("dos, más largo"));
        assertEquals("dos, más largo", Files.readString(target));
        assertEquals(List.of("consolidado.xlsx"), names());
    }

    @Test
    void a_failure_while_writing_leaves_the_old_file_whole() throws IOException {
        Path target = Files.writeString(folder.resolve("consolidado.xlsx"), "viejo");
        IOException failure = assertThrows(
                IOException.class,
                () -> AtomicFile.write(target, out -> {
                    out.write(new byte[200_000]);
                    throw new IOException("disk full");
                }));
        assertEquals("disk full", failure.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(target, out -> {
                    throw new IllegalStateException("bug");
                }));
        assertEquals("viejo", Files.readString(target));
        assertEquals(List.of("consolidado.xlsx"), names());
    }

    @Test
    void a_target_that_cannot_be_replaced_leaves_no_temporary_file() throws IOException {
        Path target = Files.createDirectory(folder.resolve("consolidado.xlsx"));
        Files.createFile(target.resolve("algo"));
        assertThrows(IOException.class, () -> AtomicFile.write(target, bytes("nuevo")));
        assertEquals(List.of("consolidado.xlsx"), names());
    }

    @Test
    void write_new_never_replaces() throws IOException {
        Path target = folder.resolve("acta.v1.txt");
        assertEquals("acta.v1.txt", name(AtomicFile.writeNew(target, bytes("1"))));
        assertEquals("acta.v1_2.txt", name(AtomicFile.writeNew(target, bytes("2"))));
        assertEquals("acta.v1_3.txt", name(AtomicFile.writeNew(target, bytes("3"))));
        assertEquals("suelto", name(AtomicFile.writeNew(folder.resolve("suelto"), bytes("4"))));
        assertEquals("suelto_2", name(AtomicFile.writeNew(folder.resolve("suelto"), bytes("5"))));
        assertEquals("1", Files.readString(target));
        assertEquals("3", Files.readString(folder.resolve("acta.v1_3.txt")));
        assertEquals(5, names().size());
    }

    @Test
    void a_folder_is_made_with_its_parents_and_never_over_a_file() throws IOException {
        Path deep = folder.resolve("observado/2022-T4");
        AtomicFile.createFolder(deep);
        AtomicFile.createFolder(deep);
        assertEquals(List.of("observado"), names());
        Path file = Files.createFile(folder.resolve("aceptado"));
        assertThrows(IOException.class, () -> AtomicFile.createFolder(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(AtomicFileTest::name).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_next_name_of_one_as_long_as_a_disk_allows_fits_too() throws IOException {
        for (String name : List.of("x".repeat(250) + ".xlsx", "ñ".repeat(125) + ".xlsx", "x".repeat(255))) {
            Path target = Files.writeString(folder.resolve(name), "uno");
            Path free = AtomicFile.writeNew(target, "dos".getBytes(StandardCharsets.UTF_8));
            assertEquals("uno", Files.readString(target));
            assertEquals("dos", Files.readString(free));
            assertTrue(free.getFileName().toString().matches(".*_2(?:\\.xlsx)?"), free.toString());
        }
    }
}
