package pe.quipu.word;

import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import pe.quipu.documento.Grafico;
import pe.quipu.documento.Grafico.Medida;
import pe.quipu.documento.Grafico.Serie;
import pe.quipu.documento.Tono;
import pe.quipu.ooxml.Tone;

/**
 * Colours, letters and labels of a chart, all explicit: what is left to the program is drawn differently by each of
 * them.
 */
final class ChartLooks {
    private static final int GREY = 0x595959;
    private static final int WHITE = 0xFFFFFF;
    private static final int RULE = 0xE3E3E3;
    private static final int LETTERS = 900;
    private static final int SMALL = 650;
    private static final int ROOMY = 12;

    private ChartLooks() {}

    static String axisFormat(Grafico grafico) {
        return grafico.medida() == Medida.PORCENTAJE ? "0%" : "#,##0";
    }

    static void dress(CTChartSpace space, Grafico grafico) {
        CTPlotArea area = space.getChart().getPlotArea();
        List<Serie> series = grafico.series();
        for (int i = 0; i < series.size(); i++) {
            bar(area.getBarChartArray(0).getSerArray(i), series.get(i), grafico);
        }
        grafico.acumulada().ifPresent(s -> line(area.getLineChartArray(0).getSerArray(0), s));
        for (CTCatAx axis : area.getCatAxArray()) {
            letters(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), GREY);
        }
        for (CTValAx axis : area.getValAxArray()) {
            axis.getNumFmt().setSourceLinked(false);
            letters(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), GREY);
            if (axis.isSetMajorGridlines()) {
                CTShapeProperties rule = axis.getMajorGridlines().isSetSpPr()
                        ? axis.getMajorGridlines().getSpPr()
                        : axis.getMajorGridlines().addNewSpPr();
                rule.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(rgb(RULE));
            }
        }
        space.getChart().addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
        if (space.isSetRoundedCorners()) {
            space.getRoundedCorners().setVal(false);
        } else {
            space.addNewRoundedCorners().setVal(false);
        }
        letters(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), GREY);
    }

    private static void bar(CTBarSer serie, Serie data, Grafico grafico) {
        boolean stacked = grafico.clase() == Grafico.Clase.BARRAS;
        Tone tone = tone(data.tono());
        fill(serie.isSetSpPr() ? serie.getSpPr() : serie.addNewSpPr(), tone.strong());
        if (!serie.isSetInvertIfNegative()) {
            serie.addNewInvertIfNegative().setVal(false);
        }
        CTDLbls labels = serie.isSetDLbls() ? serie.getDLbls() : serie.addNewDLbls();
        // A value of nothing is not written inside a bar that has no length.
        labels.addNewNumFmt().setFormatCode(format(grafico));
        labels.getNumFmt().setSourceLinked(false);
        CTShapeProperties box = labels.addNewSpPr();
        box.addNewNoFill();
        letters(labels.addNewTxPr(), stacked ? on(tone) : GREY, crowded(grafico) ? SMALL : LETTERS);
        labels.addNewDLblPos().setVal(stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static String format(Grafico grafico) {
        if (grafico.medida() == Medida.CUENTA) {
            return "#,##0";
        }
        // Side by side there is no room for the decimal.
        return grafico.clase() == Grafico.Clase.BARRAS ? "0.0%;;;" : "0%";
    }

    private static void line(CTLineSer serie, Serie data) {
        CTShapeProperties looks = serie.isSetSpPr() ? serie.getSpPr() : serie.addNewSpPr();
        looks.addNewLn()
                .addNewSolidFill()
                .addNewSrgbClr()
                .setVal(rgb(tone(data.tono()).strong()));
        if (serie.isSetMarker()) {
            fill(
                    serie.getMarker().isSetSpPr()
                            ? serie.getMarker().getSpPr()
                            : serie.getMarker().addNewSpPr(),
                    tone(data.tono()).strong());
        }
    }

    private static void fill(CTShapeProperties shape, int color) {
        shape.addNewSolidFill().addNewSrgbClr().setVal(rgb(color));
    }

    /** Many bars that stand leave less room for what is written over each. */
    private static boolean crowded(Grafico grafico) {
        return grafico.clase() == Grafico.Clase.COLUMNAS
                && grafico.categorias().size() * grafico.series().size() > ROOMY;
    }

    private static void letters(CTTextBody body, int color) {
        letters(body, color, LETTERS);
    }

    private static void letters(CTTextBody body, int color, int size) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        CTTextCharacterProperties run = (body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP())
                .addNewPPr()
                .addNewDefRPr();
        run.setSz(size);
        run.setB(false);
        run.addNewSolidFill().addNewSrgbClr().setVal(rgb(color));
    }

    /** Amber is the one strong colour that white cannot be read on. */
    private static int on(Tone tone) {
        return tone == Tone.AMBER || tone == Tone.NO_DATA ? 0x1F1F1F : WHITE;
    }

    static Tone tone(Tono tono) {
        return switch (tono) {
            case VERDE -> Tone.GREEN;
            case AMBAR -> Tone.AMBER;
            case ROJO -> Tone.RED;
            case SIN_DATO -> Tone.NO_DATA;
            case PRIMERO -> Tone.NAVY;
            case SEGUNDO -> Tone.TEAL;
        };
    }

    private static byte[] rgb(int color) {
        return new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color};
    }
}
