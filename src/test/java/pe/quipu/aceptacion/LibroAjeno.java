package pe.quipu.aceptacion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as the library's own user model sees it, never our reader: tables by the keys of their hidden row. A value
 * is a BigDecimal, a String, or the empty String for a blank cell; of a formula, what the file keeps as its value.
 */
final class LibroAjeno {
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final MathContext QUINCE = new MathContext(15);

    private final Map<String, List<Map<String, Object>>> tablas = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> celdas = new LinkedHashMap<>();

    private LibroAjeno() {}

    static LibroAjeno read(Path archivo) {
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(Recorrido.bytes(archivo)))) {
            LibroAjeno leido = new LibroAjeno();
            libro.forEach(leido::sheet);
            return leido;
        } catch (IOException e) {
            throw new UncheckedIOException(archivo.toString(), e);
        }
    }

    /** The rows of the sheet of this name. */
    List<Map<String, Object>> tabla(String hoja) {
        return tablas.get(hoja);
    }

    /** The rows of the one sheet that has all these keys, whatever its name. */
    List<Map<String, Object>> conClaves(String... claves) {
        return tablas.values().stream()
                .filter(t -> !t.isEmpty() && t.get(0).keySet().containsAll(Arrays.asList(claves)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sheet with " + Arrays.toString(claves)));
    }

    Object celda(String hoja, String a1) {
        return celdas.get(hoja).getOrDefault(a1, "");
    }

    private void sheet(Sheet hoja) {
        Map<String, Object> suyas = new LinkedHashMap<>();
        hoja.forEach(f -> f.forEach(c -> suyas.put(c.getAddress().formatAsString(), value(c))));
        celdas.put(hoja.getSheetName(), suyas);
        for (Row fila : hoja) {
            if (fila.getZeroHeight()) {
                tablas.put(hoja.getSheetName(), below(hoja, fila));
                return;
            }
        }
    }

    /** The row of keys, then one visible row of headings, then data. */
    private static List<Map<String, Object>> below(Sheet hoja, Row claves) {
        List<Map<String, Object>> filas = new ArrayList<>();
        for (int n = claves.getRowNum() + 2; n <= hoja.getLastRowNum(); n++) {
            Map<String, Object> fila = new LinkedHashMap<>();
            Row datos = hoja.getRow(n);
            for (Cell clave : claves) {
                Cell dato = datos == null ? null : datos.getCell(clave.getColumnIndex());
                fila.put(clave.getStringCellValue(), dato == null ? "" : value(dato));
            }
            if (fila.values().stream().anyMatch(v -> !v.equals(""))) {
                filas.add(fila);
            }
        }
        return filas;
    }

    private static Object value(Cell celda) {
        CellType clase =
                celda.getCellType() == CellType.FORMULA ? celda.getCachedFormulaResultType() : celda.getCellType();
        return switch (clase) {
            case STRING -> celda.getStringCellValue();
            case BOOLEAN -> String.valueOf(celda.getBooleanCellValue());
            case ERROR -> "error " + celda.getErrorCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(celda)
                        ? DIA.format(celda.getLocalDateTimeCellValue())
                        : new BigDecimal(((XSSFCell) celda).getRawValue())
                                .round(QUINCE)
                                .stripTrailingZeros();
            default -> "";
        };
    }
}
