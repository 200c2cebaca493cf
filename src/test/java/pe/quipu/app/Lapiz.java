package pe.quipu.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes in a workbook as a person does: opens the file, types in cells, saves. Cells are found by their keys. */
final class Lapiz implements AutoCloseable {
    /** The hidden row of column keys, from 0. */
    private static final int CLAVES = 5;

    private final XSSFWorkbook libro;

    Lapiz(byte[] bytes) {
        try {
            libro = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell of a table; the row by the text of its first column. */
    Lapiz escribe(String hoja, String fila, String columna, Object valor) {
        type(celda(hoja, fila, columna), valor);
        return this;
    }

    /** A field of a sheet of fields. */
    Lapiz campo(String hoja, String clave, Object valor) {
        type(row(hoja, clave).getCell(2, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), valor);
        return this;
    }

    Cell celda(String hoja, String fila, String columna) {
        return row(hoja, fila).getCell(columna(hoja, columna), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** What stands in a cell, as text. */
    String lee(String hoja, String fila, String columna) {
        return text(celda(hoja, fila, columna));
    }

    boolean bloqueada(String hoja, String fila, String columna) {
        return celda(hoja, fila, columna).getCellStyle().getLocked();
    }

    boolean oculta(String hoja, String columna) {
        return libro.getSheet(hoja).isColumnHidden(columna(hoja, columna));
    }

    boolean tiene(String hoja, String columna) {
        return indice(hoja, columna) >= 0;
    }

    String encabezado(String hoja, String columna) {
        return text(libro.getSheet(hoja).getRow(CLAVES + 1).getCell(columna(hoja, columna)));
    }

    /** The keys of the rows of a table; none where the form has no such sheet. */
    java.util.List<String> filas(String hoja) {
        if (libro.getSheet(hoja) == null) {
            return java.util.List.of();
        }
        java.util.List<String> claves = new java.util.ArrayList<>();
        for (Row r : libro.getSheet(hoja)) {
            String clave = r.getRowNum() > CLAVES + 1 && r.getCell(0) != null ? text(r.getCell(0)) : "";
            if (!clave.isEmpty()) {
                claves.add(clave);
            }
        }
        return claves;
    }

    /** Every text of every sheet, hidden ones too. */
    String todo() {
        StringBuilder todo = new StringBuilder();
        libro.forEach(hoja ->
                hoja.forEach(fila -> fila.forEach(c -> todo.append(text(c)).append('\n'))));
        return todo.toString();
    }

    XSSFWorkbook libro() {
        return libro;
    }

    byte[] guarda() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            libro.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            libro.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int columna(String hoja, String clave) {
        int i = indice(hoja, clave);
        if (i < 0) {
            throw new AssertionError("no column " + clave + " in " + hoja);
        }
        return i;
    }

    private int indice(String hoja, String clave) {
        for (Cell c : libro.getSheet(hoja).getRow(CLAVES)) {
            if (text(c).equals(clave)) {
                return c.getColumnIndex();
            }
        }
        return -1;
    }

    private Row row(String hoja, String clave) {
        Sheet s = libro.getSheet(hoja);
        for (Row r : s) {
            if (r.getRowNum() > CLAVES
                    && r.getCell(0) != null
                    && text(r.getCell(0)).equals(clave)) {
                return r;
            }
        }
        throw new AssertionError("no row " + clave + " in " + hoja);
    }

    private static String text(Cell c) {
        CellType tipo = c.getCellType() == CellType.FORMULA ? c.getCachedFormulaResultType() : c.getCellType();
        return switch (tipo) {
            case NUMERIC ->
                java.math.BigDecimal.valueOf(c.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case STRING -> c.getStringCellValue();
            default -> "";
        };
    }

    private static void type(Cell c, Object valor) {
        if (valor instanceof String texto) {
            c.setCellValue(texto);
        } else if (valor instanceof Number n) {
            c.setCellValue(n.doubleValue());
        } else if (valor instanceof LocalDate dia) {
            c.setCellValue(dia);
        } else {
            c.setBlank();
        }
    }
}
