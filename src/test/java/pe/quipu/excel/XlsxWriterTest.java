package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with one of everything, as the rest of the world sees it. */
final class XlsxWriterTest {
    private static final byte[] DEMO = XlsxWriter.write(DemoLibro.libro());

    @Test
    void every_part_is_valid() {
        assertEquals(List.of(), SchemaCheck.errors(DEMO));
    }

    @Test
    void no_rule_of_ours_is_broken() {
        assertEquals(List.of(), Lint.errors(DEMO));
    }

    @Test
    void the_same_workbook_gives_the_same_bytes() {
        assertArrayEquals(DEMO, XlsxWriter.write(DemoLibro.libro()));
    }

    @Test
    void libreoffice_opens_it_and_agrees_with_every_figure(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path libro = Files.write(carpeta.resolve("demo.xlsx"), DEMO);
        Path vuelta = LibreOffice.recalculate(libro, carpeta.resolve("vuelta"));
        assertEquals(List.of(), LibreOffice.differences(libro, vuelta));
    }

    @Test
    void it_prints_every_visible_sheet(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path libro = Files.write(carpeta.resolve("demo.xlsx"), DEMO);
        assertTrue(LibreOffice.toPng(libro, carpeta.resolve("paginas")).size() >= 3);
    }

    @Test
    void it_names_no_person_and_no_library() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DEMO))) {
            for (ZipEntry parte = zip.getNextEntry(); parte != null; parte = zip.getNextEntry()) {
                String texto = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertFalse(texto.contains("Apache"), parte.getName());
                assertFalse(texto.contains(System.getProperty("user.name") + "<"), parte.getName());
                assertEquals(1980, parte.getTimeLocal().getYear(), parte.getName());
            }
        }
    }
}
