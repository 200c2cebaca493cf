package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FechaReaderTest {
    @ParameterizedTest
    @CsvSource({
        "21/01/2023, 2023-01-21",
        "1/01/2023, 2023-01-01",
        "5/9/2022, 2022-09-05",
        "21/1/2023, 2023-01-21",
        "21-01-2023, 2023-01-21",
        "21.01.2023, 2023-01-21",
        "2023-01-21, 2023-01-21",
        "21 de enero de 2023, 2023-01-21",
        "21 DE ENERO DEL 2023, 2023-01-21",
        "5 set. 2022, 2022-09-05",
        "5 sep 2022, 2022-09-05",
        "5 de setiembre de 2022, 2022-09-05",
        "5 de Septiembre de 2022, 2022-09-05",
        "29/02/2024, 2024-02-29"
    })
    void a_date_is_day_month_and_year(String texto, LocalDate fecha) {
        assertEquals(Optional.of(fecha), FechaReader.read(texto));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fines de abril",
                "31/02/2023",
                "29/02/2023",
                "01/21/2023",
                "21/01/23",
                "21/01",
                "10-Abr",
                "45100",
                "21 de marciano de 2023",
                "5 de mayoría de 2022",
                "0/1/2023",
                "1/0/2023",
                "21/01/1923",
                "2023-1-2"
            })
    void whatever_else_is_not_a_date(String texto) {
        assertEquals(Optional.empty(), FechaReader.read(texto));
    }
}
