package pe.quipu.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;

/** The formulas nobody has computed yet: they get their value when every sheet stands. */
final class FormulaCache {
    private final List<Cell> pendientes = new ArrayList<>();
    private final List<Copia> copias = new ArrayList<>();

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

    /** A formula that gives what the same column gives in another row: neither parsed nor computed again. */
    void add(Cell celda, Formula formula) {
        copias.add(new Copia((XSSFCell) celda, formula));
    }

    void evaluate(XSSFWorkbook libro) {
        if (pendientes.isEmpty()) {
            return;
        }
        // First the models, then their copies as plain values: what sums a column finds them already there.
        evaluate(libro, copias.stream().map(Copia::modelo).distinct().toList());
        copias.forEach(Copia::value);
        evaluate(libro, pendientes);
        share();
    }

    private static void evaluate(XSSFWorkbook libro, List<? extends Cell> celdas) {
        XSSFFormulaEvaluator calculo = libro.getCreationHelper().createFormulaEvaluator();
        for (Cell celda : celdas) {
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

    private record Copia(XSSFCell celda, Formula contenido) {
        XSSFCell modelo() {
            return celda.getSheet().getRow(contenido.modelo() - 1).getCell(celda.getColumnIndex());
        }

        /** The value as the file keeps it beside a formula: a text stands in the cell itself. */
        void value() {
            CTCell de = modelo().getCTCell();
            CTCell a = celda.getCTCell();
            if (de.isSetT()) {
                a.setT(de.getT());
            }
            a.setV(de.isSetV() ? de.getV() : "");
        }
    }

    /**
     * The model holds the text of the formula and its copies only point at it, as a program writes that fills down. A
     * formula that looks at another sheet cannot be shared in the format, so each of its copies has its text.
     */
    private void share() {
        Map<XSSFCell, List<Copia>> grupos =
                copias.stream().collect(Collectors.groupingBy(Copia::modelo, LinkedHashMap::new, Collectors.toList()));
        Map<Sheet, Integer> siguientes = new HashMap<>();
        grupos.forEach((modelo, suyas) -> {
            CTCellFormula texto = modelo.getCTCell().getF();
            if (texto.getStringValue().contains("!")) {
                suyas.forEach(c -> c.celda()
                        .getCTCell()
                        .addNewF()
                        .setStringValue(c.contenido().expresion()));
                return;
            }
            int grupo = siguientes.merge(modelo.getSheet(), 1, Integer::sum) - 1;
            shared(texto, grupo)
                    .setRef(range(modelo, suyas.get(suyas.size() - 1).celda()));
            suyas.forEach(c -> shared(c.celda().getCTCell().addNewF(), grupo));
        });
    }

    private static CTCellFormula shared(CTCellFormula formula, int grupo) {
        formula.setT(STCellFormulaType.SHARED);
        formula.setSi(grupo);
        return formula;
    }

    private static String range(XSSFCell modelo, XSSFCell ultima) {
        return new CellRangeAddress(
                        modelo.getRowIndex(), ultima.getRowIndex(), modelo.getColumnIndex(), modelo.getColumnIndex())
                .formatAsString();
    }

    private static String name(Cell celda) {
        return CellWriter.at(celda) + " =" + celda.getCellFormula();
    }
}
