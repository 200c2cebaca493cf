package pe.quipu.observacion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CifraTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.8571 ; 85.7 %",
                "0      ; 0.0 %",
                "541.385; 54138.5 %",
                "1000   ; 100000.0 %",
                "1000.01; más de 1,000 veces lo programado",
                "1234567.89; más de 1,000 veces lo programado",
                "1e300  ; más de 1,000 veces lo programado"
            })
    void a_percentage_nobody_can_read_is_said_short(String fraccion, String dicho) {
        assertEquals(dicho, Cifra.porcentaje(new BigDecimal(fraccion.strip())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "100      ; 100",
                "541.385  ; 541",
                "999.5    ; 1,000",
                "1000     ; 1,000",
                "1000.4   ; más de 1,000",
                "123456789; más de 1,000"
            })
    void so_many_times_are_said_short_too(String veces, String dicho) {
        assertEquals(dicho, Cifra.veces(new BigDecimal(veces.strip())));
    }
}
