package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.TipoMeta;

/** Every rule of the analyst in both directions: exactly what is found, and nothing else. */
class AnalisisRulesTest {
    private static final TipoMeta SUMA = TipoMeta.INCREMENTAL;

    private static Escritorio desk(int corte) {
        return new Escritorio(corte).unidad("01", "").unidad("02", "");
    }

    private static void assertFound(Escritorio e, String... hallados) {
        assertEquals(List.of(hallados), e.hallazgos());
    }

    @Test
    void a_quiet_year_says_nothing() {
        assertFound(desk(12).actividad(
                        "AO.1",
                        "01",
                        SUMA,
                        Medicion.MENSUAL,
                        "10 12 10 12 10 12 10 12 10 12 10 12",
                        "10 11 10 12 9 12 10 12 11 12 10 12",
                        "100 100 100 100 100 100 100 100 100 100 100 100",
                        "90 100 110 95 105 100 99 101 100 92 108 100",
                        ""));
    }

    @Test
    void a_month_with_zeros_too_many_or_too_few_is_found_by_the_habit_of_the_others() {
        assertFound(
                desk(6).fisica("AO.1", "01", SUMA, "10 10 10 10 10 10 10 10 10 10 10 10", "10 9 11 10 1000 9"),
                "ESCALA FISICO 01/AO.1 [5] CORREGIDA=1 CORREGIDO=10 EJECUTADO=1000 FACTOR=100 PROGRAMADO=10 RAZON=100"
                        + " REFERENCIA=1");
        assertFound(
                desk(5).soles("AO.1", "01", "5000 5000 5000 5000 5000", "2500 2600 2500 2.5 2500"),
                "ESCALA FINANCIERO 01/AO.1 [4] CORREGIDA=0.5 CORREGIDO=2500 EJECUTADO=2.5 FACTOR=0.001 PROGRAMADO=5000"
                        + " RAZON=0.0005 REFERENCIA=0.5");
        // twelve times is not ten times what it does; three other months make a habit, two do not
        assertFound(desk(5).soles("AO.1", "01", "5000 5000 5000 5000 5000", "5000 5000 5000 60000 5000"));
        assertFound(desk(3).soles("AO.1", "01", "5000 5000 5000", "3000 3000 30000"));
    }

    @Test
    void to_date_a_slip_is_found_where_it_gives_what_was_programmed() {
        assertFound(
                desk(2).soles("AO.1", "01", "100 150", "0 245000"),
                "ESCALA FINANCIERO 01/AO.1 CORREGIDA=0.98 CORREGIDO=245 EJECUTADO=245000 FACTOR=1000 PROGRAMADO=250"
                        + " RAZON=980 REFERENCIA=1");
        assertFound(
                desk(2).soles("AO.1", "01", "100 150", "0 70000"),
                "DESMEDIDO FINANCIERO 01/AO.1 EJECUTADO=70000 PROGRAMADO=250 RAZON=280");
        assertFound(desk(2).soles("AO.1", "01", "100 150", "0 5000"));
    }

    @Test
    void of_a_running_total_a_slip_is_in_the_whole_of_it_and_not_in_what_it_added() {
        assertFound(
                desk(2).fisica("AO.1", "01", TipoMeta.ACUMULADA, "120 | 130 140", "130 1400"),
                "ESCALA FISICO 01/AO.1 CORREGIDA=1 CORREGIDO=140 EJECUTADO=1400 FACTOR=10 PROGRAMADO=140 RAZON=10"
                        + " REFERENCIA=1");
        assertFound(desk(2).fisica("AO.1", "01", TipoMeta.ACUMULADA, "120 | 121 122", "121 140"));
    }

    @Test
    void the_money_of_a_unit_shows_a_slip_that_no_month_shows() {
        assertFound(
                desk(2).soles("AO.1", "01", "10 10", "0 5000000")
                        .soles("AO.2", "01", "4000 4000", "2100 2100")
                        .soles("AO.3", "01", "980 1000", "500 480"),
                "ESCALA FINANCIERO 01/AO.1 CORREGIDA=0.500518 CORREGIDO=5005.18 EJECUTADO=5005180 FACTOR=1000"
                        + " PROGRAMADO=10000 RAZON=500.518 REFERENCIA=0.51");
    }

    @Test
    void goals_and_money_forty_points_apart() {
        assertFound(
                desk(2).actividad("AO.1", "01", SUMA, Medicion.MENSUAL, "5 5", "5 5", "100 100", "20 60", ""),
                "FISICO_ADELANTE FISICO 01/AO.1 EJECUTADO=10 PROGRAMADO=10 RAZON=1 REFERENCIA=0.4");
        assertFound(
                desk(2).actividad("AO.1", "01", SUMA, Medicion.MENSUAL, "5 5", "1 1", "100 100", "200 100", ""),
                "GASTO_ADELANTE FINANCIERO 01/AO.1 EJECUTADO=300 PROGRAMADO=200 RAZON=1.5 REFERENCIA=0.2");
        assertFound(desk(2).actividad("AO.1", "01", SUMA, Medicion.MENSUAL, "5 5", "5 5", "1000 1000", "601 600", ""));
    }

