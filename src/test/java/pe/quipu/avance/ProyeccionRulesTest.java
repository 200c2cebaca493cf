package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.TipoMeta;

/** The end of the year of an activity by its type of goal, and of money. */
class ProyeccionRulesTest {
    private static final String LLANO = "10 10 10 10 10 10 10 10 10 10 10 10";
    private static final String SUBE = "10 20 30 40 50 60 70 80 90 100 110 120";

    private static List<String> forecast(Escritorio e) {
        return ProyeccionRules.of(e.estructura(), e.resultados(), List.of()).stream()
                .map(ProyeccionRulesTest::said)
                .toList();
    }

    /** {@code AO.1 33/120 -> 66.0 [62.2, 69.8] NO_LLEGARIA 14.5}: the pace at the end. */
    private static String said(Proyeccion p) {
        return p.actividad().orElse("S/ " + p.unidad()) + " "
                + p.ejecutado().stripTrailingZeros().toPlainString()
                + "/" + p.meta().stripTrailingZeros().toPlainString() + " (" + p.medidos() + " de " + p.conMeta()
                + ") -> " + p.pronostico() + " [" + p.bajo() + ", " + p.alto() + "] " + p.llegada()
                + p.ritmo()
                        .map(r -> " " + r.numerador().stripTrailingZeros().toPlainString() + "/" + r.denominador())
                        .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INCREMENTAL; " + LLANO + "; 5 6 5 6 5 6; AO.1 33/120 (6 de 6) -> 66.0 [62.2, 69.8] NO_LLEGARIA 87/6",
                "INCREMENTAL; " + LLANO + "; 10 10 10; AO.1 30/120 (3 de 3) -> 120.0 [120.0, 120.0] LLEGARIA 90/9",
                "INCREMENTAL; " + LLANO
                        + "; 8 10 11; AO.1 29/120 (3 de 3) -> 116.0 [89.2, 142.8] PODRIA_NO_LLEGAR 91/9",
                // nothing is undone: the low end is not below what was done
                "INCREMENTAL; " + LLANO + "; 0 0 100; AO.1 100/120 (3 de 3) -> 400.0 [100.0, 1411.5] LLEGARIA 20/9",
                "INCREMENTAL; " + LLANO + "; 50 40 50; AO.1 140/120 (3 de 3) -> 560.0 [458.8, 661.2] LLEGO",
                // a month without figure is not measured
                "INCREMENTAL; " + LLANO + "; 10 SR 10 10; AO.1 30/120 (3 de 4) -> 120.0 [120.0, 120.0] LLEGARIA 90/9",
                // silence is not failure: what was not told is foretold like what is left
                "INCREMENTAL; 15 15 15 15 15 15 15 15 15 15 15 15; 15 15 15 SR SR SR; AO.1 45/180 (3 de 6) -> 180.0 [180.0, 180.0] LLEGARIA 135/9",
                "INCREMENTAL; 15 15 15 15 15 15 15 15 15 15 15 15; 15 15 15 . . .; AO.1 45/180 (3 de 6) -> 180.0 [180.0, 180.0] LLEGARIA 135/9",
                "INCREMENTAL; . . 10 . . 10 . . 10 . . 10; . . 10 . . SR . . 10; ", // two months told
                "ACUMULADA; " + SUBE
                        + "; 10 20 30 SR SR SR; AO.1 30/120 (3 de 6) -> 120.0 [120.0, 120.0] LLEGARIA 90/9",
                "ACUMULADA; " + SUBE + "; 10 SR 30 40 SR; AO.1 40/120 (3 de 5) -> 120.0 [120.0, 120.0] LLEGARIA 80/8",
                // goals every quarter: three of them were measured, one is left
                "INCREMENTAL; . . 10 . . 10 . . 10 . . 10; . . 8 . . 8 . . 8; AO.1 24/40 (3 de 3) -> 32.0 [32.0, 32.0] NO_LLEGARIA 16/3",
                // of a running total, what each month added
                "ACUMULADA; " + SUBE + "; 5 10 15; AO.1 15/120 (3 de 3) -> 60.0 [60.0, 60.0] NO_LLEGARIA 105/9",
                "ACUMULADA; " + SUBE + "; 10 20 30; AO.1 30/120 (3 de 3) -> 120.0 [120.0, 120.0] LLEGARIA 90/9",
                // ... and of one that began at 120, the same
                "ACUMULADA; 120 | 130 140 150 160 170 180 190 200 210 220 230 240; 125 130 135; AO.1 15/120 (3 de 3) -> 60.0 [60.0, 60.0] NO_LLEGARIA 105/9",
                "ACUMULADA; 120 | 130 140 150 160 170 180 190 200 210 220 230 240; 130 140 150; AO.1 30/120 (3 de 3) -> 120.0 [120.0, 120.0] LLEGARIA 90/9",
                "ACUMULADA; 120 | 121 122 123 . . . . . . . . 123; 121 122 123; AO.1 3/3 (3 de 3) -> 3.0 [3.0, 3.0] LLEGO",
                // a level is not added up and has no pace
                "CONSTANTE; 90 90 90 90 90 90 90 90 90 90 90 90; 81 81 81; AO.1 81/90 (3 de 3) -> 81.0 [81.0, 81.0] NO_LLEGARIA",
                "CONSTANTE; 90 90 90 90 90 90 90 90 90 90 90 90; 72 90 108; AO.1 108/90 (3 de 3) -> 90.0 [29.3, 150.7] LLEGARIA",
            })
    void an_activity(TipoMeta tipo, String meta, String hecho, String dicho) {
        int corte = hecho.split(" ").length;
        assertEquals(
                dicho == null ? List.of() : List.of(dicho),
                forecast(new Escritorio(corte).unidad("01", "").fisica("AO.1", "01", tipo, meta, hecho)));
    }

    @Test
    void with_two_months_on_demand_without_goal_or_in_december_nothing_is_foretold() {
        assertEquals(List.of(), forecast(new Escritorio(2).fisica("AO.1", "01", TipoMeta.INCREMENTAL, LLANO, "9 9")));
        assertEquals(List.of(), forecast(new Escritorio(3).fisica("AO.1", "01", TipoMeta.INCREMENTAL, ".", "9 9 9")));
        assertEquals(List.of(), forecast(new Escritorio(3).fisica("AO.1", "01", TipoMeta.INCREMENTAL, LLANO, "")));
        assertEquals(
                List.of(),
                forecast(new Escritorio(12)
                        .fisica("AO.1", "01", TipoMeta.INCREMENTAL, LLANO, "9 9 9 9 9 9 9 9 9 9 9 9")));
        assertEquals(
                List.of(),
                forecast(new Escritorio(3)
                        .actividad(
                                "AO.1",
                                "01",
                                TipoMeta.INCREMENTAL,
                                Medicion.A_DEMANDA,
                                LLANO,
                                "9 9 9",
                                ".",
                                "",
                                "27")));
    }

    /** One activity told the half year and the other its first quarter: both do all they program. */
    @Test
    void money_not_told_yet_is_foretold_at_the_pace_of_what_was_told() {
        Escritorio e = new Escritorio(6)
                .unidad("01", "")
                .soles("AO.1", "01", "100 100 100 100 100 100 100 100 100 100 100 100", "100 100 100 100 100 100")
                .soles("AO.2", "01", "300 300 300 300 300 300 300 300 300 300 300 300", "300 300 300 . . SR");
        assertEquals(
                List.of(
                        "S/  1500/4800 (6 de 6) -> 4800 [4800, 4800] LLEGARIA 3300/6",
                        "S/ 01 1500/4800 (6 de 6) -> 4800 [4800, 4800] LLEGARIA 3300/6"),
                forecast(e));
    }

    @Test
    void money_is_foretold_for_each_unit_and_the_entity_over_who_reported() {
        Escritorio e = new Escritorio(3)
                .unidad("01", "")
                .unidad("02", "")
                .unidad("03", "")
                .soles("AO.1", "01", "100 100 100 100 100 100 100 100 100 100 100 100", "50 50 50")
                .soles("AO.2", "02", "200 100 100 . . . . . . . . 400", "200 100 100")
                .soles("AO.3", "03", "100 100 100 100 100 100 100 100 100 100 100 100", "");
        assertEquals(
                List.of(
                        "S/  550/2000 (3 de 3) -> 1571 [1434, 1709] NO_LLEGARIA 1450/9",
                        "S/ 01 150/1200 (3 de 3) -> 600 [600, 600] NO_LLEGARIA 1050/9",
                        "S/ 02 400/800 (3 de 3) -> 800 [800, 800] LLEGARIA 400/9"),
                forecast(e));
        assertEquals(
                List.of("2 de 3", "1 de 1", "1 de 1"),
                ProyeccionRules.of(e.estructura(), e.resultados(), List.of()).stream()
                        .map(p -> p.actividades() + " de " + p.deCuantas())
                        .toList());
    }
}
