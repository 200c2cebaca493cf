package pe.quipu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstructuraTest {
    private static final List<Plazo> PLAZOS = List.of(
            plazo("2022-T3", null, "2022-10-14"),
            plazo("2022-T4", null, "2023-01-13"),
            plazo("2022-T4", "03.11", "2023-01-20"),
            plazo("2022-T4", "03.11", "2023-01-28"),
            plazo("2022-T4", "03.12", "2023-01-11"),
            plazo("2022-T2", "03.11", "2022-07-28"));

    /** Whether an inhábil day moves, period, unit, last day. */
    @ParameterizedTest
    @CsvSource({
        "SE_MANTIENE, 2022-T4, 01.01, 2023-01-13",
        "SE_MANTIENE, 2022-T4, 03.11, 2023-01-28",
        "SE_MANTIENE, 2022-T4, 03.12, 2023-01-11",
        "SE_MANTIENE, 2022-T1, 01.01, 2022-04-10",
        "SE_MANTIENE, 2022-T2, 03.11, 2022-07-28",
        "SE_MANTIENE, 2022-T2, 01.01, 2022-07-10",
        "SE_MANTIENE, 2023, 01.01, 2022-03-30",
        "PASA_AL_SIGUIENTE, 2022-T4, 01.01, 2023-01-13",
        "PASA_AL_SIGUIENTE, 2022-T4, 03.11, 2023-01-30",
        "PASA_AL_SIGUIENTE, 2022-T1, 01.01, 2022-04-11",
        "PASA_AL_SIGUIENTE, 2022-T2, 03.11, 2022-08-01",
        "PASA_AL_SIGUIENTE, 2022-T3, 01.01, 2022-10-14"
    })
    void the_last_day_is_the_extension_the_row_or_the_directive_s(
            Parametros.Inhabil inhabil, String periodo, String unidad, LocalDate limite) {
        assertEquals(limite, entidad(inhabil).fechaLimite(Periodo.parse(periodo).orElseThrow(), unidad));
    }

    @Test
    void a_unit_reports_for_itself_and_for_those_that_say_so() {
        Estructura e = entidad(Parametros.Inhabil.SE_MANTIENE);
        assertEquals(
                List.of("03.11", "04"),
                e.queReportan().stream().map(Unidad::codigo).toList());
        assertEquals(
                List.of("03.11", "03.11.01"),
                e.reportadasPor("03.11").stream().map(Unidad::codigo).toList());
        assertEquals(List.of(), e.reportadasPor("03.11.01"));
        assertEquals(Optional.empty(), e.unidad("3.11"));
    }

    @ParameterizedTest
    @CsvSource({"INCREMENTAL, 60", "ACUMULADA, 30", "CONSTANTE, 30"})
    void the_goal_of_the_year_follows_its_type(TipoMeta tipo, BigDecimal anual) {
        BigDecimal z = BigDecimal.ZERO;
        Programacion p = new Programacion(
                List.of(BigDecimal.TEN, z, z, z, z, BigDecimal.valueOf(20), z, z, z, z, BigDecimal.valueOf(30), z));
        assertEquals(anual, p.anual(tipo));
        assertEquals(BigDecimal.valueOf(20), p.ultimo(10));
        assertEquals(BigDecimal.valueOf(50), p.suma(2, 12));
    }

    /** Periods of sheet Plazos, a plus where closed; a period; whether it was closed. */
    @ParameterizedTest
    @CsvSource({
        "T1+ T2+ T3+ T4+, 2022-A, true",
        "T1+ T2+ T3+ T4, 2022-A, false",
        "T1+, 2022-A, false",
        "S1+ S2+, 2022-A, true",
        "T1+ T2+ S1, 2022-S1, false",
        "T1+ T2+ M02, 2022-S1, false",
        "T1+ T2+, 2022-S1, true",
        "T1+ T2+, 2022-S2, false",
        "T1 T2+, 2022-S1, false",
        "T1 T2+, 2022-M05, true",
        "T1 T2+, 2022-M03, false",
        "T1+ M02, 2022-M02, false",
        "T2+ S1, 2022-T1, false",
        "T1 S1+, 2022-T1, false",
        "S1+, 2022-T1, true",
        "T1+, 2021-T1, false",
        "'', 2022-S1, false",
    })
    void a_period_that_is_not_of_plazos_was_closed_when_those_that_tell_its_months_were(
            String plazos, String periodo, boolean cerrado) {
        List<String> todos = plazos.isEmpty() ? List.of() : List.of(plazos.split(" "));
        Estructura base = Muestra.estructura(List.of(), List.of());
        Estructura e = new Estructura(
                base.parametros(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                todos.stream()
                        .map(p -> plazo("2022-" + p.replace("+", ""), null, "2023-01-31"))
                        .toList(),
                Set.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                new Criterios(
                        Promedio.AVG_CAP,
                        List.of(),
                        todos.stream()
                                .filter(p -> p.endsWith("+"))
                                .map(p -> "2022-" + p.replace("+", ""))
                                .collect(java.util.stream.Collectors.toSet()),
                        List.of(),
                        Optional.empty()),
                "");
        assertEquals(cerrado, e.cerrado(Periodo.parse(periodo).orElseThrow()));
    }

    private static Estructura entidad(Parametros.Inhabil inhabil) {
        return new Estructura(
                new Parametros(
                        "301498",
                        "Ilo",
                        2022,
                        new Escala("95_75", new BigDecimal("0.95"), new BigDecimal("0.75"), "Ámbar", ""),
                        Parametros.Reporta.UNIDAD,
                        inhabil,
                        Parametros.NoReporto.CERO,
                        Optional.empty(),
                        Optional.empty(),
                        30),
                List.of(unidad("03.11", "03.11"), unidad("03.11.01", "03.11"), unidad("04", "04")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PLAZOS,
                Set.of(LocalDate.of(2022, 7, 28), LocalDate.of(2022, 7, 29)),
                List.of(),
                List.of(),
                java.util.Map.of(),
                "");
    }

    private static Unidad unidad(String codigo, String reportaPor) {
        return new Unidad(codigo, codigo, Unidad.Tipo.CENTRO_DE_COSTO, Optional.empty(), reportaPor, "");
    }

    private static Plazo plazo(String periodo, String unidad, String dia) {
        return new Plazo(periodo, Optional.ofNullable(unidad), LocalDate.parse(dia), "Memorando");
    }
}
