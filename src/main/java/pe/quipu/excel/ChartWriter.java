package pe.quipu.excel;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import pe.quipu.libro.Grafico;

/** Places native charts on a sheet, each with a text for those who cannot see it. */
final class ChartWriter {
    private final XSSFSheet hoja;

    ChartWriter(XSSFSheet hoja) {
        this.hoja = hoja;
    }

    void write(List<Grafico> graficos) {
        int numero = 1;
        for (Grafico grafico : graficos) {
            write(grafico, numero++);
        }
    }

    private void write(Grafico grafico, int numero) {
        CellReference desde = new CellReference(grafico.esquina1());
        CellReference hasta = new CellReference(grafico.esquina2());
        XSSFClientAnchor lugar =
                new XSSFClientAnchor(0, 0, 0, 0, desde.getCol(), desde.getRow(), hasta.getCol(), hasta.getRow());
        XSSFChart destino = hoja.createDrawingPatriarch().createChart(lugar);
        CTNonVisualDrawingProps propiedades = destino.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        propiedades.setName("Gráfico " + numero);
        propiedades.setDescr(XmlText.clean(grafico.textoAlternativo()));
        String xml = new ChartXml(grafico, new ChartCache(hoja.getWorkbook())).toString();
        try {
            destino.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(xml).getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException("chart «" + grafico.titulo() + "»", e);
        }
    }
}
