package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Promedio;
import pe.quipu.plan.TipoMeta;

/** Month, quarter, semester, year and to date, of each type of goal. */
final class LapsoTest {
    private static final String UNOS = "1 1 1 1 1 1 1 1 1 1 1 1";
    private static final String ESCALERA = "1 2 3 4 5 6 7 8 9 10 11 12";
    private static final String CIEN = "100 100 100 100 100 100 100 100 100 100 100 100";

    private static String names(int corte) {
        return Lapso.al(corte).stream().map(l -> l.nombre(2022)).collect(Collectors.joining(", "));
    }

    @Test
    void only_spans_that_have_ended_and_then_the_year() {
        assertEquals("Ene, Año, Ene", names(1));
        assertEquals(
                "Ene, Feb, Mar, Abr, May, Jun, Jul, I trimestre, II trimestre, I semestre, Año, Ene-jul", names(7));
        assertEquals(12 + 4 + 2 + 1 + 1, Lapso.al(12).size());
        assertThrows(IllegalArgumentException.class, () -> new Lapso(Lapso.Clase.MES, 4, 3));
    }

    private static DeActividad activity(TipoMeta tipo, String meta, String hecho) {
        var a = Cuadros.actividad("AO", "01", "AEI.01.01", tipo, Cuadros.programado(meta), Cuadros.programado(meta));
        var reporte = Cuadros.reporte(a, Cuadros.ejecutado(hecho), Cuadros.ejecutado(hecho));
        return DeActividad.of(a, Optional.of(reporte), Periodo.trimestre(2022, 4));
    }

    private static String said(DeActividad a, Lapso.Clase clase) {
        return Lapso.al(12).stream()
                .filter(l -> l.clase() == clase)
                .map(l -> Cuadros.said(a.en(l, Politica.ABIERTA).fisica().acumulado()))
                .collect(Collectors.joining(" "));
    }

    /** The vectors of cumulative detection: the flag of the goal says how they are read, never their shape. */
    @ParameterizedTest
    @CsvSource({
        "INCREMENTAL, '" + UNOS + "', 3/3 3/3 3/3 3/3, 6/6 6/6, 12/12",
        "ACUMULADA, '" + ESCALERA + "', 3/3 3/3 3/3 3/3, 6/6 6/6, 12/12",
        "INCREMENTAL, '" + ESCALERA + "', 6/6 15/15 24/24 33/33, 21/21 57/57, 78/78",
        "CONSTANTE, '" + CIEN + "', 100/100 100/100 100/100 100/100, 100/100 100/100, 100/100",
        "ACUMULADA, '. . . . . . . . . . . 5',"
                + " AUN_NO_SE_MIDE AUN_NO_SE_MIDE AUN_NO_SE_MIDE 5/5, AUN_NO_SE_MIDE 5/5, 5/5",
        "INCREMENTAL, '. . . . . . . . . . . 5',"
                + " AUN_NO_SE_MIDE AUN_NO_SE_MIDE AUN_NO_SE_MIDE 5/5, AUN_NO_SE_MIDE 5/5, 5/5",
    })
    void art_12_a_goal_adds_up_as_its_type_says(
            TipoMeta tipo, String meses, String trimestres, String semestres, String anio) {
        DeActividad a = activity(tipo, meses, meses);
        assertEquals(trimestres, said(a, Lapso.Clase.TRIMESTRE));
        assertEquals(semestres, said(a, Lapso.Clase.SEMESTRE));
        assertEquals(anio, said(a, Lapso.Clase.ANIO));
        assertEquals(anio, said(a, Lapso.Clase.A_LA_FECHA));
    }

    @Test
    void a_running_total_is_measured_by_what_it_rose_and_a_level_by_its_last_month() {
        String meta = "10 20 30 40 50 60 70 80 90 100 110 120";
        assertEquals(
                "25/30 20/30 0/30 SIN_REPORTE",
                said(activity(TipoMeta.ACUMULADA, meta, "5 15 25 30 40 45 45 45 45 SR SR SR"), Lapso.Clase.TRIMESTRE));
        assertEquals(
                "90/100 80/100 0/100 70/100 faltan [11, 12]",
                said(activity(TipoMeta.CONSTANTE, CIEN, "100 95 90 85 80 80 50 20 0 70 SR ."), Lapso.Clase.TRIMESTRE));
    }

