package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.formato.Lista;

class CodigoReaderTest {
    private static final Lista UNIDADES =
            Lista.de("centro_costo", List.of("01.10", "03.11.03.04", "02.04", "02.04.02", "10", "100", "1"));

    @ParameterizedTest
    @CsvSource({"3.11.03.04, 03.11.03.04", "1.1, 01.10", "2.04, 02.04", "2.04.02, 02.04.02", "02.04, 02.04", "010, 10"})
    void the_zero_a_spreadsheet_drops_is_found(String codigo, String entero) {
        assertEquals(Optional.of(entero), CodigoReader.lostZero(codigo, UNIDADES));
    }

    @ParameterizedTest
    @CsvSource({"3.11.03.40", "2.05", "AEI.1.1", "1000", "''", "2.4.2"})
    void no_other_zero_is_guessed(String codigo) {
        assertEquals(Optional.empty(), CodigoReader.lostZero(codigo, UNIDADES));
    }

    @Test
    void two_codes_that_lose_the_same_zeros_give_none() {
        Lista lista = Lista.de("centro_costo", List.of("01.1", "01.10"));
        assertEquals(Optional.empty(), CodigoReader.lostZero("1.1", lista));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'003, 003", "AEI. 02 .03, AEI.02.03", "\" 03.11 \", 03.11", "OEI .08, OEI.08"})
    void the_mark_of_a_text_and_spaces_are_not_part_of_a_code(String escrito, String codigo) {
        assertEquals(codigo, CodigoReader.clean(escrito));
    }
}
