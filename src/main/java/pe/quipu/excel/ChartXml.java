package pe.quipu.excel;

import org.apache.commons.text.StringEscapeUtils;
import pe.quipu.libro.Grafico;
import pe.quipu.libro.Grafico.Clase;

/**
 * The text of a chart part. Fonts, colours, axes and labels are all explicit: what is left to the program is drawn
 * differently by each of them.
 */
final class ChartXml {
    private static final String GRIS = "595959";
    private final Grafico grafico;
    private final ChartCache valores;
    private final boolean barras;
    private final boolean porcentaje;

    ChartXml(Grafico grafico, ChartCache valores) {
        this.grafico = grafico;
        this.valores = valores;
        this.barras = grafico.clase() == Clase.BARRAS_APILADAS;
        this.porcentaje = grafico.formatoNumero().contains("%");
    }

    @Override
    public String toString() {
        return """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <c:roundedCorners val="0"/><c:chart>%s<c:autoTitleDeleted val="0"/>\
                <c:plotArea><c:layout/>%s%s%s</c:plotArea>%s<c:plotVisOnly val="0"/>\
                <c:dispBlanksAs val="gap"/></c:chart>%s%s</c:chartSpace>""".formatted(
                        title(),
                        bars(),
                        categoryAxis(),
                        valueAxis(),
                        legend(),
                        shape(Rgb.BLANCO.hex(), "D9D9D9"),
                        font(900, GRIS));
    }

    private String title() {
        return """
                <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>%1$s</a:pPr><a:r>%2$s\
                <a:t>%3$s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>""".formatted(
                        run("defRPr", 1200, "1", Looks.NAVY.hex()),
                        run("rPr", 1200, "1", Looks.NAVY.hex()),
                        escape(grafico.titulo()));
    }

    private String bars() {
        StringBuilder series = new StringBuilder();
        for (int i = 0; i < grafico.series().size(); i++) {
            series.append(series(i, grafico.series().get(i)));
        }
        return """
                <c:barChart><c:barDir val="%s"/><c:grouping val="%s"/><c:varyColors val="0"/>%s\
                <c:gapWidth val="50"/>%s<c:axId val="1001"/><c:axId val="1002"/></c:barChart>""".formatted(
                        barras ? "bar" : "col",
                        barras ? "stacked" : "clustered",
                        series,
                        barras ? "<c:overlap val=\"100\"/>" : "<c:overlap val=\"-10\"/>");
    }

    private String series(int indice, Grafico.Serie serie) {
        String relleno = Looks.strong(serie.color()).hex();
        String letras = barras ? Looks.onStrong(serie.color()).hex() : Rgb.TINTA.hex();
        return """
                <c:ser><c:idx val="%1$d"/><c:order val="%1$d"/><c:tx><c:v>%2$s</c:v></c:tx>%3$s\
                <c:invertIfNegative val="0"/>%4$s<c:cat><c:strRef><c:f>%5$s</c:f><c:strCache>%6$s</c:strCache>\
                </c:strRef></c:cat><c:val><c:numRef><c:f>%7$s</c:f><c:numCache>\
                <c:formatCode>General</c:formatCode>%8$s</c:numCache></c:numRef></c:val></c:ser>""".formatted(
                        indice,
                        escape(serie.nombre()),
                        shape(relleno, relleno),
                        labels(letras),
                        escape(serie.categorias()),
                        valores.texts(serie.categorias()),
                        escape(serie.valores()),
                        valores.numbers(serie.valores()));
    }

    private String labels(String color) {
        return """
                <c:dLbls><c:numFmt formatCode="%s" sourceLinked="0"/>\
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%s<c:dLblPos val="%s"/>\
                <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>\
                <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>""".formatted(escape(grafico.formatoNumero()), font(900, color), barras ? "ctr" : "outEnd");
    }

    /** Horizontal bars grow upwards by themselves: turned round, the first category is on top. */
    private String categoryAxis() {
        return """
                <c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="%s"/></c:scaling><c:delete val="0"/>\
                <c:axPos val="%s"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
                <c:minorTickMark val="none"/><c:tickLblPos val="low"/>%s%s<c:crossAx val="1002"/>\
                <c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>\
                <c:noMultiLvlLbl val="1"/></c:catAx>""".formatted(barras ? "maxMin" : "minMax", barras ? "l" : "b", line("BFBFBF"), font(900, GRIS));
    }

    private String valueAxis() {
        boolean fraccion = barras && porcentaje;
        return """
                <c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>%s<c:min val="0"/></c:scaling>\
                <c:delete val="0"/><c:axPos val="%s"/><c:majorGridlines>%s</c:majorGridlines>\
                <c:numFmt formatCode="%s" sourceLinked="0"/><c:majorTickMark val="none"/>\
                <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>%s%s<c:crossAx val="1001"/>\
                <c:crosses val="%s"/><c:crossBetween val="between"/>%s</c:valAx>""".formatted(
                        fraccion ? "<c:max val=\"1\"/>" : "",
                        barras ? "b" : "l",
                        line("E3E3E3"),
                        porcentaje ? "0%" : "#,##0",
                        line("BFBFBF"),
                        font(900, GRIS),
                        barras ? "max" : "autoZero",
                        fraccion ? "<c:majorUnit val=\"0.25\"/>" : "");
    }

    private String legend() {
        return grafico.series().size() < 2
                ? ""
                : "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>" + font(900, GRIS) + "</c:legend>";
    }

    private static String shape(String relleno, String linea) {
        return ("<c:spPr><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill><a:ln w=\"9525\"><a:solidFill>"
                        + "<a:srgbClr val=\"%s\"/></a:solidFill></a:ln></c:spPr>")
                .formatted(relleno, linea);
    }

    private static String line(String color) {
        return "<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill></a:ln></c:spPr>"
                .formatted(color);
    }

    private static String font(int centesimas, String color) {
        return "<c:txPr><a:bodyPr/><a:p><a:pPr>%s</a:pPr><a:endParaRPr lang=\"es-PE\"/></a:p></c:txPr>"
                .formatted(run("defRPr", centesimas, "0", color));
    }

    private static String run(String elemento, int centesimas, String negrita, String color) {
        return ("<a:%1$s lang=\"es-PE\" sz=\"%2$d\" b=\"%3$s\"><a:solidFill><a:srgbClr val=\"%4$s\"/></a:solidFill>"
                        + "<a:latin typeface=\"%5$s\"/></a:%1$s>")
                .formatted(elemento, centesimas, negrita, color, Looks.LETRA);
    }

    private static String escape(String texto) {
        return StringEscapeUtils.escapeXml10(texto);
    }
}