    @Test
    void what_no_month_had_programmed() {
        assertFound(
                desk(3).actividad("AO.1", "01", SUMA, Medicion.MENSUAL, ".", "0 2 1", ".", "7 . 0", ""),
                "SIN_PROGRAMA FISICO 01/AO.1 [2,3] EJECUTADO=3",
                "SIN_PROGRAMA FINANCIERO 01/AO.1 [1] EJECUTADO=7");
        // promised for later: done early
        assertFound(desk(3).fisica("AO.1", "01", SUMA, ". . . 5", "0 2 1"));
    }

    @Test
    void a_month_unlike_the_others_needs_eight_of_them() {
        String meta = "10 10 10 10 10 10 10 10 10 10 10 10";
        assertFound(
                desk(8).fisica("AO.1", "01", SUMA, meta, "10 9 11 10 9 10 11 45"),
                "MES_ATIPICO FISICO 01/AO.1 [8] EJECUTADO=45 MAD=0.1 N=8 PROGRAMADO=10 RAZON=4.5 REFERENCIA=1 Z=23.6075");
        assertFound(desk(7).fisica("AO.1", "01", SUMA, meta, "10 9 11 10 9 10 45"));
        // less than the programme of a month away: the life of an office
        assertFound(desk(8).fisica("AO.1", "01", SUMA, meta, "10 9 11 10 9 10 11 19"));
    }

    @Test
    void an_activity_unlike_those_of_its_unit_of_measure() {
        Escritorio e = desk(2);
        for (int i = 1; i <= 7; i++) {
            e.fisica("AO." + i, "01", SUMA, "10 10", "10 " + (7 + i % 3));
        }
        e.fisica("AO.8", "02", SUMA, "10 10", "1 1");
        assertFound(
                e,
                "PAR_ATIPICO FISICO 02/AO.8 EJECUTADO=2 MAD=0.05 N=8 PROGRAMADO=20 RAZON=0.1 REFERENCIA=0.9 Z=-10.792");
    }

    @Test
    void a_unit_unlike_the_others() {
        Escritorio e = new Escritorio(2);
        for (int i = 1; i <= 8; i++) {
            e.unidad("0" + i, "").soles("AO." + i, "0" + i, "100 100", i == 8 ? "300 300" : "90 " + (95 + i));
        }
        assertFound(
                e,
                "PAR_ATIPICO FINANCIERO 08 EJECUTADO=600 MAD=0.01 N=8 PROGRAMADO=200 RAZON=3 REFERENCIA=0.9475"
                        + " Z=138.4411");
    }

    @Test
    void a_year_that_is_done_in_december() {
        String llano = "100 100 100 100 100 100 100 100 100 100 100 100";
        assertFound(
                desk(12).soles("AO.1", "01", llano, "40 50 60 50 40 50 60 50 40 50 60 380"),
                "MES_ATIPICO FINANCIERO 01/AO.1 [12] EJECUTADO=380 MAD=0.1 N=12 PROGRAMADO=100 RAZON=3.8"
                        + " REFERENCIA=0.5 Z=22.2585",
                "CONCENTRADO FINANCIERO 01 [12] EJECUTADO=380 PROGRAMADO=100 RAZON=0.408602150538 REFERENCIA=0.083333333333");
        assertFound(
                desk(12).soles("AO.1", "01", llano, "40 40 40 40 40 40 40 40 40 200 200 190"),
                "CONCENTRADO FINANCIERO 01 [10,11,12] EJECUTADO=590 PROGRAMADO=300 RAZON=0.621052631579"
                        + " REFERENCIA=0.25");
        // it was programmed so
        assertFound(
                desk(12).soles("AO.1", "01", "10 10 10 10 10 10 10 10 10 10 10 100", "9 11 9 9 10 9 9 9 10 9 9 99"));
        // in November nobody knows yet
        assertFound(desk(11).soles("AO.1", "01", llano, "40 40 40 40 40 40 40 40 40 100 130"));
    }

    @Test
    void never_missed_by_a_digit() {
        String meta = "37 42 40 38 45 41";
        assertFound(desk(6).fisica("AO.1", "01", SUMA, meta, meta), "AL_DIGITO FISICO 01/AO.1 [1,2,3,4,5,6] N=6");
        assertFound(desk(6).fisica("AO.1", "01", SUMA, meta, "37 42 40 38 45 40"));
        assertFound(desk(5).fisica("AO.1", "01", SUMA, "37 42 40 38 45", "37 42 40 38 45"));
        // one report a month is easily done
        assertFound(desk(6).fisica("AO.1", "01", SUMA, "1 1 1 1 1 1", "1 1 1 1 1 1"));
    }

