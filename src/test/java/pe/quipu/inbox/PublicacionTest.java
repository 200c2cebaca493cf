package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicacionTest {
    @TempDir
    Path folder;

    @Test
    void the_target_is_replaced() throws IOException {
        Path target = Files.writeString(folder.resolve("2022-T4_consolidado.xlsx"), "uno");
        assertEquals(target, Publicacion.publish(target, bytes("dos")));
        assertEquals("dos", Files.readString(target));
        assertEquals(List.of("2022-T4_consolidado.xlsx"), names());
    }

    /** A folder in its place refuses to be replaced, as a workbook open in Excel does. */
    @Test
    void what_cannot_be_replaced_is_left_and_the_new_one_goes_beside_until_it_can() throws IOException {
        Path target = Files.createDirectory(folder.resolve("2022-T4_consolidado.xlsx"));
        Files.writeString(target.resolve("en uso"), "");
        Path beside = Publicacion.publish(target, bytes("dos"));
        assertEquals("2022-T4_consolidado_nuevo.xlsx", beside.getFileName().toString());
        assertEquals("dos", Files.readString(beside));
        Publicacion.publish(target, bytes("tres"));
        assertEquals("tres", Files.readString(beside));
        assertEquals(List.of("2022-T4_consolidado.xlsx", "2022-T4_consolidado_nuevo.xlsx"), names());
        Files.delete(target.resolve("en uso"));
        Files.delete(target);
        assertEquals(target, Publicacion.publish(target, bytes("cuatro")));
        assertEquals("cuatro", Files.readString(target));
        assertEquals(List.of("2022-T4_consolidado.xlsx"), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
