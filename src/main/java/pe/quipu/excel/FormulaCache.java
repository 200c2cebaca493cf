package pe.quipu.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;

/** The formulas nobody has computed yet: they get their value when every sheet stands. */
final class FormulaCache {
    private final List<Cell> pendientes = new ArrayList<>();

    /** Whether any formula of the workbook comes without its value. */
    static boolean isNeeded(Libro libro) {
        for (Hoja hoja : libro.hojas()) {
            for (Fila fila : hoja.filas()) {
                for (Celda celda : fila.celdas()) {
                    if (celda.contenido() instanceof Formula f && f.cache().isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    void add(Cell celda) {
        pendientes.add(celda);
    }

    void evaluate(XSSFWorkbook libro) {
        if (pendientes.isEmpty()) {
            return;
        }
        XSSFFormulaEvaluator calculo = libro.getCreationHelper().createFormulaEvaluator();
        for (Cell celda : pendientes) {
            CellType clase;
            try {
                clase = calculo.evaluateFormulaCell(celda);
            } catch (RuntimeException e) {
                throw new IllegalStateException(name(celda) + " cannot be computed", e);
            }
            if (clase == CellType.ERROR) {
                throw new IllegalStateException(name(celda) + " gives "
                        + FormulaError.forInt(celda.getErrorCellValue()).getString());
            }
        }
    }

    private static String name(Cell celda) {
        return CellWriter.at(celda) + " =" + celda.getCellFormula();
    }
}
