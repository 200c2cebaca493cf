package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Median, MAD and modified z-score: tables computed by hand, and a second implementation that only sorts. */
class DispersionTest {
    private static final long SEED = Long.getLong("seed", 2022L);

    private static List<Razon> data(String datos) {
        return Arrays.stream(datos.strip().split("\\s+"))
                .map(d -> new Razon(new BigDecimal(d), BigDecimal.ONE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // data, median, MAD, datum, its z
        "1 2 3 4 5 6 7 100, 4.5, 2, 100, 32.2074",
        "1 2 3 4 5 6 7 100, 4.5, 2, 1, -1.1804",
        "5 1 4 2 3, 3, 1, 5, 1.3490",
        "0.5 0.9 1 1 1 1.1 1.5 4, 1, 0.1, 4, 20.2350",
        // half of the data are the same: the mean distance takes the place of the MAD (2.25 / 8)
        "1 1 1 1 1 1 0.75 3, 1, 0, 3, 5.6738",
        "1 1 1 1 1 1 0.75 3, 1, 0, 0.75, -0.7092",
        // all the same
        "1 1 1 1 1 1 1 1, 1, 0, 1, 0.0000",
    })
    void by_hand(String datos, String mediana, String mad, String dato, String z) {
        Dispersion d = Dispersion.of(data(datos));
        assertEquals(0, new BigDecimal(mediana).compareTo(d.mediana()), "median " + d.mediana());
        assertEquals(
                new BigDecimal(mad).setScale(9, RoundingMode.HALF_UP), d.mad().setScale(9, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal(z), d.z(data(dato).get(0)).setScale(4, RoundingMode.HALF_UP));
    }

    @Test
    void seven_data_say_nothing_and_a_small_distance_matters_to_nobody() {
        Razon lejos = data("100").get(0);
        assertFalse(Dispersion.of(data("1 2 3 4 5 6 100")).atipico(lejos, BigDecimal.ONE));
        assertTrue(Dispersion.of(data("1 2 3 4 5 6 7 100")).atipico(lejos, BigDecimal.ONE));
        assertFalse(Dispersion.of(data("1 2 3 4 5 6 7 100")).atipico(lejos, new BigDecimal("95.6")));
        assertFalse(Dispersion.of(data("1 2 3 4 5 6 7 8")).atipico(data("8").get(0), BigDecimal.ONE));
    }

    @Test
    void sorting_gives_the_same() {
        System.out.println("seed of the data: " + SEED);
        Random azar = new Random(SEED);
        for (int vez = 0; vez < 500; vez++) {
            List<BigDecimal> x = new ArrayList<>();
            for (int i = 0; i < 1 + azar.nextInt(30); i++) {
                x.add(BigDecimal.valueOf(azar.nextInt(azar.nextBoolean() ? 4 : 4000), 2));
            }
            String caso = "data " + vez + " of seed " + SEED + ": " + x;
            BigDecimal mediana = middle(x);
            BigDecimal mad =
                    middle(x.stream().map(d -> d.subtract(mediana).abs()).toList());
            Dispersion d = Dispersion.of(
                    x.stream().map(v -> new Razon(v, BigDecimal.ONE)).toList());
            assertEquals(
                    mediana.setScale(9, RoundingMode.HALF_UP), d.mediana().setScale(9, RoundingMode.HALF_UP), caso);
            assertEquals(mad.setScale(9, RoundingMode.HALF_UP), d.mad().setScale(9, RoundingMode.HALF_UP), caso);
        }
    }

    private static BigDecimal middle(List<BigDecimal> datos) {
        List<BigDecimal> orden = new ArrayList<>(datos);
        Collections.sort(orden);
        int n = orden.size();
        return orden.get((n - 1) / 2).add(orden.get(n / 2)).divide(BigDecimal.valueOf(2));
    }
}
