package pe.quipu.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.quipu.excel.SchemaCheck;

/**
 * The base document beside the forms against its parts as text ({@link BaseDocument}); written again with
 *
 * <pre>mvn test -Dtest=BaseDocumentTest -Dgoldens=write</pre>
 */
final class BaseDocumentTest {
    private static final boolean WRITE = "write".equals(System.getProperty("goldens"));

    @Test
    void the_base_document_is_the_one_whose_parts_were_reviewed() throws IOException {
        if (WRITE) {
            Files.write(BaseDocument.FILE, BaseDocument.build());
        }
        assertArrayEquals(
                Files.readAllBytes(BaseDocument.FILE),
                BaseDocument.build(),
                "if the change is meant, write the golden again");
    }

    @Test
    void it_breaks_no_schema_and_lacks_no_style() {
        byte[] base = BaseDocument.build();
        assertEquals(List.of(), SchemaCheck.errors(base));
        assertEquals(Optional.of(List.of()), DocxWriter.missingStyles(base));
    }

    @Test
    void what_is_no_word_document_is_told_from_one_that_lacks_styles() throws IOException {
        assertEquals(Optional.empty(), DocxWriter.missingStyles("hola".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), DocxWriter.missingStyles(new byte[0]));
        byte[] libro = Files.readAllBytes(BaseDocument.FILE.resolveSibling("plan.xlsx"));
        assertEquals(Optional.empty(), DocxWriter.missingStyles(libro));
    }
}