    @Test
    void months_that_nobody_told_stay_in_the_denominator_of_their_quarter_and_of_the_year() {
        DeActividad a = activity(TipoMeta.INCREMENTAL, UNOS, "1 1 1 1 . SR NA 1 1 . . .");
        assertEquals("3/3 1/3 faltan [5, 6] 2/2 SIN_REPORTE", said(a, Lapso.Clase.TRIMESTRE));
        assertEquals("6/11 faltan [5, 6, 10, 11, 12]", said(a, Lapso.Clase.A_LA_FECHA));
        assertEquals("6/12 faltan [5, 6, 10, 11, 12]", said(a, Lapso.Clase.ANIO));
    }

    @Test
    void to_date_and_the_whole_year_are_the_figures_of_the_consolidated_sheets() {
        DeActividad a = activity(TipoMeta.INCREMENTAL, UNOS, "1 1 . 0 2 1 1 1 1 1 1 1");
        Resultados r = new Resultados(Periodo.trimestre(2022, 4), List.of(a), List.of(), Map.of());
        Resultados fecha = r.en(Muestra.estructura(List.of(), List.of()), Lapso.aLaFecha(12));
        assertEquals(r.entidad(), fecha.entidad());
        assertEquals(
                a.fisica().anual(),
                a.en(new Lapso(Lapso.Clase.ANIO, 1, 12), Politica.ABIERTA)
                        .fisica()
                        .acumulado());
    }

    @Test
    void a_quarter_that_was_closed_counts_its_silence_as_zero_in_the_workbook_of_the_next_one_too() {
        Resultados r = silentFirst(Politica.ABIERTA);
        assertEquals("1.000000000000", mean(r.en(Muestra.estructura(List.of(), List.of()), PRIMERO)));
        assertEquals("0.500000000000", mean(r.en(closed("2022-T1"), PRIMERO)));
        assertEquals("1.000000000000", mean(r.en(closed("2022-T1"), SEGUNDO)));
    }

    @Test
    void a_quarter_that_is_open_waits_for_its_silence_in_the_workbook_of_a_closed_one_too() {
        Resultados r = silentFirst(new Politica(Promedio.AVG_CAP, true));
        Estructura e = closed("2022-T4");
        assertEquals("1.000000000000", mean(r.en(e, PRIMERO)));
        assertEquals("0.750000000000", mean(r.en(e, new Lapso(Lapso.Clase.SEMESTRE, 1, 6))));
        assertEquals("0.625000000000", mean(r.en(e, Lapso.aLaFecha(12))));
        assertEquals("1.000000000000", mean(r.en(e, new Lapso(Lapso.Clase.MES, 2, 2))));
        assertEquals("0.500000000000", mean(r.en(closed("2022-T1"), new Lapso(Lapso.Clase.MES, 2, 2))));
    }

    private static final Lapso PRIMERO = new Lapso(Lapso.Clase.TRIMESTRE, 1, 3);
    private static final Lapso SEGUNDO = new Lapso(Lapso.Clase.TRIMESTRE, 4, 6);

    /** One activity told all year, another silent in its first quarter and after June. */
    private static Resultados silentFirst(Politica politica) {
        return new Resultados(
                Periodo.trimestre(2022, 4),
                Stream.of(UNOS, "SR SR SR 1 1 1")
                        .map(hecho -> activity(TipoMeta.INCREMENTAL, UNOS, hecho))
                        .map(a -> DeActividad.of(a.actividad(), a.reporte(), Periodo.trimestre(2022, 4), politica))
                        .toList(),
                List.of(),
                Map.of());
    }

    private static Estructura closed(String periodo) {
        Estructura abierta = Muestra.estructura(List.of(), List.of());
        return new Estructura(
                abierta.parametros(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Criterios(Promedio.AVG_CAP, List.of(), Set.of(periodo), List.of(), Optional.empty()),
                "");
    }

    private static String mean(Resultados r) {
        return r.entidad().promedioFisico().orElseThrow().toPlainString();
    }
}
