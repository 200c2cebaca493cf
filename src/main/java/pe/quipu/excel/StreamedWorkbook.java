package pe.quipu.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose last rows are written as they come, and forgotten. */
final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int VENTANA = 100;

    static {
        TempFile.setTempFileCreationStrategy(new Temporales());
    }

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

    /** Left to itself the library makes one folder for all, and who came first on the machine owns it. */
    private static final class Temporales implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefijo, String sufijo) throws IOException {
            return Files.createTempFile(prefijo, sufijo).toFile();
        }

        @Override
        public File createTempDirectory(String prefijo) throws IOException {
            return Files.createTempDirectory(prefijo).toFile();
        }
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
