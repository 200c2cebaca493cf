package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T2;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.libro.HojaLlena;

/** What adds up over the quarters adds up in the consolidated workbook, in whatever order they came. */
final class SumadosTest {
    private static final String INDICADOR = "IND.01.AEI.02.01";

    @TempDir
    Path raiz;

    private Oficina office(String carpeta) {
        return Aprobada.en(raiz.resolve(carpeta), Entidad.dePrueba().celda("indicadores", 3, "agregable", "SI"));
    }

    private static byte[] evaluated(Oficina o, String periodo, Object obtenido) {
        return Papeles.evaluada(o.plantilla("03", periodo))
                .escribe("Indicadores", INDICADOR, "valor_obtenido", obtenido)
                .guarda();
    }

    @Test
    void the_sum_names_its_quarters_and_a_late_quarter_enters_the_workbooks_after_it() {
        Oficina o = office("tarde");
        byte[] primero = evaluated(o, T1, 2);
        assertEquals("aceptado", o.entrega("03.xlsx", evaluated(o, T2, 1)).veredicto());
        assertEquals("1 | 1 | T2 (falta T1) | 20 %", said(o, T2));
        assertEquals("aceptado", o.entrega("03.xlsx", primero).veredicto());
        assertEquals("2 | 2 | T1 | 40 %", said(o, T1));
        assertEquals("1 | 3 | T1, T2 | 60 %", said(o, T2));
        byte[] libro = o.lee("consolidado/2022-T2_consolidado.xlsx");
        assertEquals(0, o.quipu("consolidar", "--periodo", T2).salida());
        assertArrayEquals(libro, o.lee("consolidado/2022-T2_consolidado.xlsx"));
    }

    @Test
    void a_semester_a_year_and_a_month_without_forms_are_told_by_the_quarters_each_once() {
        Oficina o = office("sin forma");
        assertEquals("aceptado", o.entrega("03.xlsx", evaluated(o, T1, 2)).veredicto());
        assertEquals(" | 2 | T1 (falta T2) | 40 %", asked(o, "2022-S1"));
        assertEquals("aceptado", o.entrega("03.xlsx", evaluated(o, T2, 1)).veredicto());
        assertEquals(" | 3 | T1, T2 | 60 %", asked(o, "2022-S1"));
        assertEquals(" | 3 | T1, T2 (falta S2) | 60 %", asked(o, "2022-A"));
        assertEquals(" | 2 | T1 | 40 %", asked(o, "2022-M05"));
        assertTrue(
                cell(o, "2022-S1", "Indicadores", INDICADOR, "origen").contains("03_2022-T2_r1_"),
                cell(o, "2022-S1", "Indicadores", INDICADOR, "origen"));
        // With a form of its own the semester says it all, and its quarters are not added to it.
        assertEquals(
                "aceptado", o.entrega("03.xlsx", evaluated(o, "2022-S1", 4)).veredicto());
        assertEquals("4 | 4 | S1 | 80 %", asked(o, "2022-S1"));
        assertEquals(" | 3 | T1, T2 (falta S2) | 60 %", asked(o, "2022-A"));
    }

    @Test
    void a_semester_stands_for_the_quarter_that_is_missing_and_a_level_says_where_its_last_value_was_told() {
        Oficina o = Aprobada.en(raiz.resolve("nivel"), Entidad.dePrueba());
        assertEquals("aceptado", o.entrega("03.xlsx", evaluated(o, T1, 2)).veredicto());
        assertEquals(" | 2 | último: T1 | 40 %", asked(o, "2022-S1"));
        Oficina suma = office("semestre");
        assertEquals("aceptado", suma.entrega("03.xlsx", evaluated(suma, T1, 2)).veredicto());
        assertEquals(
                "aceptado",
                suma.entrega("03.xlsx", evaluated(suma, "2022-S1", 4)).veredicto());
        assertEquals("1 | 5 | S1, T3 | 100 %", third(suma));
    }

    @Test
    void a_semester_whose_own_form_says_SR_is_told_by_its_quarters_and_misses_nothing() {
        Oficina o = office("semestre sin dato");
        assertEquals("aceptado", o.entrega("03.xlsx", evaluated(o, T1, 2)).veredicto());
        assertEquals("aceptado", o.entrega("03.xlsx", evaluated(o, T2, 1)).veredicto());
        assertEquals(
                "aceptado", o.entrega("03.xlsx", evaluated(o, "2022-S1", "SR")).veredicto());
        assertEquals(" | 3 | T1, T2 | 60 %", asked(o, "2022-S1"));
    }

    private static String third(Oficina o) {
        assertEquals(
                "aceptado", o.entrega("03.xlsx", evaluated(o, "2022-T3", 1)).veredicto());
        return said(o, "2022-T3");
    }

    private static String asked(Oficina o, String periodo) {
        assertEquals(0, o.quipu("consolidar", "--periodo", periodo).salida());
        return said(o, periodo);
    }

    @Test
    void a_closed_period_counts_who_did_not_report_as_zero_with_the_other_figure_beside() {
        Oficina o = office("cerrado");
        o.entrega("03.xlsx", evaluated(o, T1, 2));
        assertEquals("100 %", cell(o, T1, "Unidades", "Total", "fisico"));
        o.entidad(Entidad.dePrueba()
                .celda("indicadores", 3, "agregable", "SI")
                .fila("plazos", "periodo", T1, "fecha_limite", java.time.LocalDate.of(2022, 4, 10))
                .celda("plazos", 1, "cerrado", "SI"));
        assertEquals(0, o.quipu("consolidar", "--periodo", T1).salida());
        assertEquals("40 %", cell(o, T1, "Unidades", "Total", "fisico"));
        assertEquals("100 %", cell(o, T1, "Unidades", "Total", "fisico_medidas"));
        assertEquals("", cell(o, T1, "Unidades", "01", "fisico"));
        assertEquals("◌ No reportó", cell(o, T1, "Unidades", "01", "estado_fisico"));
    }

    private static String said(Oficina o, String periodo) {
        return String.join(
                " | ",
                cell(o, periodo, "Indicadores", INDICADOR, "valor_obtenido"),
                cell(o, periodo, "Indicadores", INDICADOR, "valor_acumulado"),
                cell(o, periodo, "Indicadores", INDICADOR, "periodos_sumados"),
                cell(o, periodo, "Indicadores", INDICADOR, "ati"));
    }

    /** One cell of a table sheet, by the code of its row and the key of its column. */
    private static String cell(Oficina o, String periodo, String nombre, String codigo, String clave) {
        HojaLlena hoja = Consolidados.leido(o, periodo).hoja(nombre).orElseThrow();
        int columna = hoja.fila(5).entrySet().stream()
                .filter(e -> e.getValue().valor().mostrado().equals(clave))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + clave));
        int fila = hoja.filas().tailSet(7).stream()
                .filter(f -> hoja.celda(f, 0).valor().mostrado().equals(codigo))
                .findFirst()
                .orElseThrow();
        return hoja.celda(fila, columna).valor().mostrado();
    }
}
