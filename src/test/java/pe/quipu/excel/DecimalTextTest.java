package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalTextTest {
    private final DecimalText decimal = new DecimalText();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "-0, 0, 0",
        "0.000, 0, 0",
        "0E99, 0, 0",
        "5, 5, 0",
        "+5, 5, 0",
        "-5, -5, 0",
        "007, 7, 0",
        "1200, 1200, 0",
        "12.50, 125, 1",
        "0.30000000000000004, 3, 1",
        "1.0000000000000001E-2, 1, 2",
        "0.1, 1, 1",
        "1e3, 1000, 0",
        "1E+3, 1000, 0",
        "1.5E-3, 15, 4",
        "999999999999999, 999999999999999, 0",
        "999999999999999.5, 1000000000000000, 0",
        "1234567890123456, 1234567890123460, 0",
        "1234567890123454, 1234567890123450, 0",
        "0.00001234567890123455, 123456789012346, 19",
        "123456789012345678901, 123456789012346, -6",
        "1E17, 100000000000000000, 0",
        "1E300, 1, -300",
        "9.99999999999999E+307, 999999999999999, -293",
        "4.9E-324, 49, 325"
    })
    void a_decimal_is_kept_at_fifteen_digits(String text, long unscaled, int scale) {
        assertTrue(decimal.parse(text));
        assertEquals(unscaled, decimal.unscaled());
        assertEquals(scale, decimal.scale());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "5.",
                ".5",
                "1e",
                "1e+",
                "e5",
                "1.2.3",
                "12,5",
                "1 000",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e999",
                "-1E400",
                "1E308",
                "1E99999999999999999999",
                "1E-400",
                "0x10",
                "1f",
                "1d",
                "٣",
                "--1",
                "5%",
                "S/5"
            })
    void anything_else_is_no_number(String text) {
        assertFalse(decimal.parse(text));
    }

    @Test
    void every_double_reads_as_its_fifteen_digits() {
        long seed = 15;
        Random random = new Random(seed);
        MathContext fifteen = new MathContext(15, RoundingMode.HALF_UP);
        for (int i = 0; i < 200_000; i++) {
            double d = i % 2 == 0 ? random.nextGaussian() * 1e6 : Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(d) && Math.abs(d) < 9e307) {
                String text = Double.toString(d);
                BigDecimal expected = new BigDecimal(text).round(fifteen);
                assertTrue(decimal.parse(text), text);
                BigDecimal read = BigDecimal.valueOf(decimal.unscaled(), decimal.scale());
                assertEquals(0, expected.compareTo(read), () -> "seed " + seed + ": " + text + " read as " + read);
            }
        }
    }
}
