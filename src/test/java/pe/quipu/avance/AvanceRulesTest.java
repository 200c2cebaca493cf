package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.plan.TipoMeta;

class AvanceRulesTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12, 12/12, VERDE",
        "20, 19, 19/20, VERDE",
        "1000, 949, 949/1000, AMBAR",
        "1000, 946, 946/1000, AMBAR",
        "4, 3, 3/4, AMBAR",
        "1000, 749, 749/1000, ROJO",
        "1000, 750, 750/1000, AMBAR",
        "1000, 950, 950/1000, VERDE",
        "10, 0, 0/10, ROJO",
        "10, ., SIN_REPORTE faltan, SIN_DATO",
        "0, 0, SIN_PROGRAMACION, SIN_DATO",
        "0, ., SIN_PROGRAMACION, SIN_DATO",
        "0, 5, EJECUTADO_NO_PROGRAMADO, SIN_DATO",
        "10, 13, 13/10, VERDE",
        "-1, 5, ERROR_DE_DATO, SIN_DATO",
        "-1, ., ERROR_DE_DATO, SIN_DATO"
    })
    void one_month_gives_a_ratio_or_says_why_not(String p, String e, String dicho, Semaforo color) {
        Avance a = Cuadros.rules(TipoMeta.INCREMENTAL, p, e).entre(1, 1);
        assertEquals(dicho.replace(" faltan", ""), Cuadros.said(a));
        assertEquals(color, Semaforo.of(a.razon(), Cuadros.ESCALA));
        assertEquals(e.equals("13"), a.exceso());
    }

    /** Type, programmed, executed, first and last month of the period, and what period, accumulated and year say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the months add up
                "INCREMENTAL; 10 10 10 10 10 10; 5 5 5 10 10 10; 4; 6; 30/30; 45/60; 45/60",
                "INCREMENTAL; . . 10 . . 10    ; 0 0 10 0 0 8  ; 4; 6; 8/10 ; 18/20; 18/20",
                "INCREMENTAL; 10 10 10 10      ; 10 NA 10 10   ; 1; 4; 30/30; 30/30; 30/40",
                "INCREMENTAL; 10 10 10 10      ; 10 SR 10 10   ; 1; 4; 30/40 faltan [2]; 30/40 faltan [2]; 30/40 faltan [2]",
                "INCREMENTAL; 10 10 10 10      ; 10 . 10       ; 1; 4; 20/40 faltan [2, 4]; 20/40 faltan [2, 4]; 20/40 faltan [2, 4]",
                "INCREMENTAL; 10 10 10         ; SR SR SR      ; 1; 3; SIN_REPORTE; SIN_REPORTE; SIN_REPORTE",
                "INCREMENTAL; 10 10 10         ; NA NA NA      ; 1; 3; SIN_PROGRAMACION; SIN_PROGRAMACION; SIN_PROGRAMACION",
                "INCREMENTAL; 10 10 10 5       ; NA NA NA      ; 1; 3; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE",
                "INCREMENTAL; . . . 10         ; . . .         ; 1; 3; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE",
                "INCREMENTAL; . . . 10         ; 0 0 0         ; 1; 3; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE",
                "INCREMENTAL; . . . 10         ; 0 0 4         ; 1; 3; ADELANTO; ADELANTO; 4/10",
                "INCREMENTAL; 10 . . .         ; 10 0 0 4      ; 4; 6; EJECUTADO_NO_PROGRAMADO; 14/10; 14/10",
                "INCREMENTAL; .                ; 0 0 4         ; 1; 3; EJECUTADO_NO_PROGRAMADO; EJECUTADO_NO_PROGRAMADO; EJECUTADO_NO_PROGRAMADO",
                // done in another month than the one of the goal: said, and not «no reportó»; zeros there say nothing
                "INCREMENTAL; . . 10 .         ; . . SR 10     ; 1; 4; 10/10 faltan [3]; 10/10 faltan [3]; 10/10 faltan [3]",
                "INCREMENTAL; . . 10 .         ; 0 0 SR 0      ; 1; 4; SIN_REPORTE; SIN_REPORTE; SIN_REPORTE",
                // running totals
                "ACUMULADA  ; 10 20 30 40 50 60; 10 20 30 35 40 45; 4; 6; 15/30; 45/60; 45/60",
                "ACUMULADA  ; . . 30 . . 60    ; . . 30 . . 60 ; 4; 6; 30/30; 60/60; 60/60",
                "ACUMULADA  ; . . 30 . . 60    ; . . SR . . 60 ; 4; 6; SIN_SEPARAR; 60/60 faltan [3]; 60/60 faltan [3]",
                "ACUMULADA  ; . . 30 . . 60    ; . . 20 . . SR ; 1; 6; 20/60 faltan [6]; 20/60 faltan [6]; 20/60 faltan [6]",
                "ACUMULADA  ; 10 20 30 30 30 30; 10 20 30 30 30 30; 4; 6; SIN_PROGRAMACION; 30/30; 30/30",
                "ACUMULADA  ; 10 20 30 30 30 30 40; 10 20 30 30 30 30; 4; 6; AUN_NO_SE_MIDE; 30/30; 30/40",
                "ACUMULADA  ; 10 20 30 30 30 30 40; 10 20 30 30 30 35; 4; 6; ADELANTO; 35/30; 35/40",
                "ACUMULADA  ; 10 20 30 30 30 20; 10 20 30 30 30 30; 4; 6; ERROR_DE_DATO; 30/20; 30/20",
                // what the period began with has to be told in the last month with a goal before it, or since
                "ACUMULADA  ; 12 | 13 14 16 17 18 20; 13 SR SR 17 18 20; 4; 6; SIN_SEPARAR; 8/8 faltan [2, 3]; 8/8 faltan [2, 3]",
                "ACUMULADA  ; 12 | 13 14 16 17 18 20; 13 SR SR 17 18 20; 5; 6; 3/3; 8/8 faltan [2, 3]; 8/8 faltan [2, 3]",
                "ACUMULADA  ; 12 | 13 14 16 17 18 20; 13 14 SR SR SR SR; 4; 6; SIN_REPORTE; 2/8 faltan [3, 4, 5, 6]; 2/8 faltan [3, 4, 5, 6]",
                "ACUMULADA  ; 12 | 13 14 16 17 18 20; 13 14 NA 17 18 20; 4; 6; 6/6; 8/8; 8/8",
                "ACUMULADA  ; 12 | 13 14 . 17 18 20; 13 SR 15 17 18 20; 4; 6; 5/6; 8/8 faltan [2]; 8/8 faltan [2]",
                "ACUMULADA  ; 12 | 13 14 . 17 18 20; 13 SR 0 17 18 20; 4; 6; SIN_SEPARAR; 8/8 faltan [2]; 8/8 faltan [2]",
                "ACUMULADA  ; 10 20 30 30 30 30; 10 SR SR 30 30 30; 4; 6; SIN_SEPARAR; 30/30 faltan [2, 3]; 30/30 faltan [2, 3]",
                // what was told in a month without goal stands until something else is told; a zero there tells nothing
                "ACUMULADA  ; 12 | . . 16       ; . 14 SR       ; 1; 3; 2/4 faltan [3]; 2/4 faltan [3]; 2/4 faltan [3]",
                "ACUMULADA  ; 12 | . . 16       ; . 14 SR       ; 3; 3; SIN_REPORTE; 2/4 faltan [3]; 2/4 faltan [3]",
                "ACUMULADA  ; 12 | . . 16       ; . 0 SR        ; 1; 3; SIN_REPORTE; SIN_REPORTE; SIN_REPORTE",
                "ACUMULADA  ; 12 | . . 16       ; . 14 13       ; 1; 3; 1/4; 1/4; 1/4",
                "ACUMULADA  ; 12 | 14 . . 18    ; 14 0 0 18     ; 2; 4; 4/4; 6/6; 6/6",
                "ACUMULADA  ; 12 | . . . . . 20 ; . 14 . . . 20 ; 4; 6; 6/8; 8/8; 8/8",
                // running totals that began above zero: 120 at the end of last year, 150 in December, 30 to be done
                "ACUMULADA  ; 120 | 130 140 150; 125 135 145   ; 1; 3; 25/30; 25/30; 25/30",
                "ACUMULADA  ; 120 | 130 140 150; 125 135 145   ; 1; 1; 5/10; 5/10; 5/30",
                "ACUMULADA  ; 120 | 125 130 135 140 145 150; 125 130 135 137 141 147; 4; 6; 12/15; 27/30; 27/30",
                "ACUMULADA  ; 120 | . . 130 . . 150; . . 130 . . 140; 4; 6; 10/20; 20/30; 20/30",
                "ACUMULADA  ; 120 | 130 140 150; 120 120 120   ; 1; 3; 0/30; 0/30; 0/30",
                "ACUMULADA  ; 120 | 130 140 150; 0 0 0         ; 1; 3; 0/30; 0/30; 0/30",
                "ACUMULADA  ; 120 | 130 140 150; 10 20 28      ; 1; 3; 0/30; 0/30; 0/30",
                "ACUMULADA  ; 120 | 130 140 150; 130 150 160   ; 1; 3; 40/30; 40/30; 40/30",
                "ACUMULADA  ; 120 | 130 140 150; SR SR SR      ; 1; 3; SIN_REPORTE; SIN_REPORTE; SIN_REPORTE",
                "ACUMULADA  ; 120 | 130 140 150; 130 SR 145    ; 1; 3; 25/30 faltan [2]; 25/30 faltan [2]; 25/30 faltan [2]",
                "ACUMULADA  ; 120 | 130 140 150; NA NA NA      ; 1; 3; SIN_PROGRAMACION; SIN_PROGRAMACION; SIN_PROGRAMACION",
                "ACUMULADA  ; 120 | . . . 150  ; . . .         ; 1; 3; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE",
                "ACUMULADA  ; 120 | . . . 150  ; 120 120 120   ; 1; 3; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE; AUN_NO_SE_MIDE",
                "ACUMULADA  ; 120 | . . . 150  ; 120 125 125   ; 1; 3; ADELANTO; ADELANTO; 5/30",
                "ACUMULADA  ; 120 | 120 120 120; 120 120 120   ; 1; 3; SIN_PROGRAMACION; SIN_PROGRAMACION; SIN_PROGRAMACION",
                "ACUMULADA  ; 120 | 120 120 120; 120 121 122   ; 1; 3; EJECUTADO_NO_PROGRAMADO; EJECUTADO_NO_PROGRAMADO; EJECUTADO_NO_PROGRAMADO",
                "ACUMULADA  ; 120 | 120 120 150; 120 120 150   ; 3; 3; 30/30; 30/30; 30/30",
                "ACUMULADA  ; 120 | 120 120 150; SR SR 150     ; 3; 3; SIN_SEPARAR; 30/30 faltan [1, 2]; 30/30 faltan [1, 2]",
                "ACUMULADA  ; 120 | 110 115 118; 125 125 125   ; 1; 3; ERROR_DE_DATO; ERROR_DE_DATO; ERROR_DE_DATO",
                "ACUMULADA  ; 120 | 130 140 110; 125 130 NA    ; 1; 3; 10/20; 10/20; ERROR_DE_DATO",
                // nothing else begins above zero
                "INCREMENTAL; 120 | 10 10 10   ; 10 5 10       ; 1; 3; 25/30; 25/30; 25/30",
                "CONSTANTE  ; 90 | 100 100 100 ; 95 95 95      ; 1; 3; 95/100; 95/100; 95/100",
                // a level that is kept
                "CONSTANTE  ; 100 100 100 100 100 100; 90 90 90 95 95 80; 4; 6; 80/100; 80/100; 80/100",
                "CONSTANTE  ; 100 100 100 100 100 100; 90 90 90 95 SR SR; 4; 6; 95/100 faltan [5, 6]; 95/100 faltan [5, 6]; 95/100 faltan [5, 6]",
                "CONSTANTE  ; . . 100 . . 120  ; . . 100 . . 90; 4; 6; 90/120; 90/120; 90/120",
                "CONSTANTE  ; . . 100 . . .    ; . . 100 . . . ; 4; 6; SIN_PROGRAMACION; 100/100; 100/100",
                "CONSTANTE  ; 100 100 100      ; SR SR SR      ; 1; 3; SIN_REPORTE; SIN_REPORTE; SIN_REPORTE",
            })
    void the_months_make_period_accumulated_and_year(
            TipoMeta tipo, String p, String e, int desde, int hasta, String periodo, String acumulado, String anual) {
        AvanceRules rules = Cuadros.rules(tipo, p, e);
        assertEquals(periodo, Cuadros.said(rules.entre(desde, hasta)), "period");
        assertEquals(acumulado, Cuadros.said(rules.entre(1, hasta)), "accumulated");
        assertEquals(anual, Cuadros.said(rules.anual(hasta)), "year");
    }

    @ParameterizedTest
    @CsvSource({
        "INCREMENTAL, 900, 900, 900/900",
        "INCREMENTAL, 900, 800, 800/900",
        "INCREMENTAL, 0, 0, SIN_PROGRAMACION",
        "INCREMENTAL, 0, 3, EJECUTADO_NO_PROGRAMADO",
        "INCREMENTAL, , 900, 900/1200",
        "INCREMENTAL, 900, SR, SIN_REPORTE",
        "ACUMULADA, 900, 900, 900/900",
        "CONSTANTE, 900, 1100, 1100/1200"
    })
    void what_was_asked_for_takes_the_place_of_the_estimate(
            TipoMeta tipo, BigDecimal demanda, String ejecutado, String dicho) {
        AvanceRules rules = new AvanceRules(
                Cuadros.programado("1200"),
                tipo,
                Cuadros.ejecutado(ejecutado),
                demanda == null ? new TreeMap<>() : new TreeMap<>(Map.of(1, demanda)));
        assertEquals(dicho, Cuadros.said(rules.entre(1, 1)).replace(" faltan [1]", ""));
    }

    /** What was asked for until March, told in March, and until June, a dash where nobody told it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INCREMENTAL; 1 1 1 1 1 1      ; 1 1 1 1 1 1; 3; 6; 3/3; 6/6; 3/3",
                "INCREMENTAL; 2 2 2 2 2 2      ; 1 1 1         ; 3; -; 3/3; 3/9 faltan [4, 5, 6]; SIN_REPORTE",
                "INCREMENTAL; 2 2 2 2 2 2      ; 1 1 1 2 SR NA ; 3; -; 3/3; 5/7 faltan [5]; 2/4 faltan [5]",
                "INCREMENTAL; 2 2 2 2 2 2      ; 1 1 1 1 1 1   ; 3; 8; 3/3; 6/8; 3/6",
                "INCREMENTAL; 2 2 2 2 2 2      ; 1 1 1 1 1 1   ; -; 8; 3/6; 6/8; 3/6",
                "INCREMENTAL; 2 2 2 2 2 2      ; 0 0 0 1 1 1   ; 0; -; SIN_PROGRAMACION; 3/6; 3/6",
                "ACUMULADA  ; 2 4 6 8 10 12    ; 1 2 3         ; 3; -; 3/3; 3/9 faltan [4, 5, 6]; SIN_REPORTE",
                "CONSTANTE  ; 2 2 2 2 2 2      ; 2 2 2         ; 3; -; 2/2; 2/2 faltan [4, 5, 6]; SIN_REPORTE",
            })
    void what_was_asked_for_belongs_to_the_month_until_which_it_was_told(
            TipoMeta tipo,
            String p,
            String e,
            String marzo,
            String junio,
            String hastaMarzo,
            String hastaJunio,
            String segundo) {
        TreeMap<Integer, BigDecimal> demandas = new TreeMap<>();
        Map.of(3, marzo, 6, junio).entrySet().stream()
                .filter(d -> !d.getValue().equals("-"))
                .forEach(d -> demandas.put(d.getKey(), new BigDecimal(d.getValue())));
        AvanceRules rules = new AvanceRules(Cuadros.programado(p), tipo, Cuadros.ejecutado(e), demandas);
        assertEquals(hastaMarzo, Cuadros.said(rules.entre(1, 3)), "to March");
        assertEquals(hastaJunio, Cuadros.said(rules.entre(1, 6)), "to June");
        assertEquals(segundo, Cuadros.said(rules.entre(4, 6)), "second quarter");
    }

    /** Months of the year under the type their flag says: the goal of the year, and that of the last quarter. */
    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 1 1 1 1 1 1, INCREMENTAL, 12, 3",
        "1 2 3 4 5 6 7 8 9 10 11 12, ACUMULADA, 12, 3",
        "100 100 100 100 100 100 100 100 100 100 100 100, CONSTANTE, 100, 100",
        ". . . . . . . . . . . 5, INCREMENTAL, 5, 5",
        ". . . . . . . . . . . 5, ACUMULADA, 5, 5",
        "1 1 1 1 1 1 1 1 1 1 1 1, ACUMULADA, 1, 0",
        "120 | 122 124 126 128 130 132 134 136 138 142 146 150, ACUMULADA, 150, 12",
        "20 30 50, INCREMENTAL, 100, 0"
    })
    void the_flag_says_what_the_months_add_up_to(String meses, TipoMeta tipo, BigDecimal anio, BigDecimal trimestre) {
        assertEquals(0, anio.compareTo(Cuadros.programado(meses).anual(tipo)));
        assertEquals(0, trimestre.compareTo(Cuadros.rules(tipo, meses, "").programmed(10, 12)));
    }

    /** A unit shows with what it did that it went up, month by month, from what the year began with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "120 | 130 140 150; 120 125 125; [2]",
                "120 | 130 140 150; 121 125 130; [1, 2, 3]",
                "120 | 130 140 150; 100 110 120; []",
                "130 140 150      ; 120 125 125; [1, 2]",
            })
    void a_running_total_is_executed_in_the_months_it_went_up(String p, String e, String meses) {
        assertEquals(
                meses,
                Cuadros.rules(TipoMeta.ACUMULADA, p, e).executedMonths(1, 3).toString());
    }

    @Test
    void a_unit_that_delivered_nothing_reported_nothing() {
        AvanceRules rules = Cuadros.rules(TipoMeta.INCREMENTAL, "10 10 10", "");
        assertEquals(Estado.SIN_REPORTE, rules.entre(1, 3).estado());
        assertEquals(Estado.SIN_REPORTE, rules.anual(3).estado());
        Medida m = Medida.of(rules, 1, 3, BigDecimal.valueOf(30));
        assertEquals(Optional.empty(), m.ejecutado());
        assertEquals(BigDecimal.valueOf(30), m.programado());
    }
}
