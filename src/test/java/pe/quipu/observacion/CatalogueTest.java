package pe.quipu.observacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
    private static final List<String> PARTES = List.of("titulo", "causa", "regla", "ejemplo", "mensaje", "accion");
    private static final Set<String> SIEMPRE = Set.of("recibido", "campo", "hoja", "celda");
    private static final Pattern LLAVE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PROHIBIDO = Pattern.compile(
            "inv[aá]lid|exception|excepci[oó]n|\\bnull\\b|\\bnan\\b|\\bjava\\b|\\bstack|apache|\\bpoi[.-]|\\bparse|"
                    + "\\bstring\\b|\\bthe\\b|\\bfile\\b|\\bsheet\\b|\\brow\\b|\\bcell\\b|rechaz|\\bTODO\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> IMPERATIVOS = Set.of(
            "Abra",
            "Borre",
            "Busque",
            "Copie",
            "Corrija",
            "Deje",
            "Elija",
            "Entregue",
            "Escriba",
            "Genere",
            "Guarde",
            "Llene",
            "Pida",
            "Quite",
            "Retire",
            "Siga",
            "Use",
            "Verifique",
            "Vuelva");

    @Test
    void every_code_has_its_texts_and_there_is_no_text_of_nobody() throws IOException {
        Set<String> esperadas = Arrays.stream(Codigo.values())
                .flatMap(c -> PARTES.stream().map(p -> c.id() + "." + p))
                .collect(Collectors.toCollection(TreeSet::new));
        esperadas.add("MAS.mensaje");
        esperadas.add("MAS.accion");
        // What is asked of everybody rests on other articles in a formulation than in these forms.
        esperadas.addAll(Set.of("FIL-001.regla.evaluacion", "FIL-005.regla.evaluacion", "FIL-005.regla.estructura"));
        assertEquals(esperadas, new TreeSet<>(written().stringPropertyNames()));
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        Set<String> vistas = new HashSet<>();
        source().lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.substring(0, l.indexOf(" = ")))
                .forEach(clave -> assertTrue(vistas.add(clave), clave));
        assertEquals(written().size(), vistas.size());
    }

    @Test
    void the_file_is_utf8_without_a_broken_letter() throws IOException {
        assertFalse(source().contains("\uFFFD") || source().contains("Ã"));
        assertEquals("Archivo vacío", Textos.text(Codigo.LIB_001, "titulo"));
    }

    @Test
    void every_text_is_plain_spanish() throws IOException {
        Properties textos = written();
        for (String clave : textos.stringPropertyNames()) {
            String texto = textos.getProperty(clave);
            assertFalse(texto.isBlank(), clave);
            assertEquals(texto.strip(), texto, clave);
            assertFalse(PROHIBIDO.matcher(texto).find(), clave + ": " + texto);
            assertFalse(texto.contains("  ") || texto.contains(".."), clave + ": " + texto);
            assertEquals(times(texto, '«'), times(texto, '»'), clave + ": " + texto);
            boolean frase = clave.endsWith("causa") || clave.endsWith("regla") || clave.endsWith("accion");
            assertTrue(!frase || texto.endsWith("."), clave + " has no full stop: " + texto);
        }
    }

    @ParameterizedTest
    @EnumSource(Codigo.class)
    void only_the_message_asks_for_data_and_only_for_its_own(Codigo codigo) {
        for (String parte : PARTES) {
            Set<String> pedidos = LLAVE.matcher(Textos.text(codigo, parte))
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .collect(Collectors.toSet());
            if (!parte.equals("mensaje")) {
                assertEquals(Set.of(), pedidos, codigo + "." + parte);
                continue;
            }
            Set<String> propios = new HashSet<>(pedidos);
            propios.removeAll(SIEMPRE);
            Set<String> prometidos = new HashSet<>(Ejemplos.datos(codigo));
            assertTrue(prometidos.containsAll(propios), codigo + " asks for " + propios);
            prometidos.remove("detalle"); // always brought, told by three codes only
            assertTrue(propios.containsAll(prometidos), codigo + " does not tell " + prometidos);
        }
    }

    @Test
    void the_table_of_data_names_existing_codes_only() {
        Ejemplos.codigosConDatos().forEach(id -> assertTrue(Codigo.parse(id).isPresent(), id));
    }

    @ParameterizedTest
    @EnumSource(Codigo.class)
    void the_suggestion_stands_right_after_a_full_stop(Codigo codigo) {
        String mensaje = Textos.text(codigo, "mensaje");
        assertTrue(!mensaje.contains("{sugerencia}") || mensaje.endsWith(".{sugerencia}"), mensaje);
    }

    @ParameterizedTest
    @EnumSource(Codigo.class)
    void the_action_begins_with_what_to_do(Codigo codigo) {
        String accion = Textos.text(codigo, "accion");
        assertTrue(IMPERATIVOS.contains(accion.split("[ ,:]")[0]), accion);
        boolean nadaQueHacer = codigo.gravedad() == Gravedad.AVISO;
        assertEquals(nadaQueHacer, accion.startsWith("Siga"), codigo + ": only a notice asks for nothing");
    }

    @Test
    void ids_are_unique_and_found_however_they_are_written() {
        Set<String> ids = Arrays.stream(Codigo.values()).map(Codigo::id).collect(Collectors.toSet());
        assertEquals(Codigo.values().length, ids.size());
        for (Codigo c : Codigo.values()) {
            assertTrue(c.id().matches("(LIB|HOJ|COL|FIL|PLA|AVA)-[0-9]{3}"), c.id());
            assertEquals(Optional.of(c), Codigo.parse(c.id()));
            assertEquals(Optional.of(c), Codigo.parse(" " + c.id().toLowerCase(java.util.Locale.ROOT) + " "));
            assertEquals(Optional.of(c), Codigo.parse(c.name()));
        }
        assertEquals(Optional.empty(), Codigo.parse("LIB-999"));
    }

    @Test
    void titles_are_unique() {
        Set<String> titulos = Arrays.stream(Codigo.values())
                .map(c -> Textos.text(c, "titulo"))
                .collect(Collectors.toSet());
        assertEquals(Codigo.values().length, titulos.size());
    }

    private static long times(String texto, char letra) {
        return texto.chars().filter(c -> c == letra).count();
    }

    private static String source() throws IOException {
        try (InputStream in = Textos.class.getResourceAsStream("observaciones.properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Properties written() throws IOException {
        Properties textos = new Properties();
        try (InputStream in = Textos.class.getResourceAsStream("observaciones.properties")) {
            textos.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return textos;
    }
}
