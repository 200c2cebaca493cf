package pe.quipu.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Lines around a cell. */
final class Borders {
    private Borders() {}

    static void around(XSSFCellStyle estilo, BorderStyle trazo, Rgb color) {
        top(estilo, trazo, color);
        bottom(estilo, trazo, color);
        estilo.setBorderLeft(trazo);
        estilo.setLeftBorderColor(color.poi());
        estilo.setBorderRight(trazo);
        estilo.setRightBorderColor(color.poi());
    }

    static void top(XSSFCellStyle estilo, BorderStyle trazo, Rgb color) {
        estilo.setBorderTop(trazo);
        estilo.setTopBorderColor(color.poi());
    }

    static void bottom(XSSFCellStyle estilo, BorderStyle trazo, Rgb color) {
        estilo.setBorderBottom(trazo);
        estilo.setBottomBorderColor(color.poi());
    }
}