    @Test
    void the_same_figure_with_other_goals() {
        assertFound(
                desk(6).fisica("AO.1", "01", SUMA, "20 30 25 20 30 25", "25 25 25 25 25 25"),
                "REPETIDO FISICO 01/AO.1 [1,2,3,4,5,6] EJECUTADO=25 N=6");
        // a level is kept; the goal is the same every month; nothing at all was done
        assertFound(desk(6).fisica("AO.1", "01", TipoMeta.CONSTANTE, "90 91 90 90 90 90", "90 90 90 90 90 90"));
        assertFound(desk(6).fisica("AO.1", "01", SUMA, "20 20 20 20 20 20", "19 19 19 19 19 19"));
        assertFound(desk(6).soles("AO.1", "01", "20 30 20 20 20 20", "0 0 0 0 0 0"));
    }

    @Test
    void a_goal_that_would_be_missed_at_this_pace() {
        String meta = "10 10 10 10 10 10 10 10 10 10 10 10";
        assertFound(
                desk(6).fisica("AO.1", "01", SUMA, meta, "5 6 5 6 5 6"),
                "RITMO FISICO 01/AO.1 ALTO=69.8 BAJO=62.2 CORREGIDO=66 EJECUTADO=33 HACE=5.5 META=120 N=6 NECESARIO=14.5 RAZON=0.55");
        // 94 % would be close; on demand there is no goal to miss
        assertFound(desk(6).fisica("AO.1", "01", SUMA, meta, "9 10 9 10 9 9"));
        assertFound(desk(6).actividad("AO.1", "01", SUMA, Medicion.A_DEMANDA, meta, "5 6 5 6 5 6", ".", "", "33"));
    }

    @Test
    void a_parent_that_spends_what_its_children_program() {
        Escritorio e = new Escritorio(2)
                .unidad("01", "")
                .unidad("07", "01")
                .unidad("08", "01")
                .soles("AO.1", "01", "100 100", "300 300")
                .soles("AO.2", "07", "200 200", "SR SR")
                .soles("AO.3", "08", "50 50", "0 0");
        assertFound(
                e,
                "GASTO_EN_SUPERIOR FINANCIERO 01 07,08 CORREGIDA=0.857142857143 EJECUTADO=600 N=2 PROGRAMADO=700 RAZON=3");
        assertEquals(
                List.of(
                        "01 con 07 y 1 más, donde está lo programado 0.857142857143",
                        "07 con 01, donde está el gasto 0.857142857143",
                        "08 con 01, donde está el gasto 0.857142857143"),
                Consulta.todas(e.estructura(), e.resultados(), List.of()).stream()
                        .flatMap(c -> c.junta().stream()
                                .map(j -> c.codigo() + " " + j.frase() + " "
                                        + j.razon().redondeada()))
                        .toList());
        // who has not delivered may have spent
        assertFound(
                e.calla("AO.2"),
                "GASTO_EN_SUPERIOR FINANCIERO 01 08 CORREGIDA=2 EJECUTADO=600 N=1 PROGRAMADO=300 RAZON=3");
        // nine points change nobody's reading
        assertFound(new Escritorio(2)
                .unidad("01", "")
                .unidad("07", "01")
                .soles("AO.1", "01", "100 100", "90 90")
                .soles("AO.2", "07", "10 10", "SR SR"));
    }

    @Test
    void a_slip_explains_what_it_causes() {
        String llano = "100 100 100 100 100 100 100 100 100 100 100 100";
        assertFound(
                desk(12).soles("AO.1", "01", llano, "90 95 90 95 90 95 90 95 90 95 90 9300"),
                "ESCALA FINANCIERO 01/AO.1 [12] CORREGIDA=0.93 CORREGIDO=93 EJECUTADO=9300 FACTOR=100 PROGRAMADO=100"
                        + " RAZON=93 REFERENCIA=0.9");
    }

    @Test
    void months_of_who_is_silent_now_come_from_what_was_reported_before() {
        String meta = "10 10 10 10 10 10 10 10 10 10 10 10";
        Escritorio e = desk(9).fisica("AO.1", "01", SUMA, meta, "10 9 11 10 9 10 11 45");
        Resultados antes = e.hasta(8);
        e.calla("AO.1");
        assertEquals(
                List.of("MES_ATIPICO FISICO 01/AO.1 [8] EJECUTADO=45 MAD=0.1 N=8 PROGRAMADO=10 RAZON=4.5 REFERENCIA=1"
                        + " Z=23.6075"),
                AnalisisRules.of(e.estructura(), e.resultados(), List.of(antes)).stream()
                        .map(Escritorio::said)
                        .toList());
        assertEquals(List.of(), AnalisisRules.of(e.estructura(), e.resultados(), List.of()));
    }

    @Test
    void every_kind_has_a_code_of_its_own() {
        List<String> codigos = Arrays.stream(Hallazgo.Clase.values())
                .map(Hallazgo.Clase::codigo)
                .toList();
        assertEquals(codigos.size(), new HashSet<>(codigos).size());
    }
}
