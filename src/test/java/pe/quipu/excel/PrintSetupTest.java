package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Libro;

final class PrintSetupTest {
    private static final XSSFWorkbook DEMO = ReadBack.open(DemoLibro.libro());

    @Test
    void a_table_prints_on_a4_under_its_title_with_its_headings_on_every_page() {
        XSSFSheet hoja = DEMO.getSheet("Evaluación");
        assertEquals(9, hoja.getPrintSetup().getPaperSize());
        assertTrue(hoja.getFitToPage());
        assertEquals(1, hoja.getPrintSetup().getFitWidth());
        assertEquals(0, hoja.getPrintSetup().getFitHeight());
        assertEquals("6:7", hoja.getRepeatingRows().formatAsString());
        assertNull(hoja.getRepeatingColumns(), "all of it fits across one page");
        assertEquals("Evaluación!$A$5:$H$11", DEMO.getPrintArea(DEMO.getSheetIndex(hoja)));
        assertTrue(hoja.getHeader().getLeft().endsWith(" Evaluación"));
        assertTrue(hoja.getFooter().getLeft().endsWith(" 2022-T4"));
        assertTrue(hoja.getFooter().getRight().endsWith("p. &P de &N"));
    }

    @Test
    void a_page_is_printed_whole_on_one_sheet_of_a4() {
        XSSFSheet hoja = DEMO.getSheetAt(0);
        assertEquals(9, hoja.getPrintSetup().getPaperSize());
        assertTrue(hoja.getPrintSetup().getLandscape());
        assertEquals(1, hoja.getPrintSetup().getFitWidth());
        assertEquals(1, hoja.getPrintSetup().getFitHeight());
        assertEquals("Tablero!$A$1:$O$36", DEMO.getPrintArea(0));
        assertTrue(hoja.getFooter().getLeft().endsWith("R&&D · Tablero"));
    }

    @Test
    void a_wide_table_goes_on_to_a_second_page_with_the_columns_that_say_whose_a_row_is() {
        XSSFSheet hoja =
                printed(Impresion.tabla("A4:F9", "4:6", 2, List.of("Título", "Ayuda"), List.of("Pie")), 50, false);
        assertEquals(2, hoja.getPrintSetup().getFitWidth());
        assertEquals("A:B", hoja.getRepeatingColumns().formatAsString());
    }

    @Test
    void nothing_tells_a_hidden_sheet_to_print() {
        XSSFSheet hoja = printed(Impresion.tabla("A4:F9", "4:6", 2, List.of("Título"), List.of("Pie")), 60, true);
        assertNull(hoja.getWorkbook().getPrintArea(1));
    }

    @Test
    void a_line_that_the_header_has_no_room_for_is_left_out_whole() {
        XSSFSheet hoja = printed(
                Impresion.tabla("A4:F9", "4:6", 2, List.of("Título", "a".repeat(240)), List.of("Pie", "b".repeat(240))),
                10,
                false);
        assertTrue(hoja.getHeader().getLeft().endsWith(" Título"));
        assertTrue(hoja.getFooter().getLeft().endsWith(" Pie"));
        assertTrue(hoja.getFooter().getRight().endsWith("p. &P de &N"));
    }

    @Test
    void the_printed_area_ends_where_the_formula_says() {
        XSSFSheet hoja = printed(
                Impresion.tabla("A4:F9", "4:6", 2, List.of(), List.of()).conUsadas("MAX(6,COUNT(Ancha!$A$1:$A$9))"),
                10,
                false);
        assertEquals(
                "'Ancha'!$A$4:INDEX('Ancha'!$F$1:$F$9,MAX(6,COUNT(Ancha!$A$1:$A$9)))",
                hoja.getWorkbook().getName("_xlnm.Print_Area").getRefersToFormula());
    }

    @Test
    void a_filter_opens_on_what_it_lets_through() {
        Hoja toda = Hoja.nueva("Filtrada")
                .filas(List.of(
                        Fila.de(1, List.of(Celda.texto(0, "Nivel", Estilo.de(Papel.ENCABEZADO)))),
                        Fila.de(2, List.of(Celda.texto(0, "OEI", Estilo.de(Papel.CELDA)))),
                        Fila.de(3, List.of(Celda.texto(0, "AEI", Estilo.de(Papel.CELDA)))),
                        Fila.de(4, List.of(Celda.texto(0, "Total", Estilo.de(Papel.TOTAL))))))
                .vista(new Hoja.Vista(1, 0, Optional.of("A1:A3"), "A2", 100, false))
                .build();
        XSSFSheet hoja = written(toda.filtrada(new Hoja.Criterio(0, List.of("OEI"))));
        assertEquals(
                "OEI",
                hoja.getCTWorksheet()
                        .getAutoFilter()
                        .getFilterColumnArray(0)
                        .getFilters()
                        .getFilterArray(0)
                        .getVal());
        assertEquals(
                List.of(false, false, true, false),
                IntStream.range(0, 4)
                        .mapToObj(i -> hoja.getRow(i).getZeroHeight())
                        .toList());
    }

    private static XSSFSheet printed(Impresion impresion, int ancho, boolean oculta) {
        HojaBuilder hoja = Hoja.nueva("Ancha")
                .anchos(ancho, ancho, ancho, ancho, ancho, 10)
                .impresion(impresion);
        return written(oculta ? hoja.oculta().build() : hoja.build());
    }

    private static XSSFSheet written(Hoja hoja) {
        Libro libro = new Libro("Prueba", List.of(Hoja.nueva("Otra").build(), hoja), List.of(), Map.of());
        return ReadBack.open(libro).getSheetAt(1);
    }
}
