package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library writes, we read as the library does; two readers that share no code. */
final class PoiAgreementTest {
    private static final String[] TEXTS = {"", "AO-1", "Ñuñoa", " espacios ", "a\nb", "_x000D_", "<&>\"'", "= 1", "😀"};
    private static final String[] FORMATS = {"General", "0.0%", "dd/mm/yyyy", "#,##0.00", "\"día\" 0"};

    /** Excel believes in a 29/02/1900: programs disagree on the dates before. */
    private static final int FIRST_SURE_DATE = 61;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_drawn_workbook_reads_the_same(long seed) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            compare(seed, book);
        }
    }

    /** The streaming writer inlines its texts and fills in the sizes after the parts. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void a_streamed_workbook_reads_the_same(long seed) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(50)) {
            compare(seed, book);
        }
    }

    private static void compare(long seed, Workbook book) throws IOException {
        Random random = new Random(seed);
        for (int s = 0; s < 3; s++) {
            draw(random, book, book.createSheet("Hoja " + s));
        }
        book.setSheetHidden(2, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        assertEquals(List.of(), PoiReading.differences(out.toByteArray()), "seed " + seed);
    }

    private static void draw(Random random, Workbook book, Sheet sheet) {
        CellStyle[] styles = new CellStyle[FORMATS.length];
        for (int i = 0; i < styles.length; i++) {
            styles[i] = book.createCellStyle();
            styles[i].setDataFormat(book.createDataFormat().getFormat(FORMATS[i]));
        }
        for (int r = 0; r < 200; r += 1 + random.nextInt(3)) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < 60; c += 1 + random.nextInt(4)) {
                Cell cell = row.createCell(c);
                cell.setCellStyle(styles[random.nextInt(styles.length)]);
                fill(random, cell);
            }
        }
    }

    private static void fill(Random random, Cell cell) {
        switch (random.nextInt(7)) {
            case 0 -> cell.setCellValue(TEXTS[random.nextInt(TEXTS.length)]);
            case 1 -> cell.setCellValue(FIRST_SURE_DATE + random.nextInt(100_000));
            case 2 -> cell.setCellValue(FIRST_SURE_DATE + random.nextDouble() * 1e5);
            case 3 -> cell.setCellValue(random.nextBoolean());
            case 4 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
            case 5 -> {
                cell.setCellFormula("1+" + random.nextInt(9));
                cell.setCellValue(FIRST_SURE_DATE + random.nextInt(9));
            }
            default -> cell.setBlank();
        }
    }
}
