package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;

/** A sheet whose last rows are streamed reads like any other. */
final class LongSheetTest {
    private static final int FILAS = 2 * XlsxWriter.FILAS_EN_MEMORIA + 7;
    private static final byte[] BYTES = XlsxWriter.write(libro());

    private static Libro libro() {
        List<Fila> filas = new ArrayList<>();
        for (int i = 1; i <= FILAS; i++) {
            BigDecimal soles = BigDecimal.valueOf(i * 7_919_000_037L, 2);
            filas.add(new Fila(
                    i,
                    0,
                    i % 100 == 0,
                    List.of(
                            Celda.texto(
                                    0, i % 2 == 0 ? "=AO " + i : "Texto largo ".repeat(5), Estilo.de(Papel.ENTRADA)),
                            Celda.de(1, Valor.numero(soles), Estilo.de(Papel.CELDA, Tipo.SOLES)),
                            Celda.de(
                                    2,
                                    Formula.of(
                                            "B%d*2".formatted(i), Valor.numero(soles.multiply(BigDecimal.valueOf(2)))),
                                    Estilo.de(Papel.CALCULO, Tipo.SOLES)),
                            Celda.de(
                                    3,
                                    i % 3 == 0
                                            ? Formula.of("IF(B%d<0,\"✔\",\"\")".formatted(i), Valor.texto(""))
                                            : Formula.of("IF(B%d>0,\"✔\",\"\")".formatted(i), Valor.texto("✔")),
                                    Estilo.de(Papel.VERDE)),
                            conNota(
                                    i,
                                    Celda.texto(4, "ver", Estilo.de(Papel.ENLACE))
                                            .conEnlace("#'Datos'!A1")))));
        }
        Hoja hoja = Hoja.nueva("Datos")
                .anchos(20, 18, 18, 8, 8)
                .filas(filas)
                .protegida()
                .build();
        return new Libro("Largo", List.of(hoja), List.of(), Map.of());
    }

    private static Celda conNota(int i, Celda celda) {
        return i % 50 == 0 ? celda.conNota("Nota " + i) : celda;
    }

    /** Two people of one machine: a folder that the first one made would be closed to the other. */
    @Test
    void what_is_streamed_passes_by_no_folder_that_somebody_else_may_own() throws IOException {
        Path file = TempFile.createTempFile("prueba", ".xml").toPath();
        Files.delete(file);
        assertEquals(Path.of(System.getProperty("java.io.tmpdir")), file.getParent());
    }

    @Test
    void every_row_is_there_before_and_after_the_border() throws IOException {
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(BYTES))) {
            XSSFSheet hoja = libro.getSheetAt(0);
            assertEquals(FILAS, hoja.getPhysicalNumberOfRows());
            assertEquals("A1:E" + FILAS, hoja.getCTWorksheet().getDimension().getRef());
            for (int i = 1; i <= FILAS; i++) {
                XSSFRow fila = hoja.getRow(i - 1);
                BigDecimal soles = BigDecimal.valueOf(i * 7_919_000_037L, 2);
                assertEquals(0, soles.compareTo(new BigDecimal(fila.getCell(1).getRawValue())), "row " + i);
                assertEquals("B" + i + "*2", fila.getCell(2).getCellFormula());
                assertEquals(soles.doubleValue() * 2, fila.getCell(2).getNumericCellValue(), 1e-3);
                assertEquals(i % 3 == 0 ? "" : "✔", fila.getCell(3).getStringCellValue());
                assertTrue(fila.getCell(3).getCTCell().isSetV(), "row " + i);
                if (i % 50 == 0) {
                    assertEquals(
                            "Nota " + i,
                            fila.getCell(4).getCellComment().getString().getString());
                }
                assertEquals("'Datos'!A1", fila.getCell(4).getHyperlink().getLocation());
                assertEquals(i % 100 == 0, fila.getZeroHeight(), "row " + i);
                assertEquals(i % 2 == 0, fila.getCell(0).getCellStyle().getQuotePrefixed());
                assertEquals(i % 2 == 0, fila.getHeightInPoints() < 30, "row " + i);
            }
            assertTrue(libro.getNumCellStyles() < 12);
        }
    }

    @Test
    void it_is_valid_and_always_the_same() {
        assertEquals(List.of(), SchemaCheck.errors(BYTES));
        assertEquals(List.of(), Lint.errors(BYTES));
        assertArrayEquals(BYTES, XlsxWriter.write(libro()));
    }

    @Test
    void libreoffice_agrees_with_every_figure(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path largo = Files.write(carpeta.resolve("largo.xlsx"), BYTES);
        assertEquals(
                List.of(), LibreOffice.differences(largo, LibreOffice.recalculate(largo, carpeta.resolve("vuelta"))));
    }
}
