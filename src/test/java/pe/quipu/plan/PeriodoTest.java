package pe.quipu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodoTest {
    @ParameterizedTest
    @CsvSource({
        "2023, Formulación del ejercicio 2023, 1, 12, 2022-03-30",
        "2022-T1, I trimestre de 2022, 1, 3, 2022-04-10",
        "2022-T4, IV trimestre de 2022, 10, 12, 2023-01-10",
        "2022-M02, Febrero de 2022, 2, 2, 2022-03-10",
        "2024-M02, Febrero de 2024, 2, 2, 2024-03-10",
        "2022-M09, Setiembre de 2022, 9, 9, 2022-10-10",
        "2022-S1, I semestre de 2022, 1, 6, 2022-07-10",
        "2022-S2, II semestre de 2022, 7, 12, 2023-01-10",
        "2022-A, Año 2022, 1, 12, 2023-01-10"
    })
    void a_period_has_a_code_a_title_its_months_and_a_last_day(
            String codigo, String titulo, int desde, int hasta, LocalDate limite) {
        Periodo p = Periodo.parse(codigo).orElseThrow();
        assertEquals(codigo, p.codigo());
        assertEquals(titulo, p.titulo());
        assertEquals(desde, p.mesInicial());
        assertEquals(hasta, p.mesFinal());
        assertEquals(limite, p.plazoDeLaDirectiva());
        assertEquals(Optional.of(p), Periodo.parse(" " + codigo.toLowerCase(java.util.Locale.ROOT) + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "1999",
                "2022-",
                "2022-T0",
                "2022-T5",
                "2022-M00",
                "2022-M13",
                "2022-M1",
                "2022-S3",
                "2022-T",
                "2022T4",
                "IV trimestre 2022",
                "2022-A1"
            })
    void whatever_else_is_no_period(String codigo) {
        assertEquals(Optional.empty(), Periodo.parse(codigo));
    }

    @ParameterizedTest
    @CsvSource({
        "2023,     2022-03-30",
        "2023-CN,  2022-01-31",
        "2023-PIA, 2022-12-31",
        "2023-R01, 2023-12-31",
    })
    void art_6_what_makes_the_plan_is_due_before_the_year_begins(String codigo, LocalDate limite) {
        Periodo p = Periodo.parse(codigo).orElseThrow();
        assertEquals(limite, p.plazoDeLaDirectiva());
        assertEquals(codigo, p.codigo());
        assertEquals(false, p.evalua());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-T1, 2022-04-10",
        "2022-T2, 2022-07-10",
        "2022-T3, 2022-10-10",
        "2022-T4, 2023-01-10",
        "2022-M02, 2022-03-10",
    })
    void art_12_an_evaluation_is_due_ten_calendar_days_after_its_period(String codigo, LocalDate limite) {
        Periodo p = Periodo.parse(codigo).orElseThrow();
        assertEquals(limite, p.plazoDeLaDirectiva());
        assertEquals(true, p.evalua());
    }
}
