package pe.quipu.observacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextosTest {
    @Test
    void a_rule_cites_what_rules_the_form_at_hand() {
        assertTrue(Textos.rule(Codigo.FIL_005, "evaluacion").endsWith("(Directiva 003-2016-MPH/17, art. 11 y 12)."));
        assertTrue(Textos.rule(Codigo.FIL_005, "formulacion").contains("numerales 8.1 y 8.2"));
        assertEquals(Textos.text(Codigo.AVA_001, "regla"), Textos.rule(Codigo.AVA_001, "evaluacion"));
    }

    @ParameterizedTest
    @EnumSource(Codigo.class)
    void the_sentences_fit_where_they_are_read(Codigo codigo) {
        Observacion o = Ejemplos.usual(codigo);
        int largo = (o.mensaje() + " " + o.accion()).length();
        assertTrue(largo <= 300, largo + ": " + o.mensaje() + " " + o.accion());
        assertTrue(Textos.text(codigo, "titulo").length() <= 48, codigo.id());
        assertTrue(o.mensaje().matches("(?s).*[.?]"), o.mensaje());
        assertFalse(o.mensaje().contains("{"), o.mensaje());
    }

    @ParameterizedTest
    @EnumSource(Codigo.class)
    void empty_data_leave_no_empty_marks_in_file_messages(Codigo codigo) {
        Map<String, String> vacios = new HashMap<>();
        vacios.put("detalle", "");
        vacios.put("sugerencia", "");
        String mensaje = Ejemplos.with(codigo, "Carátula", "x", vacios).mensaje();
        assertFalse(mensaje.contains("«»") || mensaje.contains("()") || mensaje.contains(" ."), mensaje);
    }

    @Test
    void what_a_person_typed_is_quoted_as_it_stands() {
        String trampa = "{campo} ${sugerencia} {nada} \\1 $1";
        assertTrue(Ejemplos.with(Codigo.FIL_001, "Físico", trampa, Map.of())
                .mensaje()
                .startsWith("«" + trampa + "»"));
        String dos = Ejemplos.with(Codigo.FIL_001, "Físico", " 12\r\n\treg.\u0000 ", Map.of())
                .mensaje();
        assertTrue(dos.startsWith("«12 reg.»"), dos);
        String largo = Ejemplos.with(Codigo.FIL_001, "Físico", "🌽".repeat(5_000), Map.of())
                .mensaje();
        assertTrue(largo.startsWith("«" + "🌽".repeat(Textos.LARGO - 1) + "…»"), largo);
    }

    @Test
    void a_name_begins_no_line_and_turns_no_direction() {
        for (String trampa : List.of(
                "a\nCÓDIGO: 0",
                "a\r\nb",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\u000bb",
                "\u001b[2Ja",
                "a\u202exslx.b",
                "\u2066a\u2069",
                "\u200fa",
                "\ufeffa",
                "a\u0000b")) {
            String dicho = Renglon.of(trampa);
            assertTrue(
                    dicho.codePoints()
                            .noneMatch(c -> Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || c == 0x2028
                                    || c == 0x2029),
                    dicho);
        }
        assertEquals("Órgano ñ 👩\u200d🌾.xlsx", Renglon.of(" Órgano ñ\t👩\u200d🌾.xlsx "));
        assertEquals("🌽🌽…", Renglon.of("🌽🌽🌽🌽", 3));
    }

    @Test
    void data_that_were_not_brought_are_noticed() {
        Observacion sin = Observacion.de(Codigo.FIL_002, Lugar.hoja("fisica", "Físico"));
        assertThrows(IllegalArgumentException.class, sin::mensaje);
    }

    @Test
    void a_filled_sentence_reads_as_written() {
        assertEquals(
                "La acción estratégica «AEI.02.30» no está en el plan estratégico. ¿Quiso decir «AEI.02.03»?",
                Ejemplos.with(
                                Codigo.PLA_001,
                                "Actividades",
                                "AEI.02.30",
                                Map.of("sugerencia", " ¿Quiso decir «AEI.02.03»?"))
                        .mensaje());
        assertEquals(
                "El archivo es mucho más grande que un formato lleno (48 MB).",
                Ejemplos.with(Codigo.LIB_018, "", "", Map.of("detalle", "48 MB"))
                        .mensaje());
    }
}
