package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private static byte[] evaluated(Oficina o, String periodo, int obtenido) {
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
