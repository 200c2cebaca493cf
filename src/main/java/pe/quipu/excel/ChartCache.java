package pe.quipu.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The values a chart draws before anyone recalculates, taken from the cached values of its cells. */
final class ChartCache {
    private final XSSFWorkbook libro;

    ChartCache(XSSFWorkbook libro) {
        this.libro = libro;
    }

    String texts(String rango) {
        return points(rango, false);
    }

    String numbers(String rango) {
        return points(rango, true);
    }

    private String points(String rango, boolean soloNumeros) {
        List<String> valores = values(rango);
        StringBuilder puntos = new StringBuilder("<c:ptCount val=\"%d\"/>".formatted(valores.size()));
        for (int i = 0; i < valores.size(); i++) {
            String valor = valores.get(i);
            boolean numero = valor.matches("-?[0-9.]+([eE][-+]?[0-9]+)?");
            if (!valor.isEmpty() && (numero || !soloNumeros)) {
                puntos.append(
                        "<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(i, StringEscapeUtils.escapeXml10(valor)));
            }
        }
        return puntos.toString();
    }

    private List<String> values(String rango) {
        AreaReference area = new AreaReference(rango, SpreadsheetVersion.EXCEL2007);
        List<String> valores = new ArrayList<>();
        for (CellReference lugar : area.getAllReferencedCells()) {
            XSSFSheet hoja = libro.getSheet(lugar.getSheetName());
            if (hoja == null) {
                throw new IllegalArgumentException("a chart speaks of a sheet that is not there: " + rango);
            }
            XSSFRow fila = hoja.getRow(lugar.getRow());
            valores.add(fila == null ? "" : value(fila.getCell(lugar.getCol())));
        }
        return valores;
    }

    private static String value(XSSFCell celda) {
        if (celda == null) {
            return "";
        }
        CellType clase =
                celda.getCellType() == CellType.FORMULA ? celda.getCachedFormulaResultType() : celda.getCellType();
        return switch (clase) {
            case NUMERIC -> celda.getRawValue() == null ? "" : celda.getRawValue();
            case STRING -> celda.getStringCellValue();
            default -> "";
        };
    }
}
