package pe.quipu.observacion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published page is the catalogue; {@code -Dgoldens=write} writes it. */
class CataloguePageTest {
    private static final Path PAGINA = Path.of("src/docs/observaciones.md");
    private static final Pattern FILA = Pattern.compile("^\\| ([A-Z]{3}-\\d{3}) \\|", Pattern.MULTILINE);

    @Test
    void the_page_says_what_the_catalogue_says() throws IOException {
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGINA, page());
        }
        assertEquals(page(), Files.readString(PAGINA).replace("\r\n", "\n"));
    }

    @Test
    void the_page_has_one_row_per_code_and_no_other() throws IOException {
        List<String> filas = FILA.matcher(Files.readString(PAGINA))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertEquals(Arrays.stream(Codigo.values()).map(Codigo::id).toList(), filas);
    }

    private static String page() {
        return """
                # Observaciones

                Todo lo que Quipu puede observar en un libro. El código dice dónde: `LIB` el libro, `HOJ` una hoja, `COL` un
                encabezado, `FIL` una fila o celda, `PLA` contra el plan o la estructura, `AVA` el avance. Solo un ✖ Error impide
                aceptar el libro. Un código no se usa nunca para otra cosa. Esta página se genera de
                `src/main/resources/pe/quipu/observacion/observaciones.properties`; el detalle de uno: `quipu explicar FIL-001`.

                | Código | Gravedad | Título | Regla | Cómo corregir |
                |---|---|---|---|---|
                """ + Arrays.stream(Codigo.values()).map(CataloguePageTest::row).collect(Collectors.joining());
    }

    private static String row(Codigo c) {
        return "| " + c.id() + " | " + c.gravedad().rotulo() + " | " + text(c, "titulo") + " | " + text(c, "regla")
                + " | " + text(c, "accion") + " |\n";
    }

    private static String text(Codigo c, String parte) {
        return Textos.text(c, parte).replace("|", "\\|");
    }
}
