package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Validacion;
import pe.quipu.libro.Validacion.Condicion;
import pe.quipu.libro.Validacion.Severidad;

/** Validations, conditional formats and charts. */
final class RulesTest {
    private static final XSSFWorkbook DEMO = ReadBack.open(DemoLibro.libro());

    @Test
    void validations_arrive_with_their_rule_prompt_and_alert() {
        List<XSSFDataValidation> todas = DEMO.getSheet("Evaluación").getDataValidations();
        assertEquals(5, todas.size());
        XSSFDataValidation lista = todas.get(0);
        assertEquals(ValidationType.LIST, lista.getValidationConstraint().getValidationType());
        assertEquals("lista_unidades_medida", lista.getValidationConstraint().getFormula1());
        assertEquals("Unidad de medida", lista.getPromptBoxTitle());
        assertEquals("Elija una de la lista.", lista.getPromptBoxText());
        assertEquals(DataValidation.ErrorStyle.STOP, lista.getErrorStyle());
        assertTrue(lista.getShowErrorBox() && lista.getShowPromptBox() && lista.getEmptyCellAllowed());
        assertEquals("C8:C11", lista.getRegions().getCellRangeAddress(0).formatAsString());
        assertFalse(DEMO.getSheet("Evaluación")
                .getCTWorksheet()
                .getDataValidations()
                .getDataValidationArray(0)
                .getShowDropDown());
        assertEquals(
                "OR(ISNUMBER(D8),D8=\"NA\",D8=\"SR\")",
                todas.get(1).getValidationConstraint().getFormula1());
        assertEquals(DataValidation.ErrorStyle.WARNING, todas.get(2).getErrorStyle());
        assertEquals("250", todas.get(3).getValidationConstraint().getFormula1());
        assertFalse(todas.get(4).getShowErrorBox());
    }

    @Test
    void what_excel_would_repair_is_refused_naming_the_range() {
        Condicion libre = new Validacion.Libre();
        for (Validacion mala : List.of(
                new Validacion("B2:B9", libre, Severidad.ALTO, "t".repeat(33), "a", ""),
                new Validacion("B2:B9", libre, Severidad.ALTO, "t", "a".repeat(256), ""),
                new Validacion("B2:B9", new Validacion.LargoMaximo(3), Severidad.ALTO, "t", "a", "e".repeat(226)),
                new Validacion("B2:B9", new Validacion.Lista("l".repeat(256)), Severidad.ALTO, "t", "a", "e"),
                new Validacion(
                        "B2:B9", new Validacion.Personalizada("1".repeat(256)), Severidad.ALTO, "t", "a", "e"))) {
            String mensaje = assertThrows(IllegalArgumentException.class, () -> write(mala), mala.toString())
                    .getMessage();
            assertTrue(mensaje.startsWith("Hoja!B2:B9"), mensaje);
        }
        write(new Validacion(
                "B2:B9",
                new Validacion.LargoMaximo(3),
                Severidad.ALTO,
                "t".repeat(32),
                "a".repeat(255),
                "e".repeat(225)));
    }

    private static void write(Validacion validacion) {
        Hoja hoja = Hoja.nueva("Hoja").validaciones(List.of(validacion)).build();
        XlsxWriter.write(new Libro("x", List.of(hoja), List.of(), Map.of()));
    }

    @Test
    void conditional_formats_keep_their_order_and_their_colours() {
        XSSFSheet hoja = DEMO.getSheet("Evaluación");
        ConditionalFormatting formato = hoja.getSheetConditionalFormatting().getConditionalFormattingAt(0);
        assertEquals("H8:H11", formato.getFormattingRanges()[0].formatAsString());
        assertEquals(4, formato.getNumberOfRules());
        for (int i = 0; i < 4; i++) {
            assertEquals(i + 1, formato.getRule(i).getPriority());
            assertTrue(formato.getRule(i).getStopIfTrue());
        }
        var dxf = DEMO.getStylesSource().getDxfAt((int) hoja.getCTWorksheet()
                .getConditionalFormattingArray(0)
                .getCfRuleArray(1)
                .getDxfId());
        assertEquals("$H8>=umbral_verde", formato.getRule(1).getFormula1());
        assertEquals(4, dxf.getFont().getColorArray(0).getRgb().length);
        assertEquals(
                "FFC6E7D3",
                java.util.HexFormat.of()
                        .withUpperCase()
                        .formatHex(dxf.getFill().getPatternFill().getBgColor().getRgb()));
    }

    @Test
    void a_chart_has_its_ranges_values_colours_and_a_text_for_the_blind() {
        XSSFChart grafico = DEMO.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
        assertEquals(
                "Barras con el avance de cada objetivo estratégico",
                DEMO.getSheetAt(0)
                        .getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorArray(0)
                        .getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr());
        CTBarChart barras = grafico.getCTChart().getPlotArea().getBarChartArray(0);
        assertFalse(barras.getVaryColors().getVal());
        assertEquals("100", barras.getOverlap().getVal().toString());
        CTBarSer verde = barras.getSerArray(0);
        assertEquals("'Tablero'!$E$9:$E$11", verde.getVal().getNumRef().getF());
        assertEquals(
                "0.97", verde.getVal().getNumRef().getNumCache().getPtArray(0).getV());
        assertEquals(
                "OEI.01", verde.getCat().getStrRef().getStrCache().getPtArray(0).getV());
        assertEquals("0%;;;", verde.getDLbls().getNumFmt().getFormatCode());
        assertEquals(3, verde.getSpPr().getSolidFill().getSrgbClr().getVal().length);
        var ejes = grafico.getCTChart().getPlotArea();
        assertEquals(
                STOrientation.MAX_MIN,
                ejes.getCatAxArray(0).getScaling().getOrientation().getVal());
        assertEquals(1, ejes.getValAxArray(0).getScaling().getMax().getVal());
        assertEquals(2, DEMO.getSheetAt(0).getDrawingPatriarch().getCharts().size());
    }
}
