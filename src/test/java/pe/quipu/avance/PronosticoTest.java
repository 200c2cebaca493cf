package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.avance.Pronostico.Par;

/** The forecast against vectors computed by hand with the table of Student's t, and against what it promises. */
class PronosticoTest {
    private static final long SEED = Long.getLong("seed", 2022L);

    /** @param pares {@code programado/hecho} of each month */
    private static List<Par> pairs(String pares) {
        return Arrays.stream(pares.strip().split("\\s+"))
                .map(p -> p.split("/"))
                .map(p -> new Par(new BigDecimal(p[0]), new BigDecimal(p[1])))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // ratio 1; variance (0.4 + 0 + 0.4) / 2 = 0.4; t(2) = 2.919986; sqrt(0.4 × (30 + 30²/30))
        "10/8 10/10 10/12, 30, 30.0000, 14.3049",
        // ratio 24/40 = 0.6; residuals 2² /10 + 0²/10 + 2²/20 = 0.6; variance 0.3; sqrt(0.3 × (20 + 20²/40))
        "10/8 10/6 20/10, 20, 12.0000, 8.7600",
        // always half: the interval has no width
        "10/5 20/10 4/2, 100, 50.0000, 0.0000",
        // nothing left to do
        "10/8 10/10 10/12, 0, 0.0000, 0.0000",
        // nothing was done
        "10/0 10/0 10/0, 30, 0.0000, 0.0000",
        // t(5) = 2.015048; residuals 6 × 1/4 = 1.5; variance 0.3; sqrt(0.3 × (24 + 24²/24))
        "4/3 4/5 4/3 4/5 4/3 4/5, 24, 24.0000, 7.6466",
    })
    void what_is_left_is_done_as_what_was_done(String pares, String falta, String valor, String margen) {
        assertForecast(valor, margen, Pronostico.sum(pairs(pares), new BigDecimal(falta)));
    }

    @ParameterizedTest
    @CsvSource({
        // mean 1, variance 0.04, t(2) × sqrt(0.04 × 4/3) × 100
        "10/8 10/10 10/12, 100, 100.0000, 67.4342",
        "90/90 90/90 90/90, 90, 90.0000, 0.0000",
    })
    void a_level_is_kept_as_it_was(String pares, String meta, String valor, String margen) {
        assertForecast(valor, margen, Pronostico.level(pairs(pares), new BigDecimal(meta)));
    }

    private static void assertForecast(String valor, String margen, Pronostico p) {
        assertEquals(new BigDecimal(valor), p.valor().setScale(4, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal(margen), p.margen().setScale(4, RoundingMode.HALF_UP));
    }

    /** Years drawn from the model: the end falls inside of the interval nine times out of ten. */
    @Test
    void nine_of_ten_ends_fall_inside() {
        System.out.println("seed of the years: " + SEED);
        Random azar = new Random(SEED);
        for (int meses : List.of(3, 6, 9, 11)) {
            int dentro = 0;
            int anios = 4000;
            for (int vez = 0; vez < anios; vez++) {
                double ritmo = 0.4 + azar.nextDouble();
                double[] p = IntStream.range(0, 12)
                        .mapToDouble(m -> 50 + azar.nextInt(200))
                        .toArray();
                double[] e = Arrays.stream(p)
                        .map(x -> ritmo * x + Math.sqrt(x) * azar.nextGaussian())
                        .toArray();
                List<Par> pares = IntStream.range(0, meses)
                        .mapToObj(m -> new Par(BigDecimal.valueOf(p[m]), BigDecimal.valueOf(e[m])))
                        .toList();
                double falta = IntStream.range(meses, 12).mapToDouble(m -> p[m]).sum();
                double resto = IntStream.range(meses, 12).mapToDouble(m -> e[m]).sum();
                Pronostico f = Pronostico.sum(pares, BigDecimal.valueOf(falta));
                dentro +=
                        Math.abs(resto - f.valor().doubleValue()) <= f.margen().doubleValue() ? 1 : 0;
            }
            double parte = (double) dentro / anios;
            assertTrue(parte > 0.88 && parte < 0.92, meses + " months of seed " + SEED + ": " + parte);
        }
    }
}
