package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.ooxml.CoreProperties;

final class SheetWriterTest {
    private static final Estilo CELDA = Estilo.de(Papel.CELDA);
    private static final XSSFWorkbook DEMO = ReadBack.open(DemoLibro.libro());

    @Test
    void a_protected_sheet_has_no_password_and_lets_people_work() {
        XSSFSheet hoja = DEMO.getSheet("Evaluación");
        assertTrue(hoja.getProtect());
        var candado = hoja.getCTWorksheet().getSheetProtection();
        assertFalse(candado.isSetPassword() || candado.isSetHashValue());
        assertFalse(hoja.isAutoFilterLocked());
        assertFalse(hoja.isSortLocked());
        assertFalse(hoja.isFormatColumnsLocked());
        assertFalse(hoja.isFormatRowsLocked());
        assertFalse(hoja.isSelectLockedCellsLocked());
        assertFalse(hoja.isSelectUnlockedCellsLocked());
        assertTrue(hoja.isDeleteRowsLocked());
        assertTrue(hoja.isInsertColumnsLocked());
        assertFalse(DEMO.getSheet("Galería").getProtect());
    }

    @Test
    void a_sheet_opens_as_it_says() {
        XSSFSheet hoja = DEMO.getSheet("Evaluación");
        assertEquals(7, hoja.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(2, hoja.getPaneInformation().getVerticalSplitPosition());
        assertEquals("C8", hoja.getActiveCell().formatAsString());
        assertEquals("A7:H11", hoja.getCTWorksheet().getAutoFilter().getRef());
        assertEquals(
                90, hoja.getCTWorksheet().getSheetViews().getSheetViewArray(0).getZoomScale());
        assertFalse(hoja.isDisplayGridlines());
        assertTrue(hoja.getRow(5).getZeroHeight());
        assertEquals("FF7A5A00", hoja.getTabColor().getARGBHex());
        assertEquals(0, DEMO.getActiveSheetIndex());
        assertTrue(DEMO.getSheetAt(0).isSelected());
        assertFalse(hoja.isSelected());
        assertTrue(DEMO.isSheetHidden(3));
        assertFalse(DEMO.isSheetVeryHidden(3));
    }

    @Test
    void links_lead_inside_or_to_a_file_with_its_name_encoded() {
        record Caso(String destino, HyperlinkType clase, String direccion, String lugar) {}
        for (Caso caso : List.of(
                new Caso("#'Hoja'!B2", HyperlinkType.DOCUMENT, "'Hoja'!B2", "'Hoja'!B2"),
                new Caso(
                        "aceptado/Evaluación T4 100%.xlsx",
                        HyperlinkType.FILE, "aceptado/Evaluaci%C3%B3n%20T4%20100%25.xlsx", null),
                new Caso("..\\a\\b.xlsx", HyperlinkType.FILE, "../a/b.xlsx", null),
                new Caso("a b.xlsx#'Físico'!N12", HyperlinkType.FILE, "a%20b.xlsx#'Físico'!N12", "'Físico'!N12"))) {
            XSSFHyperlink enlace = ReadBack.cell(Celda.texto(0, "ver", CELDA).conEnlace(caso.destino()))
                    .getHyperlink();
            assertEquals(caso.clase() == HyperlinkType.DOCUMENT, enlace.getType() == HyperlinkType.DOCUMENT);
            assertEquals(caso.direccion(), enlace.getAddress());
            assertEquals(caso.lugar(), enlace.getLocation());
        }
    }

    @Test
    void a_note_stands_beside_its_cell_as_large_as_its_text() {
        XSSFSheet hoja = ReadBack.row(
                Celda.texto(1, "a", CELDA).conNota("corta"),
                Celda.texto(3, "b", CELDA).conNota("larga ".repeat(60)));
        XSSFComment corta = hoja.getCellComment(new CellAddress("B1"));
        XSSFComment larga = hoja.getCellComment(new CellAddress("D1"));
        assertEquals("corta", corta.getString().getString());
        assertEquals("Oficina de Planeamiento", corta.getAuthor());
        assertEquals(2, corta.getClientAnchor().getCol1());
        assertTrue(corta.getClientAnchor().getRow2() <= 3);
        assertTrue(
                larga.getClientAnchor().getRow2() >= 5,
                "row " + larga.getClientAnchor().getRow2());
    }

    @Test
    void rows_grow_with_their_text_and_merged_titles_use_their_whole_width() {
        String largo =
                "Porcentaje de la población urbana de la provincia que vive en una zona con ordenamiento ".repeat(3);
        XSSFSheet hoja = ReadBack.sheet(Hoja.nueva("Hoja")
                .anchos(10, 40, 40, 200)
                .combina("A1:D1")
                .filas(List.of(
                        Fila.de(1, List.of(Celda.texto(0, largo, Estilo.de(Papel.NOTA)))),
                        Fila.de(2, List.of(Celda.texto(1, largo, CELDA))),
                        Fila.de(3, List.of(Celda.texto(0, largo, CELDA))),
                        Fila.de(4, List.of(Celda.texto(0, "a\nb\nc", CELDA))),
                        new Fila(5, 33, false, List.of(Celda.texto(0, largo, CELDA))),
                        Fila.de(6, List.of(Celda.texto(0, largo.repeat(30), CELDA))),
                        Fila.de(7, List.of()))));
        List<Float> altos = new ArrayList<>();
        hoja.forEach(fila -> altos.add(fila.getHeightInPoints()));
        assertTrue(altos.get(0) < 35, altos.toString());
        assertTrue(altos.get(1) > 80 && altos.get(1) < 140, altos.toString());
        assertTrue(altos.get(2) > 3 * altos.get(1), altos.toString());
        assertTrue(altos.get(3) >= 39, altos.toString());
        assertEquals(33, altos.get(4));
        assertEquals(409, altos.get(5));
        assertEquals(15, altos.get(6));
    }

    @Test
    void columns_have_their_width_and_merged_cells_their_style() {
        XSSFSheet hoja = ReadBack.sheet(Hoja.nueva("Hoja")
                .columnas(List.of(new Hoja.Columna(20, false), new Hoja.Columna(5, true)))
                .combina("A1:B2")
                .filas(List.of(Fila.de(1, List.of(Celda.texto(0, "T", Estilo.de(Papel.TITULO)))))));
        assertEquals(20, hoja.getColumnWidth(0) / 256);
        assertTrue(hoja.isColumnHidden(1));
        assertEquals("A1:B2", hoja.getMergedRegion(0).formatAsString());
        assertEquals(
                hoja.getRow(0).getCell(0).getCellStyle().getIndex(),
                hoja.getRow(1).getCell(1).getCellStyle().getIndex());
    }

    @Test
    void names_and_properties_are_there() {
        assertEquals(
                "Catálogos!$B$2",
                DEMO.getName("umbral_verde").getRefersToFormula().replace("'", ""));
        var propiedades = DEMO.getProperties();
        assertEquals(
                "2022-T4",
                propiedades.getCustomProperties().getProperty("quipu.periodo").getLpwstr());
        assertEquals("Quipu", propiedades.getCoreProperties().getCreator());
        assertEquals("Ejemplo de libro", propiedades.getCoreProperties().getTitle());
        assertEquals(
                Optional.of(CoreProperties.FECHA).get(),
                propiedades.getCoreProperties().getCreated().toInstant());
        assertEquals(
                CoreProperties.FECHA,
                propiedades.getCoreProperties().getModified().toInstant());
    }

    @Test
    void a_sheet_name_that_would_be_cut_is_refused() {
        Hoja larga = Hoja.nueva("a".repeat(32)).build();
        assertThrows(
                IllegalArgumentException.class,
                () -> XlsxWriter.write(new Libro("x", List.of(larga), List.of(), Map.of())));
    }
}
