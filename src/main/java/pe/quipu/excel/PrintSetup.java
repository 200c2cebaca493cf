package pe.quipu.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pe.quipu.libro.Hoja;

/** Paper, margins, what is repeated on each page, and the footer. No date: the same workbook prints the same. */
final class PrintSetup {
    private static final String LETRA = "&\"" + Looks.LETRA + ",Regular\"&8 ";

    private PrintSetup() {}

    static void write(XSSFSheet hoja, Hoja.Impresion impresion) {
        XSSFPrintSetup papel = hoja.getPrintSetup();
        papel.setPaperSize(impresion.a3() ? XSSFPrintSetup.A3_PAPERSIZE : XSSFPrintSetup.A4_PAPERSIZE);
        papel.setLandscape(impresion.horizontal());
        hoja.setFitToPage(true);
        papel.setFitWidth((short) Math.max(1, impresion.paginasDeAncho()));
        papel.setFitHeight((short) impresion.paginasDeAlto());
        hoja.setHorizontallyCenter(true);
        margins(hoja);
        impresion.filasRepetidas().ifPresent(r -> hoja.setRepeatingRows(CellRangeAddress.valueOf(r)));
        impresion.columnasRepetidas().ifPresent(r -> hoja.setRepeatingColumns(CellRangeAddress.valueOf(r)));
        impresion.area().map(CellRangeAddress::valueOf).ifPresent(area -> area(hoja, area));
        // An ampersand begins a code; two of them are one.
        hoja.getFooter().setLeft(LETRA + XmlText.clean(impresion.pie()).replace("&", "&&"));
        hoja.getFooter().setCenter(LETRA + "Página &P de &N");
    }

    private static void area(XSSFSheet hoja, CellRangeAddress area) {
        int indice = hoja.getWorkbook().getSheetIndex(hoja);
        hoja.getWorkbook()
                .setPrintArea(
                        indice, area.getFirstColumn(), area.getLastColumn(), area.getFirstRow(), area.getLastRow());
    }

    private static void margins(XSSFSheet hoja) {
        hoja.setMargin(PageMargin.LEFT, 0.4);
        hoja.setMargin(PageMargin.RIGHT, 0.4);
        hoja.setMargin(PageMargin.TOP, 0.5);
        hoja.setMargin(PageMargin.BOTTOM, 0.6);
        hoja.setMargin(PageMargin.HEADER, 0.3);
        hoja.setMargin(PageMargin.FOOTER, 0.3);
    }
}
