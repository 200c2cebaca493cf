package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NombreArchivoTest {
    private static final String HASH = "ab12cd34" + "0".repeat(56);

    @Test
    void a_filed_name_says_unit_period_round_and_content() {
        assertEquals("03.09.05_2022-T4_r1_ab12cd34.xlsx", NombreArchivo.of("03.09.05", "2022-T4", 1, HASH, "xlsx"));
    }

    @Test
    void a_name_of_its_own_keeps_its_extension_and_gets_the_content() {
        assertEquals("informe final_ab12cd34.pdf", NombreArchivo.of("informe final.pdf", HASH));
        assertEquals("sin extension_ab12cd34", NombreArchivo.of("sin extension", HASH));
        String large = NombreArchivo.of("x".repeat(300) + ".xlsx", HASH);
        assertEquals(120, large.length());
        assertTrue(large.endsWith("_ab12cd34.xlsx"), large);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "POI 2022.xlsx|POI 2022.xlsx",
                "O\u0301rgano n\u0303.xlsx|Órgano ñ.xlsx",
                "a<b>c:d\"e/f\\g?h*i.xlsx|a_b_c_d_e_f_g_h_i.xlsx",
                "../../etc/passwd|_.._.._etc_passwd",
                "..|sin_nombre",
                "   |sin_nombre",
                "POI.xlsx. . |POI.xlsx",
                "CON.xlsx|_CON.xlsx",
                "con|_con",
                "Aux.tar.gz|_Aux.tar.gz",
                "NUL .txt|_NUL .txt",
                "COM1.xlsx|_COM1.xlsx",
                "LPT\u00b2.xlsx|_LPT\u00b2.xlsx",
                "COM10.xlsx|COM10.xlsx",
                "CONSEJO.xlsx|CONSEJO.xlsx"
            })
    void a_name_is_made_safe(String given, String safe) {
        assertEquals(safe, NombreArchivo.safe(given));
    }

    @ParameterizedTest
    @CsvSource({"=1+1.xlsx", "+51.xlsx", "-x.xlsx", "@x.xlsx", ".oculto", "~$POI.xlsx"})
    void a_dangerous_beginning_is_marked(String given) {
        assertEquals("_" + given, NombreArchivo.safe(given));
    }

    @Test
    void marks_that_cannot_be_seen_are_taken_out() {
        assertEquals("a_b_c_d_e", NombreArchivo.safe("a\u202eb\nc\u2028d\ud800e"));
    }

    @Test
    void every_drawn_name_becomes_a_safe_one_and_a_safe_one_stays() {
        long seed = 20230110L;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String given = drawn(random);
            String safe = NombreArchivo.safe(given);
            String why = "seed " + seed + ", draw " + i + ": " + safe;
            assertEquals(safe, NombreArchivo.safe(safe), why);
            assertFalse(safe.isEmpty() || safe.length() > 120, why);
            assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 240, why);
            assertTrue(safe.codePoints().noneMatch(c -> c < 32 || "<>:\"/\\|?*".indexOf(c) >= 0), why);
            assertFalse(safe.endsWith(".") || safe.endsWith(" "), why);
            assertTrue("=+-@.~".indexOf(safe.charAt(0)) < 0, why);
            assertFalse(TemporaryName.matches(NombreArchivo.of(given, HASH)), why);
            assertNotEquals(NombreArchivo.of(given, HASH), NombreArchivo.of(given, "0".repeat(64)), why);
        }
    }

    private static String drawn(Random random) {
        String[] pieces = {
            "a",
            "Ñ",
            "n\u0303",
            ".",
            " ",
            "CON",
            "nul",
            "=",
            "-",
            "~$",
            "/",
            "\\",
            ":",
            "漢",
            "😀",
            "\ud83d",
            "\u0000",
            "\u202e",
            ".xlsx",
            ".tar",
            "_",
            "COM1",
            "\u00a0",
            "x".repeat(60),
            "ñ".repeat(90)
        };
        StringBuilder name = new StringBuilder();
        for (int n = random.nextInt(9); n >= 0; n--) {
            name.append(pieces[random.nextInt(pieces.length)]);
        }
        return name.toString();
    }
}
