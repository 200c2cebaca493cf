package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.XlsxReader;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;

/** The workbook of the formulation is written when a formulation arrives, and always says the same of the same papers. */
final class ConsolidacionFormuladaTest {
    private static final int CLAVES = 5;
    private static final int PRIMERA = 7;

    @TempDir
    Path raiz;

    private Oficina oficina() {
        Oficina o = Oficina.con(
                raiz,
                Entidad.dePrueba()
                        .fila("enlaces", "aei", "AEI.02.01", "unidad", "03")
                        .fila("enlaces", "aei", "AEI.02.02", "unidad", "03")
                        .fila("techos", "ejercicio", 2022, "unidad", "03", "soles", 30000, "etapa", "formulación"));
        o.hoy = "2021-04-05";
        return o;
    }

    /** A column of a sheet by the first column of its rows. */
    private static Map<String, String> column(Oficina o, String libro, String hoja, String clave) {
        HojaLlena h = ((Lectura.Legible) XlsxReader.read(o.lee("consolidado/" + libro)))
                .libro()
                .hoja(hoja)
                .orElseThrow();
        int columna = h.fila(CLAVES).entrySet().stream()
                .filter(c -> c.getValue().valor().mostrado().equals(clave))
                .findFirst()
                .orElseThrow()
                .getKey();
        Map<String, String> valores = new TreeMap<>();
        h.filas()
                .tailSet(PRIMERA)
                .forEach(f -> valores.put(
                        h.celda(f, 0).valor().mostrado(),
                        h.celda(f, columna).valor().mostrado()));
        return valores;
    }

    @Test
    void an_accepted_formulation_is_consolidated_at_once_and_the_earlier_workbook_is_kept() {
        Oficina o = oficina();
        o.entrega("03.xlsx", Papeles.formulacion(o.plantilla("03", "2022"), "03/AEI.02.01", "03.01/AEI.02.02"));
        assertEquals(List.of("2022_formulacion.xlsx"), books(o));
        assertEquals(
                Map.of("01", "", "02", "", "03", "5988", "03.01", "", "Total", "5988"),
                column(o, "2022_formulacion.xlsx", "Unidades", "diferencia"));
        o.entrega("01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        assertEquals(
                Map.of("01", "12006", "02", "0", "03", "12006", "03.01", "12006", "Total", "36018"),
                column(o, "2022_formulacion.xlsx", "Unidades", "soles"));
        assertEquals(
                1,
                o.archivos("consolidado").stream()
                        .filter(a -> a.matches("anteriores/2022_formulacion_.*"))
                        .count());
        assertEquals(
                Map.of("01", "✔ Aceptado", "02", "◌ No entregó", "03", "✔ Aceptado"),
                column(o, "2022_formulacion.xlsx", "Pendientes", "situacion"));
    }

    private static List<String> books(Oficina o) {
        return o.archivos("consolidado").stream().filter(a -> !a.contains("/")).toList();
    }

    @Test
    void the_same_papers_give_the_same_bytes() {
        Oficina o = oficina();
        o.entrega("01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        byte[] antes = o.lee("consolidado/2022_formulacion.xlsx");
        assertEquals(0, o.quipu("consolidar", "--periodo", "2022").salida());
        assertArrayEquals(antes, o.lee("consolidado/2022_formulacion.xlsx"));
        assertEquals(
                0,
                o.archivos("consolidado").stream()
                        .filter(a -> a.contains("formulacion_"))
                        .count());
    }

    @Test
    void art_8_2_2_the_needs_tables_are_consolidated_for_abastecimiento_by_item_clasificador_and_month() {
        Oficina o = oficina();
        o.hoy = "2021-01-20";
        for (String unidad : List.of("01", "02")) {
            Lapiz lapiz = new Lapiz(o.plantilla(unidad, "2022-CN"));
            List.of("elaborado_por", "cargo", "jefe").forEach(campo -> lapiz.campo("Carátula", campo, "Rosa Quispe"));
            String hoja = "Cuadro de necesidades";
            lapiz.escribe(hoja, "1", "finalidad", "Atender expedientes").escribe(hoja, "1", "tipo", "bien");
            lapiz.escribe(hoja, "1", "detalle", unidad.equals("01") ? "Papel bond A4" : "PAPEL BOND  A4");
            lapiz.escribe(hoja, "1", "clasificador", "2.3.1.5.1.2").escribe(hoja, "1", "unidad_medida", "Millar");
            lapiz.escribe(hoja, "1", "precio_unitario", 10.5).escribe(hoja, "1", "cantidad_03", 4);
            Oficina.Respuesta r = o.entrega(unidad + ".xlsx", lapiz.guarda());
            assertEquals("aceptado", r.veredicto(), r.out());
        }
        assertEquals(List.of("2022-CN_necesidades.xlsx"), books(o));
        assertEquals(
                Map.of("2.3.1.5.1.2", "8", "Total", ""),
                column(o, "2022-CN_necesidades.xlsx", "Necesidades", "cantidad_03"));
        assertEquals(
                Map.of("01", "42", "02", "42", "03", "0", "Total", "84"),
                column(o, "2022-CN_necesidades.xlsx", "Unidades", "bienes"));
        Oficina.Respuesta faltan = o.quipu("pendientes", "--periodo", "2022-CN", "--json");
        assertEquals("03", faltan.json().get("pendientes").get(0).get("unidad").asText());
        assertEquals(
                "2021-01-31",
                faltan.json().get("pendientes").get(0).get("fecha_limite").asText());
    }

    @Test
    void art_6_pending_units_of_a_formulation_are_counted_against_the_thirtieth_of_march() {
        Oficina o = oficina();
        o.entrega("01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        Oficina.Respuesta r = o.quipu("pendientes", "--periodo", "2022", "--json");
        assertEquals(2, r.json().get("pendientes").size());
        assertEquals(
                "2021-03-30",
                r.json().get("pendientes").get(0).get("fecha_limite").asText());
        assertEquals(6, r.json().get("pendientes").get(0).get("dias_tarde").asInt());
    }

    @Test
    void in_the_consistency_round_the_plan_in_force_stands_for_who_has_not_answered() {
        Oficina o = Aprobada.en(raiz);
        assertEquals(0, o.quipu("consolidar", "--periodo", "2022-PIA").salida());
        assertEquals(
                Map.of("01", "12006", "02", "24012", "03", "12006", "03.01", "12006", "Total", "60030"),
                column(o, "2022-PIA_formulacion.xlsx", "Unidades", "soles"));
        assertTrue(
                column(o, "2022-PIA_formulacion.xlsx", "Actividades", "soles").containsKey("AO.0001"));
    }
}
