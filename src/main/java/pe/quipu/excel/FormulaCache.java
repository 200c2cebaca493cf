package pe.quipu.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formulas nobody has computed yet: they get their value when every sheet stands. */
final class FormulaCache {
    private final List<XSSFCell> pendientes = new ArrayList<>();

    void add(XSSFCell celda) {
        pendientes.add(celda);
    }

    void evaluate(XSSFWorkbook libro) {
        if (pendientes.isEmpty()) {
            return;
        }
        XSSFFormulaEvaluator calculo = libro.getCreationHelper().createFormulaEvaluator();
        for (XSSFCell celda : pendientes) {
            CellType clase;
            try {
                clase = calculo.evaluateFormulaCell(celda);
            } catch (RuntimeException e) {
                throw new IllegalStateException(name(celda) + " cannot be computed", e);
            }
            if (clase == CellType.ERROR) {
                throw new IllegalStateException(name(celda) + " gives " + celda.getErrorCellString());
            }
        }
    }

    private static String name(XSSFCell celda) {
        return CellWriter.at(celda) + " =" + celda.getCellFormula();
    }
}
