package pe.quipu.observacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParecidoTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mantenimiento de parques y jardines | MANTENIMIENTO DE LOS PARQUES Y JARDINES",
                "Mantenimiento de parques de la zona 1 | Mantenimiento de parques de la zona 2",
                "Informe de gestión del primer trimestre | Informe de gestión del segundo trimestre",
                "Informe de recaudación de enero | Informe de recaudación de febrero",
                "Recaudacion de tributos municipales | Recaudasión de tributos municipales",
                "Mantenimiento de parques y jardines | Mantenimiento de parques y jardines de la ciudad",
                "Atención de expedientes de la unidad | De la unidad, expedientes: atención",
            })
    void art_8_1_1_two_names_of_one_activity(String a, String b) {
        assertTrue(Parecido.between(a, b) >= Parecido.REPETIDA, a + " / " + b + ": " + Parecido.between(a, b));
        assertEquals(Parecido.between(a, b), Parecido.between(b, a), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mejoramiento de pistas y veredas en Alto Ilo | Mejoramiento de pistas y veredas en Miramar",
                "Operación del terminal terrestre | Mantenimiento del terminal terrestre",
                "Supervisión de la obra vial en Alto Ilo | Supervisión de la obra del parque de Alto Ilo",
                "Emisión de informes legales | Emisión de resoluciones de alcaldía",
                "Módulo 1 | Módulo 2",
                "Patrullaje | ''",
                "de la | de la",
            })
    void two_activities(String a, String b) {
        assertTrue(Parecido.between(a, b) < Parecido.REPETIDA, a + " / " + b + ": " + Parecido.between(a, b));
    }

    @Test
    void the_same_words_are_all_alike_and_no_word_is_nothing() {
        assertEquals(1, Parecido.between("Barrido de calles", "barrido de CALLES"), 1e-12);
        assertEquals(0, Parecido.between("Barrido de calles", "Vaso de leche"));
        assertTrue(Parecido.same("Barrido de calles.", "  barrido  DE cálles"));
        assertTrue(!Parecido.same("Barrido de calles 1", "Barrido de calles 2"));
    }

    @Test
    void pairs_are_those_that_comparing_all_with_all_finds() {
        long seed = Long.getLong("seed", 7L);
        System.out.println("seed of the names: " + seed);
        Random azar = new Random(seed);
        List<String> palabras =
                List.of("parques", "jardines", "mantenimiento", "calles", "barrido", "Ilo", "3", "obra");
        List<String> nombres = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<String> suyas = new ArrayList<>();
            for (int n = 1 + azar.nextInt(4); n > 0; n--) {
                suyas.add(palabras.get(azar.nextInt(palabras.size())));
            }
            nombres.add(String.join(" de ", suyas));
        }
        int todos = 0;
        for (int i = 0; i < nombres.size(); i++) {
            for (int j = i + 1; j < nombres.size(); j++) {
                todos += Parecido.between(nombres.get(i), nombres.get(j)) >= 0.7 ? 1 : 0;
            }
        }
        assertEquals(todos, Parecido.pairs(nombres, n -> n, 0.7).size());
        assertTrue(todos > 100, todos + " pairs");
    }
}
