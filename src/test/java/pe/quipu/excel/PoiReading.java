package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Valor;

/** The library's own reader beside ours: two readers that share no code. */
public final class PoiReading {
    private PoiReading() {}

    /**
     * One line for each sheet that the two do not read alike.
     *
     * @throws IOException when the library cannot read it
     */
    public static List<String> differences(byte[] libro) throws IOException {
        if (!(XlsxReader.read(libro) instanceof Lectura.Legible ours)) {
            return List.of("not read: " + XlsxReader.read(libro));
        }
        List<String> todas = new ArrayList<>();
        try (Workbook theirs = new XSSFWorkbook(new ByteArrayInputStream(libro))) {
            for (int s = 0; s < theirs.getNumberOfSheets(); s++) {
                HojaLlena hoja = ours.libro().hojas().get(s);
                String suyo =
                        theirs.getSheetName(s) + " " + theirs.isSheetHidden(s) + "\n" + text(theirs.getSheetAt(s));
                String nuestro = hoja.nombre() + " " + hoja.oculta() + "\n" + text(hoja);
                if (!suyo.equals(nuestro)) {
                    todas.add(first(suyo, nuestro));
                }
            }
        }
        return todas;
    }

    private static String first(String suyo, String nuestro) {
        List<String> a = suyo.lines().toList();
        List<String> b = nuestro.lines().toList();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(0) + ": «" + a.get(i) + "» is «" + b.get(i) + "»";
            }
        }
        return a.get(0) + ": " + a.size() + " lines are " + b.size();
    }

    private static String text(HojaLlena hoja) {
        StringBuilder all = new StringBuilder();
        for (int fila : hoja.filas()) {
            hoja.fila(fila)
                    .forEach((c, leida) -> all.append(fila + "," + c + (leida.formula() ? " f " : " ")
                            + leida.valor().mostrado() + "\n"));
        }
        return all.toString();
    }

    private static String text(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (Row row : sheet) {
            cells.clear();
            row.forEach(c -> cells.put(c.getColumnIndex(), c));
            cells.forEach((c, cell) -> {
                boolean formula = cell.getCellType() == CellType.FORMULA;
                String shown = shown(cell, formula ? cell.getCachedFormulaResultType() : cell.getCellType());
                if (formula || !shown.isEmpty()) {
                    all.append(row.getRowNum() + 1 + "," + c + (formula ? " f " : " ") + shown + "\n");
                }
            });
        }
        return all.toString();
    }

    private static String shown(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> new Valor.Logico(cell.getBooleanCellValue()).mostrado();
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> number(cell);
            default -> "";
        };
    }

    private static String number(Cell cell) {
        BigDecimal number =
                BigDecimal.valueOf(cell.getNumericCellValue()).round(new MathContext(15, RoundingMode.HALF_UP));
        if (DateUtil.isCellDateFormatted(cell)) {
            return new Valor.Fecha(cell.getLocalDateTimeCellValue().toLocalDate()).mostrado();
        }
        boolean percent = cell.getCellStyle().getDataFormatString().endsWith("%");
        return (percent ? new Valor.Porcentaje(number) : new Valor.Numero(number)).mostrado();
    }
}
