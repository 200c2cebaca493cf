package pe.quipu.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import pe.quipu.documento.Grafico;
import pe.quipu.documento.Grafico.Serie;
import pe.quipu.ooxml.CoreProperties;

/** Native charts with a numbered caption, their figures in a workbook of their own inside the document. */
final class Charts {
    private static final int TWIPS = 635;
    /** In twentieths of a point: what a bar that lies needs, and all that stands. */
    private static final int PER_BAR = 420;

    private static final int FRAME = 1500;
    private static final int STANDING = 4600;

    private final XWPFDocument docx;
    private final Text text;
    private int number;

    Charts(XWPFDocument docx, Text text) {
        this.docx = docx;
        this.text = text;
    }

    void write(Grafico grafico, int width) {
        CTP caption = text.paragraph(Style.CAPTION);
        Text.words(caption, "Gráfico ");
        Text.field(caption, "SEQ Gráfico \\* ARABIC", String.valueOf(++number));
        Text.words(caption, ". " + grafico.titulo());
        CTP frame = text.plain();
        frame.addNewPPr().addNewKeepNext();
        try {
            XWPFChart chart = docx.createChart(
                    new XWPFParagraph(frame, docx).createRun(), width * TWIPS, height(grafico) * TWIPS);
            draw(chart, grafico);
            describe(frame, grafico);
            CoreProperties.stamp(chart.getWorkbook().getProperties(), grafico.titulo());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("chart «" + grafico.titulo() + "»", e);
        }
        Text.words(text.paragraph(Style.SOURCE), grafico.fuente());
    }

    private static int height(Grafico grafico) {
        return lies(grafico) ? FRAME + PER_BAR * grafico.categorias().size() : STANDING;
    }

    private static boolean lies(Grafico grafico) {
        return grafico.clase() == Grafico.Clase.BARRAS;
    }

    /** Numbers of drawings are the document's: a second one would hide the first from some readers. */
    private void describe(CTP frame, Grafico grafico) {
        var properties = frame.getRArray(0).getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(number);
        properties.setName("Gráfico " + number);
        properties.setDescr(grafico.alternativo());
    }

    private static void draw(XWPFChart chart, Grafico grafico) {
        chart.setAutoTitleDeleted(true);
        XDDFCategoryAxis names = chart.createCategoryAxis(lies(grafico) ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lies(grafico) ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(names, values, grafico);
        XDDFCategoryDataSource categories = categories(grafico);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(lies(grafico) ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(lies(grafico) ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setOverlap(lies(grafico) ? (byte) 100 : (byte) -10);
        bars.setGapWidth(50);
        bars.setVaryColors(false);
        List<Serie> series = grafico.series();
        for (int i = 0; i < series.size(); i++) {
            add(chart, bars, categories, series.get(i), i + 1);
        }
        chart.plot(bars);
        grafico.acumulada().ifPresent(s -> line(chart, names, categories, s, series.size() + 1));
        ChartLooks.dress(chart.getCTChartSpace(), grafico);
        if (series.size() + (grafico.acumulada().isPresent() ? 1 : 0) > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void axes(XDDFCategoryAxis names, XDDFValueAxis values, Grafico grafico) {
        names.setMajorTickMark(AxisTickMark.NONE);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        // Bars that lie grow upwards by themselves: turned round, the first one is on top.
        names.setOrientation(lies(grafico) ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        values.setMinimum(0);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setCrosses(lies(grafico) ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setNumberFormat(ChartLooks.axisFormat(grafico));
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.getOrAddMajorGridProperties();
        if (lies(grafico) && grafico.medida() == Grafico.Medida.PORCENTAJE) {
            values.setMaximum(1);
            values.setMajorUnit(0.25);
        }
    }

    /** On an axis of its own, from nothing to the whole. */
    private static void line(
            XWPFChart chart, XDDFCategoryAxis names, XDDFCategoryDataSource categories, Serie serie, int column) {
        XDDFCategoryAxis under = chart.createCategoryAxis(AxisPosition.BOTTOM);
        under.setVisible(false);
        XDDFValueAxis share = chart.createValueAxis(AxisPosition.RIGHT);
        under.crossAxis(share);
        share.crossAxis(under);
        share.setCrosses(AxisCrosses.MAX);
        share.setCrossBetween(AxisCrossBetween.BETWEEN);
        share.setMinimum(0);
        share.setMaximum(1);
        share.setMajorUnit(0.25);
        share.setNumberFormat("0%");
        share.setMajorTickMark(AxisTickMark.NONE);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, under, share);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        var added = (XDDFLineChartData.Series) add(chart, lines, categories, serie, column);
        added.setSmooth(false);
        added.setMarkerStyle(MarkerStyle.CIRCLE);
        chart.plot(lines);
    }

    private static XDDFChartData.Series add(
            XWPFChart chart, XDDFChartData data, XDDFCategoryDataSource categories, Serie serie, int column) {
        XDDFChartData.Series added = data.addSeries(categories, numbers(serie, column));
        added.setTitle(serie.nombre(), chart.setSheetTitle(serie.nombre(), column));
        return added;
    }

    private static XDDFCategoryDataSource categories(Grafico grafico) {
        String[] names = grafico.categorias().toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(names, range(names.length, 0), 0);
    }

    private static XDDFNumericalDataSource<BigDecimal> numbers(Serie serie, int column) {
        BigDecimal[] values = serie.valores().stream().map(Charts::orNone).toArray(BigDecimal[]::new);
        return XDDFDataSourcesFactory.fromArray(values, range(values.length, column), column);
    }

    private static BigDecimal orNone(Optional<BigDecimal> value) {
        return value.orElse(null);
    }

    /** Under a heading, in the first sheet of the workbook inside. */
    private static String range(int rows, int column) {
        return new CellRangeAddress(1, Math.max(1, rows), column, column).formatAsString("Sheet0", true);
    }
}
