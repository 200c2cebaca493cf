package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class XlsxWriterTest {
    @Test
    void every_part_of_a_workbook_with_everything_is_valid() throws IOException {
        byte[] x = XlsxWriter.write(DemoLibro.libro());
        Files.createDirectories(Path.of("target/demo-writer"));
        Files.write(Path.of("target/demo-writer/demo.xlsx"), x);
        assertEquals(List.of(), SchemaCheck.errors(x));
    }

    @Test
    void the_same_workbook_gives_the_same_bytes() {
        assertArrayEquals(XlsxWriter.write(DemoLibro.libro()), XlsxWriter.write(DemoLibro.libro()));
    }
}
