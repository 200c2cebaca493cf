package pe.quipu.excel;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The named style of the inputs: the people who edit a form by hand find it in the gallery of styles. */
final class NamedStyle {
    static final String NOMBRE = "Quipu Entrada";
    private final StylesTable tabla;
    private int indice = -1;

    NamedStyle(XSSFWorkbook libro) {
        this.tabla = libro.getStylesSource();
    }

    void apply(XSSFCellStyle estilo) {
        CTXf xf = estilo.getCoreXf();
        if (indice < 0) {
            indice = define(xf);
        }
        xf.setXfId(indice);
    }

    private int define(CTXf ejemplo) {
        CTXf base = (CTXf) ejemplo.copy();
        base.unsetXfId();
        base.setNumFmtId(0);
        base.setQuotePrefix(false);
        int creado = tabla.putCellStyleXf(base) - 1;
        CTCellStyles nombrados = tabla.getCTStylesheet().isSetCellStyles()
                ? tabla.getCTStylesheet().getCellStyles()
                : tabla.getCTStylesheet().addNewCellStyles();
        CTCellStyle normal = nombrados.addNewCellStyle();
        normal.setName("Normal");
        normal.setXfId(0);
        normal.setBuiltinId(0);
        CTCellStyle propio = nombrados.addNewCellStyle();
        propio.setName(NOMBRE);
        propio.setXfId(creado);
        nombrados.setCount(nombrados.sizeOfCellStyleArray());
        return creado;
    }
}
