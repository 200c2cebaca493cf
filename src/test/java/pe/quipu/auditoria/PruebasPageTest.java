package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue of the checks and its published page; {@code -Dgoldens=write} writes the page. */
final class PruebasPageTest {
    private static final Path PAGINA = Path.of("src/docs/auditoria.md");
    private static final List<String> PARTES = List.of("titulo", "causa", "regla", "ejemplo", "accion");

    @Test
    void the_page_says_what_the_catalogue_says() throws IOException {
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGINA, page());
        }
        assertEquals(page(), Files.readString(PAGINA).replace("\r\n", "\n"));
    }

    @Test
    void every_check_has_its_texts_and_no_text_is_of_nobody() throws IOException {
        Properties textos = written();
        for (Prueba p : Prueba.values()) {
            PARTES.forEach(parte -> assertFalse(p.texto(parte).isBlank(), p + "." + parte));
            assertTrue(
                    textos.stringPropertyNames().stream()
                            .anyMatch(c -> c.startsWith(p.id() + ".")
                                    && textos.getProperty(c).contains("{")),
                    p + " has no sentence");
            assertEquals(Optional.of(p), Prueba.parse(" " + p.id().toLowerCase(java.util.Locale.ROOT)));
        }
        assertTrue(textos.stringPropertyNames().stream()
                .allMatch(c -> Prueba.parse(c.substring(0, c.indexOf('.'))).isPresent()));
    }

    @Test
    void every_text_is_plain_spanish_that_ends() throws IOException {
        Properties textos = written();
        for (String clave : textos.stringPropertyNames()) {
            String texto = textos.getProperty(clave);
            assertFalse(texto.contains("  ") || texto.contains("..") || texto.contains("\uFFFD"), clave + ": " + texto);
            assertEquals(
                    texto.chars().filter(c -> c == '«').count(),
                    texto.chars().filter(c -> c == '»').count(),
                    clave);
            boolean titulo = clave.endsWith(".titulo");
            assertTrue(titulo || texto.endsWith(".") || texto.endsWith("}"), clave + " has no full stop: " + texto);
        }
    }

    private static Properties written() throws IOException {
        Properties textos = new Properties();
        try (InputStream in = Prueba.class.getResourceAsStream("pruebas.properties")) {
            textos.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return textos;
    }

    private static String page() {
        return """
                # Pruebas de la auditoría

                Lo que revisa `quipu auditar` en un informe publicado. Un hallazgo dice qué se imprime en su celda y qué resulta:
                ✖ Inconsistencia cuando las tablas se contradicen, ▲ Aviso cuando piden una explicación. Lo que se deduce y el
                informe no dice lleva la palabra «posible». Esta página se genera de
                `src/main/resources/pe/quipu/auditoria/pruebas.properties`; el detalle de una: `quipu explicar SUM-001`.

                | Prueba | Título | Regla | Ejemplo | Qué hacer |
                |---|---|---|---|---|
                """ + Arrays.stream(Prueba.values()).map(PruebasPageTest::row).collect(Collectors.joining());
    }

    private static String row(Prueba p) {
        return "| " + p.id() + " | " + p.texto("titulo") + " | " + p.texto("regla") + " | " + p.texto("ejemplo") + " | "
                + p.texto("accion") + " |\n";
    }
}
