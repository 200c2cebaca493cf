package pe.quipu.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Documento.Seccion;
import pe.quipu.documento.Grafico;
import pe.quipu.documento.Grafico.Clase;
import pe.quipu.documento.Grafico.Medida;
import pe.quipu.documento.Grafico.Serie;
import pe.quipu.documento.Portada;
import pe.quipu.documento.Tono;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.SchemaCheck;

/** Native charts: valid, the same bytes each time, with their figures inside and a text for who does not see them. */
final class ChartsTest {
    private static final byte[] BASE = BaseDocument.build();

    private static List<Optional<BigDecimal>> values(String... textos) {
        return java.util.Arrays.stream(textos)
                .map(t -> t.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(t)))
                .toList();
    }

    private static final Grafico POR_ESTADO = new Grafico(
            Clase.BARRAS,
            "Resultado de cada objetivo",
            "Barras: OEI.01 17 %, OEI.02 75 %, OEI.03 sin dato.",
            Medida.PORCENTAJE,
            List.of("OEI.01", "OEI.02", "OEI.03"),
            List.of(
                    new Serie("Verde", Tono.VERDE, values("-", "0.75", "-")),
                    new Serie("Ámbar", Tono.AMBAR, values("-", "-", "-")),
                    new Serie("Rojo", Tono.ROJO, values("0.166666666667", "-", "-"))),
            Optional.empty(),
            "Fuente: indicadores.");

    private static final Grafico PARETO = new Grafico(
            Clase.COLUMNAS,
            "Causas",
            "Columnas: personal 5, clima <2> & «otra» 1.",
            Medida.CUENTA,
            List.of("personal", "clima <2> & «otra»"),
            List.of(new Serie("Actividades", Tono.PRIMERO, values("5", "1"))),
            Optional.of(new Serie("Acumulado", Tono.SEGUNDO, values("0.833333333333", "1"))),
            "Fuente: factores.");

    private static Documento sample() {
        return new Documento(
                "Informe",
                "Entidad · Informe",
                new Portada("Entidad", "Informe", "2022", List.of()),
                List.of(new Seccion(false, List.of(new Bloque.Titulo(1, "1. Resumen"), POR_ESTADO, PARETO))));
    }

    @Test
    void a_chart_is_native_valid_and_carries_its_figures_and_its_text() throws Exception {
        byte[] docx = DocxWriter.write(sample(), BASE);
        assertEquals(List.of(), SchemaCheck.errors(docx));
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<XWPFChart> charts = d.getCharts();
            assertEquals(2, charts.size());
            XSSFSheet sheet = charts.get(0).getWorkbook().getSheetAt(0);
            assertEquals("OEI.02", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(0.75, sheet.getRow(2).getCell(1).getNumericCellValue());
            XSSFSheet second = charts.get(1).getWorkbook().getSheetAt(0);
            assertEquals("Acumulado", second.getRow(0).getCell(2).getStringCellValue());
            assertEquals(1.0, second.getRow(2).getCell(2).getNumericCellValue());
            String body = d.getDocument().xmlText();
            assertTrue(body.contains("descr=\"Barras: OEI.01 17 %, OEI.02 75 %, OEI.03 sin dato.\""), body);
            assertTrue(body.contains("Gráfico 1") && body.contains("Gráfico 2"), body);
        }
    }

    @Test
    void the_same_charts_give_the_same_bytes() {
        assertArrayEquals(DocxWriter.write(sample(), BASE), DocxWriter.write(sample(), BASE));
    }

    @Test
    void what_has_no_value_is_not_drawn_as_nothing() throws IOException {
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(sample(), BASE)))) {
            var bars = d.getCharts().get(0).getCTChart().getPlotArea().getBarChartArray(0);
            assertEquals(
                    List.of(1, 0, 1),
                    java.util.Arrays.stream(bars.getSerArray())
                            .map(s -> s.getVal().getNumRef().getNumCache().sizeOfPtArray())
                            .toList());
        }
    }

    /** A bar of no length would bear its 0.0% over the name of its category. */
    @Test
    void a_bar_of_nothing_has_no_letters() throws IOException {
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(sample(), BASE)))) {
            var bars = d.getCharts().get(0).getCTChart().getPlotArea().getBarChartArray(0);
            assertEquals(
                    List.of("0.0%;;;"),
                    java.util.Arrays.stream(bars.getSerArray())
                            .map(s -> s.getDLbls().getNumFmt().getFormatCode())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void a_series_has_a_value_for_each_category() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Grafico(
                        Clase.COLUMNAS,
                        "",
                        "",
                        Medida.CUENTA,
                        List.of("uno", "dos"),
                        List.of(new Serie("", Tono.PRIMERO, values("1"))),
                        Optional.empty(),
                        ""));
    }

    @Test
    void the_charts_print(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path destino = Path.of(System.getProperty("quipu.pictures", carpeta.toString()));
        Path docx = Files.write(
                Files.createDirectories(destino).resolve("graficos.docx"), DocxWriter.write(sample(), BASE));
        String impreso = LibreOffice.toText(docx, destino);
        assertTrue(impreso.contains("Gráfico 1. Resultado de cada objetivo"), impreso);
    }

    @Test
    void a_letter_has_no_cover_and_shows_where_it_is_to_be_completed_and_signed() throws IOException {
        Documento carta = new Documento(
                "Memorando",
                "Entidad",
                Optional.empty(),
                List.of(new Seccion(
                        false,
                        List.of(
                                new Bloque.Titulo(1, "Memorando"),
                                new Bloque.Datos(List.of(
                                        new Portada.Dato("A", "Gerente", false),
                                        new Portada.Dato("De", "[Por completar]", true))),
                                new Bloque.Parrafo("Sírvase entregar."),
                                new Bloque.Firma("Firma y sello")))));
        byte[] docx = DocxWriter.write(carta, BASE);
        assertEquals(List.of(), SchemaCheck.errors(docx));
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertEquals(
                    List.of("Memorando", "A\tGerente", "De\t[Por completar]", "Sírvase entregar.", "Firma y sello"),
                    d.getParagraphs().stream().map(p -> p.getText()).toList());
            assertEquals(
                    "QuipuPorCompletar",
                    d.getParagraphs().get(2).getRuns().get(2).getStyle());
            assertTrue(d.getParagraphs().stream()
                    .noneMatch(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr()));
        }
    }
}
