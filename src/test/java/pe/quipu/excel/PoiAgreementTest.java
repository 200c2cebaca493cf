package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Valor;

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
        Lectura.Legible ours = assertInstanceOf(Lectura.Legible.class, XlsxReader.read(out.toByteArray()));
        try (Workbook theirs = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (int s = 0; s < theirs.getNumberOfSheets(); s++) {
                HojaLlena hoja = ours.libro().hojas().get(s);
                assertEquals(theirs.getSheetName(s), hoja.nombre());
                assertEquals(theirs.isSheetHidden(s), hoja.oculta());
                assertEquals(text(theirs.getSheetAt(s)), text(hoja), "seed " + seed);
            }
        }
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
