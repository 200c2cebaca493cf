package pe.quipu.observacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SugerenciaTest {
    private static final List<String> CANDIDATOS = List.of(
            "AEI.01.01",
            "AEI.02.01",
            "AEI.02.02",
            "AEI.02.03",
            "AEI.03.01",
            "OEI.01",
            "OEI.02",
            "Expediente",
            "Evaluación física",
            "Evaluación financiera",
            "Unidad de medida",
            "Persona atendida",
            "Informe",
            "03.09.05",
            "301498",
            "km",
            "actividad",
            "inversión",
            "muy alta",
            "alta",
            "media");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "AEI.02.30, AEI.02.03",
        "AEI.20.03, AEI.02.03",
        "EAI.02.03, AEI.02.03",
        "aei.02.03, AEI.02.03",
        "AEI 2.3, AEI.02.03",
        "AEI-02-03, AEI.02.03",
        "AEI.02.03., AEI.02.03",
        "AE.02.03, AEI.02.03",
        "OEI 1, OEI.01",
        "3.9.5, 03.09.05",
        "301489, 301498",
        "expedientes, Expediente",
        "EXPEDIENTE, Expediente",
        "Expendiente, Expediente",
        "Evaluacion fisica, Evaluación física",
        "Evaluaciónfísica, Evaluación física",
        "Evaluacion  financera, Evaluación financiera",
        "unidad de medidas, Unidad de medida",
        "Persona  atendidas, Persona atendida",
        "activdad, actividad",
        "Inversion, inversión",
        "inversoin, inversión",
        "muyalta, muy alta",
        "ata, alta",
        "KM, km",
    })
    void a_near_miss_is_suggested(String texto, String esperado) {
        assertEquals(Optional.of(esperado), Sugerencia.nearest(texto, CANDIDATOS));
    }

    @ParameterizedTest(name = "«{0}»")
    @CsvSource({
        "AEI.02.09", // 01, 02 and 03 are as near
        "AEI.07.45",
        "AEI",
        "OEI.03",
        "302499",
        "kg",
        "Evaluación",
        "Plan de trabajo",
        "12 reg.",
        "'   '",
        "''",
        "...",
    })
    void a_far_or_doubtful_text_suggests_nothing(String texto) {
        assertEquals(Optional.empty(), Sugerencia.nearest(texto, CANDIDATOS));
    }

    @Test
    void no_candidates_and_endless_texts_suggest_nothing() {
        assertEquals(Optional.empty(), Sugerencia.nearest("AEI.02.03", List.of()));
        assertEquals(Optional.empty(), Sugerencia.nearest("a".repeat(32_767), List.of("a".repeat(32_766))));
        assertEquals(Optional.empty(), Sugerencia.nearest("AEI.02.03", List.of("", " ", "a".repeat(32_767))));
    }

    @Test
    void a_swap_is_preferred_to_a_replaced_digit() {
        List<String> acciones = List.of("AEI.02.10", "AEI.02.20", "AEI.02.03");
        assertEquals(Optional.of("AEI.02.03"), Sugerencia.nearest("AEI.02.30", acciones));
    }

    @Test
    void the_order_of_the_candidates_changes_nothing() {
        long semilla = 20230110;
        Random azar = new Random(semilla);
        List<String> mezcla = new ArrayList<>(CANDIDATOS);
        for (String texto : Arrays.asList("AEI.02.30", "AEI.02.09", "expedientes", "ata", "AEI 2.3", "OEI.03")) {
            Optional<String> antes = Sugerencia.nearest(texto, CANDIDATOS);
            for (int i = 0; i < 50; i++) {
                Collections.shuffle(mezcla, azar);
                assertEquals(antes, Sugerencia.nearest(texto, mezcla), "seed " + semilla + ": " + mezcla);
            }
        }
    }

    @Test
    void the_sentence_follows_a_full_stop() {
        assertEquals(" ¿Quiso decir «AEI.02.03»?", Sugerencia.sentence(Optional.of("AEI.02.03")));
        assertEquals("", Sugerencia.sentence(Optional.empty()));
        String larga = Sugerencia.sentence(Optional.of("Mantenimiento ".repeat(20)));
        assertTrue(larga.endsWith("…»?") && larga.length() <= Textos.LARGO, larga);
    }
}
