package pe.quipu.excel;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose last rows are written as they come, and forgotten. */
final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int VENTANA = 100;

    StreamedWorkbook(XSSFWorkbook libro) {
        super(libro, VENTANA, false, true);
        // The plain zip that every program reads; no part comes near four gigabytes.
        setZip64Mode(Zip64Mode.Never);
        // Left to itself it would count only the streamed rows.
        setShouldCalculateSheetDimensions(false);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new Rows(getSharedStringSource());
    }

    /** The library leaves out the value of a formula that gives an empty text, as if nobody had computed it. */
    private static final class Rows extends SheetDataWriter {
        Rows(SharedStringsTable textos) throws IOException {
            super(textos);
        }

        @Override
        public void writeCell(int columna, Cell celda) throws IOException {
            boolean vacia = celda != null
                    && celda.getCellType() == CellType.FORMULA
                    && celda.getCachedFormulaResultType() == CellType.STRING
                    && celda.getStringCellValue().isEmpty();
            if (!vacia) {
                super.writeCell(columna, celda);
                return;
            }
            String lugar = new CellReference(celda.getRowIndex(), columna).formatAsString();
            _out.write("<c r=\"" + lugar + "\" s=\"" + celda.getCellStyle().getIndex() + "\" t=\"str\"><f>");
            outputEscapedString(celda.getCellFormula());
            _out.write("</f><v></v></c>");
        }
    }
}
