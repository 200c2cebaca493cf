package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class CutSnifferTest {
    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/media/foto.png")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name + " con su contenido").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_zip_is_cut_at_every_byte_but_the_last() throws IOException {
        byte[] whole = zip();
        assertFalse(CutSniffer.cut(whole));
        for (int length = 0; length < whole.length; length++) {
            assertTrue(CutSniffer.cut(Arrays.copyOf(whole, length)), length + " of " + whole.length);
        }
    }

    @Test
    void a_zip_whose_space_was_reserved_is_cut_until_its_last_byte_came() throws IOException {
        byte[] whole = zip();
        for (int length = 4; length < whole.length; length++) {
            byte[] filling = Arrays.copyOf(Arrays.copyOf(whole, length), whole.length);
            // The last bytes of a zip are zeros too.
            assertEquals(!Arrays.equals(filling, whole), CutSniffer.cut(filling), length + " of " + whole.length);
        }
    }

    @Test
    void what_is_filled_from_its_end_is_cut_too() throws IOException {
        byte[] filling = new byte[2_000];
        byte[] whole = zip();
        System.arraycopy(whole, 0, filling, filling.length - whole.length, whole.length);
        assertTrue(CutSniffer.cut(filling));
        assertTrue(CutSniffer.cut(Arrays.copyOf(filling, 300)));
    }

    @Test
    void a_zip_in_which_a_part_is_of_another_version_is_cut() throws IOException {
        byte[] mixed = zip();
        int inside = new String(mixed, StandardCharsets.ISO_8859_1).indexOf("xl/workbook.xml") + 20;
        mixed[inside] ^= 1;
        assertTrue(CutSniffer.cut(mixed));
    }

    @Test
    void a_pdf_is_cut_until_its_last_line_came() {
        byte[] whole = "%PDF-1.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertFalse(CutSniffer.cut(whole));
        assertTrue(CutSniffer.cut(Arrays.copyOf(whole, whole.length - 4)));
    }

    @Test
    void a_photo_is_cut_until_its_end_mark_came() {
        for (String whole : List.of("\u0089PNG\r\n\u001a\n dibujo IEND\u00ae", "\u00ff\u00d8\u00ff foto\u00ff\u00d9")) {
            byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
            assertFalse(CutSniffer.cut(bytes), whole);
            assertTrue(CutSniffer.cut(Arrays.copyOf(bytes, bytes.length - 5)), whole);
        }
    }

    @Test
    void of_what_is_too_large_to_be_held_its_last_bytes_tell() throws IOException {
        byte[] zip = zip();
        byte[] middle = new byte[4_000];
        Arrays.fill(middle, (byte) 'x');
        List<byte[]> wholes = List.of(
                zip,
                "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1),
                "\u0089PNG\r\n dibujo IEND\u00aeB`\u0082".getBytes(StandardCharsets.ISO_8859_1),
                "\u00ff\u00d8\u00ff foto\u00ff\u00d9".getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] whole : wholes) {
            String kind = new String(whole, 0, 4, StandardCharsets.ISO_8859_1);
            assertFalse(CutSniffer.cut(whole, whole), kind);
            assertFalse(CutSniffer.cut(whole, new byte[0]), kind + ", small: its head is all");
            assertTrue(CutSniffer.cut(whole, middle), kind + " cut in the middle");
            assertTrue(CutSniffer.cut(whole, new byte[4_000]), kind + " whose space was reserved");
            assertTrue(CutSniffer.cut(new byte[4_000], whole), kind + " filled from its end");
        }
        byte[] text = "a;b\n1;2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(CutSniffer.cut(text, middle), "it says nowhere where it ends");
        assertTrue(CutSniffer.cut(text, new byte[4_000]));
    }

    @Test
    void the_end_of_another_kind_is_no_end() {
        byte[] png = "\u0089PNG\r\n dibujo \u00ff\u00d9".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(CutSniffer.cut(png));
    }

    @Test
    void what_is_whole_but_no_workbook_is_not_cut() {
        for (String text : List.of("hola", "a;b\n1;2\n", "<html></html>", "\u00ff\u00d8\u00ff foto\u00ff\u00d9")) {
            assertFalse(CutSniffer.cut(text.getBytes(StandardCharsets.ISO_8859_1)), text);
        }
    }
}
