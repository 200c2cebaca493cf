package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "10'375,986.83; 10375986.83",
                "1'657,172.01; 1657172.01",
                "143'405,654.45; 143405654.45",
                "102’014,066.00; 102014066.00",
                "102´014,066.00; 102014066.00",
                "1'234'567; 1234567",
                "293,677,627.52; 293677627.52",
                "S/ 800 000 000,00; 800000000.00",
                "S/ 159.143,00; 159143.00",
                "S/. 2,054,107.73; 2054107.73",
                "SI. 2,054.50; 2054.50",
                "$/. 2,054.50; 2054.50",
                "s/ 15; 15",
                "1,234; 1234",
                "12,5; 12.5",
                "1,23; 1.23",
                "1234,5; 1234.5",
                "1.234.567; 1234567",
                "1.234,5; 1234.5",
                "1 234; 1234",
                "1 234,56; 1234.56",
                "0.125; 0.125",
                "1234.567; 1234.567",
                "07; 7",
                "00; 0",
                "0; 0",
                "(1,500.00); -1500.00",
                "(S/ 1,500.00); -1500.00",
                "-S/ 1,500.00; -1500.00",
                "S/ -1,500.00; -1500.00",
                "−5; -5",
                "-12,5; -12.5",
                "999999999999999; 999999999999999",
                "1000000000000000000; 1000000000000000000"
            })
    void a_number_written_as_in_peru_is_understood(String texto, BigDecimal numero) {
        NumeroReader.Entendido e = assertInstanceOf(NumeroReader.Entendido.class, NumeroReader.read(texto), texto);
        assertEquals(0, numero.compareTo(e.numero()), texto + " gave " + e.numero());
    }

    @Test
    void spaces_that_do_not_look_like_spaces_part_thousands_too() {
        for (String espacio : List.of("\u00a0", "\u202f", "\u2007")) {
            assertEquals(
                    new NumeroReader.Entendido(new BigDecimal("800000000.00")),
                    NumeroReader.read("S/" + espacio + "800" + espacio + "000" + espacio + "000,00"));
        }
    }

    @Test
    void the_mark_of_a_text_is_not_part_of_the_number() {
        assertEquals(new NumeroReader.Entendido(new BigDecimal("003")), NumeroReader.read("'003"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {"1.234; 1234; 1.234", "12.500; 12500; 12.500", "0,125; 0125; 0.125", "1'375; 1375; 1.375"})
    void a_number_that_can_be_read_in_two_ways_says_both(String texto, BigDecimal una, BigDecimal otra) {
        assertEquals(new NumeroReader.Ambiguo(List.of(una, otra)), NumeroReader.read(texto));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "S/",
                "S/ -",
                "12 reg.",
                "doce",
                "1,23,456",
                "1,2345",
                "12,345,67",
                "1.23.456",
                "1,234.5.6",
                "1..2",
                "1 23",
                "1 2345",
                "(-5)",
                "(S/ -5)",
                "-(5)",
                "--5",
                "5-",
                "(5",
                "5)",
                "1e5",
                "1E+05",
                "0x1F",
                "NaN",
                "Infinity",
                "１２",
                "١٢",
                "½",
                "5 %",
                "10'375,98",
                "'",
                "1'23",
                ",5",
                ".5",
                "5.",
                "5,",
                "+5",
                "=5",
                "1_000",
                "12345678901234567",
                "0.1234567890123456",
                "10 a 12",
                "1/2"
            })
    void whatever_leaves_a_doubt_is_not_a_number(String texto) {
        assertInstanceOf(NumeroReader.NoEsNumero.class, NumeroReader.read(texto), texto);
    }

    @Test
    void no_text_however_long_or_odd_breaks_the_reader() {
        long seed = Long.getLong("seed", 20221231L);
        System.out.println("seed of the odd numbers: " + seed);
        Random azar = new Random(seed);
        String letras = "0123456789.,'’´ -()S/%eE\u00a0\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder texto = new StringBuilder();
            for (int n = azar.nextInt(14); n >= 0; n--) {
                texto.append(letras.charAt(azar.nextInt(letras.length())));
            }
            NumeroReader.Resultado r = NumeroReader.read(texto.toString());
            if (r instanceof NumeroReader.Entendido e) {
                assertEquals(digits(texto.toString()), digits(e.numero().toPlainString()), texto.toString());
            }
        }
        for (String trozo : List.of("9", ",999", "'999", " 999", ".999", "(", "-")) {
            NumeroReader.read("1" + trozo.repeat(32_000 / trozo.length()));
        }
    }

    /** Whatever the separators, a number read has the digits that were written, but for zeros at its ends. */
    private static String digits(String texto) {
        return texto.replaceAll("\\D", "").replaceFirst("^0+", "");
    }
}
