package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads who types a line wrong, or asks for help: Spanish, what is wrong, and where to look. */
final class UsoTest {
    private static final Pattern INGLES = Pattern.compile(
            "\\b(Usage|Missing|Unmatched|Invalid|Unknown|Expected|Possible|Commands?|Options?|OPTIONS|COMMAND|required|"
                    + "parameter|argument|value|should|could not|Show|help message|default)\\b");

    @TempDir
    Path raiz;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procesa                                     | No se entiende «procesa»                | procesar",
                "plantillas                                  | Falta --periodo P.                      | plantillas --ayuda",
                "aprobar                                     | Falta --periodo P.                      | aprobar --ayuda",
                "aprobar --ejercicio dosmil                  | «dosmil» en --ejercicio A               | aprobar --ayuda",
                "explicar                                    | Falta CODIGO.                           | explicar --ayuda",
                "validar                                     | Falta ARCHIVO                           | validar --ayuda",
                "auditar                                     | Falta ARCHIVO                           | auditar --ayuda",
                "auditar nada.xlsx                           | No existe el archivo nada.xlsx.         | nada.xlsx",
                "explicar MIS-901                            | No existe el código «MIS-901»           | ¿Quiso decir «MIS-001»?",
                "plantillas --periodo 2022-T5                | «2022-T5» en --periodo P                | plantillas --ayuda",
                "procesar --hoy 31/12/2022                   | «31/12/2022» en --hoy AAAA-MM-DD        | procesar --ayuda",
                "procesar --hoy                              | Falta                                   | --hoy AAAA-MM-DD",
                "procesar --carpta x                         | No se entiende «--carpta                | ¿Quiso decir «--carpeta»?",
                "procesar --json --json                      | está dos veces                          | procesar --ayuda",
                "vigilar --cada 0 --carpeta x                | 1 segundo                               | --cada",
                "explicar FIL-901                            | No existe el código «FIL-901»           | ¿Quiso decir «FIL-001»?",
                "demo --ejemplo ninguno                      | No hay un ejemplo «ninguno»             | ilo-2022",
            })
    void a_wrong_line_ends_with_2_and_says_in_spanish_what_is_wrong(String linea, String frase, String ayuda) {
        Oficina.Respuesta r = Oficina.type(linea.strip().split("\\s+"));
        assertEquals(2, r.salida(), r.toString());
        assertTrue(r.err().contains(frase) && r.err().contains(ayuda), r.err());
        assertFalse(INGLES.matcher(r.err()).find(), r.err());
        assertEquals("", r.out());
    }

    @Test
    void a_unit_that_does_not_exist_or_has_no_workbook_is_told_with_the_nearest_one() {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        Oficina.Respuesta ajena = o.quipu("plantillas", "--periodo", "2022", "--unidad", "3.01");
        assertEquals(2, ajena.salida());
        assertTrue(
                ajena.err().contains("«3.01» no está en la hoja Unidades")
                        && ajena.err().contains("¿Quiso decir"),
                ajena.err());
        Oficina.Respuesta porOtra = o.quipu("plantillas", "--periodo", "2022", "--unidad", "03.01");
        assertEquals(2, porOtra.salida());
        assertTrue(porOtra.err().contains("por ella reporta «03»"), porOtra.err());
    }

    @Test
    void without_a_verb_the_help_is_shown_and_nothing_is_wrong() {
        Oficina.Respuesta r = Oficina.type();
        assertEquals(0, r.salida());
        assertTrue(r.out().contains("Uso: quipu") && r.out().contains("procesar"), r.out());
        assertEquals(r.out(), Oficina.type("--ayuda").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "iniciar",
                "plantillas",
                "validar",
                "procesar",
                "vigilar",
                "consolidar",
                "aprobar",
                "pendientes",
                "informe",
                "auditar",
                "explicar"
            })
    void every_verb_has_help_in_spanish(String verbo) {
        for (String opcion : List.of("--ayuda", "-h", "--help")) {
            Oficina.Respuesta r = Oficina.type(verbo, opcion);
            assertEquals(0, r.salida(), r.toString());
            assertTrue(r.out().startsWith("Uso: quipu " + verbo), r.out());
            assertTrue(r.out().contains("--carpeta=DIR") && r.out().contains("--json"), r.out());
            assertFalse(INGLES.matcher(r.out()).find(), r.out());
        }
    }

    @Test
    void the_help_lists_every_verb_and_every_exit_code_in_spanish() {
        String ayuda = Oficina.type("--ayuda").out();
        assertFalse(INGLES.matcher(ayuda).find(), ayuda);
        for (Salida s : Salida.values()) {
            assertTrue(ayuda.contains(s.codigo() + " "), ayuda);
        }
    }
}
