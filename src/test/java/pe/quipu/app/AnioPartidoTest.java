package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Cambios.R01;
import static pe.quipu.app.Papeles.FINANCIERA;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year whose plan changes in July: what was evaluated before stays, what comes after follows the new version. */
final class AnioPartidoTest {
    private static final String T3 = "2022-T3";

    @TempDir
    Path raiz;

    private Oficina o;

    /**
     * Evaluated with version 1 until June; from July AO.0002 has other goals, AO.0003 is annulled, 03 hands AO.0004 over
     * to 02 and begins AO.0006.
     */
    @BeforeEach
    void a_plan_that_changes_in_july() {
        o = Aprobada.en(raiz);
        for (String unidad : List.of("02", "03")) {
            evaluated(unidad, T1);
            evaluated(unidad, T2);
        }
        Cambios.de(o, "02", R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 5)
                .cambia(2, "anulación", "Julio")
                .entrega();
        Cambios.de(o, "03", R01)
                .cambia(1, "traslado", "Julio")
                .centro(1, "02")
                .alta(3, "03", "AEI.02.01", "Julio")
                .entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", R01).salida());
    }

    private void evaluated(String unidad, String periodo) {
        Lapiz lapiz = Papeles.evaluada(o.plantilla(unidad, periodo));
        for (int mes = 7; mes <= 9 && lapiz.tiene(FISICA, "ejecutado_07") && unidad.equals("02"); mes++) {
            lapiz.escribe(FISICA, "AO.0003", "ejecutado_0" + mes, null);
            lapiz.escribe(FINANCIERA, "AO.0003", "devengado_0" + mes, null);
        }
        Oficina.Respuesta r = o.entrega(unidad + periodo + ".xlsx", lapiz.guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
    }

    @Test
    void templates_carry_the_new_goals_from_their_month_and_the_earlier_months_keep_theirs() {
        try (Lapiz tercero = new Lapiz(o.plantilla("02", T3))) {
            assertEquals(List.of("AO.0002", "AO.0003", "AO.0004"), tercero.filas(FISICA));
            assertEquals("10", tercero.lee(FISICA, "AO.0002", "programado_07"));
            assertEquals("5", tercero.lee(FISICA, "AO.0002", "programado_08"));
            assertEquals("10", tercero.lee(FISICA, "AO.0003", "programado_06"));
            assertEquals("", tercero.lee(FISICA, "AO.0003", "programado_07"));
        }
        try (Lapiz segundo = new Lapiz(o.plantilla("02", T2))) {
            assertEquals(List.of("AO.0002", "AO.0003"), segundo.filas(FISICA));
            assertEquals("120", segundo.lee(FISICA, "AO.0002", "meta_anual"));
        }
    }

    @Test
    void an_activity_added_in_july_starts_in_july() {
        try (Lapiz tercero = new Lapiz(o.plantilla("03", T3))) {
            assertEquals(List.of("AO.0005", "AO.0006"), tercero.filas(FISICA));
            assertEquals("", tercero.lee(FISICA, "AO.0006", "programado_06"));
            assertEquals("10", tercero.lee(FISICA, "AO.0006", "programado_07"));
            for (int mes = 1; mes <= 9; mes++) {
                assertEquals(mes <= 6, tercero.bloqueada(FISICA, "AO.0006", "ejecutado_0" + mes), "month " + mes);
            }
            assertEquals("10", tercero.lee(FISICA, "AO.0005", "ejecutado_06"));
        }
        try (Lapiz segundo = new Lapiz(o.plantilla("03", T2))) {
            assertEquals(List.of("AO.0004", "AO.0005"), segundo.filas(FISICA));
        }
    }

    @Test
    void what_the_earlier_unit_told_comes_written_and_locked_to_the_unit_that_goes_on() {
        try (Lapiz tercero = new Lapiz(o.plantilla("02", T3))) {
            assertEquals("10", tercero.lee(FISICA, "AO.0004", "ejecutado_06"));
            assertEquals("1000.5", tercero.lee(FINANCIERA, "AO.0004", "devengado_01"));
            assertTrue(tercero.bloqueada(FISICA, "AO.0004", "ejecutado_06"));
            assertFalse(tercero.bloqueada(FISICA, "AO.0004", "ejecutado_07"));
        }
    }

    @Test
    void art_8_2_3_the_year_of_a_split_unit_adds_up() {
        evaluated("02", T3);
        evaluated("03", T3);
        assertEquals("03", Consolidados.dato(o, T3, "AO.0004", 6, "unidad"));
        assertEquals("02", Consolidados.dato(o, T3, "AO.0004", 7, "unidad"));
        Map<String, BigDecimal> porUnidad = new TreeMap<>();
        Map<String, BigDecimal> porMes = new TreeMap<>();
        for (Map<String, String> fila : Consolidados.datos(o, T3)) {
            String devengado = fila.get("devengado_soles");
            if (!devengado.isEmpty()) {
                porUnidad.merge(fila.get("unidad"), new BigDecimal(devengado), BigDecimal::add);
                porMes.merge(fila.get("mes"), new BigDecimal(devengado), BigDecimal::add);
            }
        }
        // 02: AO.0002 nine months, AO.0003 six, AO.0004 three; 03: AO.0004 six and AO.0006 three; 03.01: nine. The
        // new one spends as it was filled in, 1000.50 a month.
        assertEquals(Map.of("02", months(18), "03", months(9), "03.01", months(9)), porUnidad);
        assertEquals(months(36), porMes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal months(int cuantos) {
        return new BigDecimal("1000.5").multiply(BigDecimal.valueOf(cuantos));
    }

    @Test
    void an_annulled_activity_leaves_the_physical_means_and_its_money_stays() {
        evaluated("02", T3);
        Map<String, String> celdas = Consolidados.celdas(o, T3);
        assertTrue(celdas.containsValue("◌ Anulada"), "no cell says it");
        assertEquals("1000.5", Consolidados.dato(o, T3, "AO.0003", 6, "devengado_soles"));
        assertEquals("", Consolidados.dato(o, T3, "AO.0003", 7, "devengado_soles"));
        String unidades = String.join(
                "|",
                celdas.entrySet().stream()
                        .filter(c -> c.getKey().startsWith("Unidades!"))
                        .map(Map.Entry::getValue)
                        .toList());
        // Two of the three activities of 02 are measured, and the annulled one is not asked for.
        assertTrue(unidades.contains("|2 de 2|"), unidades);
    }

    @Test
    void a_quarter_evaluated_with_the_version_before_stays_with_it() {
        Oficina.Respuesta r = o.entrega(
                "otra.xlsx",
                Papeles.evaluada(o.plantilla("02", T2))
                        .escribe(FISICA, "AO.0002", "ejecutado_06", 12)
                        .guarda());
        assertEquals("aceptado", r.veredicto(), r.out());
        // The unit is told that it changes June, and nothing else.
        assertEquals(List.of("AVA-044"), r.codigos());
        assertEquals("12", Consolidados.dato(o, T2, "AO.0002", 6, "ejecutado_fisico"));
        assertEquals("03", Consolidados.dato(o, T2, "AO.0004", 6, "unidad"));
    }

    @Test
    void a_workbook_made_before_a_change_of_others_is_still_good() {
        byte[] libro = Papeles.evaluada(o.plantilla("03", T3)).guarda();
        Cambios.de(o, "02", Cambios.R02)
                .cambia(1, "reprogramación", "Setiembre")
                .meta(1, 9, 1)
                .entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", Cambios.R02).salida());
        byte[] viejo = Papeles.evaluada(o.plantilla("02", T3)).guarda();
        assertEquals("aceptado", o.entrega("03.xlsx", libro).veredicto());
        Cambios.de(o, "02", Cambios.R02)
                .cambia(1, "reprogramación", "Setiembre")
                .meta(1, 9, 2)
                .entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", Cambios.R02).salida());
        assertEquals("LIB-036", o.entrega("02.xlsx", viejo).codigos().get(0));
    }

    @Test
    void the_next_modification_finds_the_evaluated_months_locked_and_the_annulled_row_gone() {
        try (Lapiz otra = new Lapiz(o.plantilla("02", Cambios.R02))) {
            assertEquals("AO.0004", otra.lee("Actividades", "2", "codigo_ao"));
            assertTrue(otra.bloqueada("Programación física", "1", "meta_06"));
            assertFalse(otra.bloqueada("Programación física", "1", "meta_07"));
        }
    }
}
