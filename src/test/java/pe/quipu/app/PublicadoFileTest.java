package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.ejemplo.LibroPublicado;

/** Whatever is given to be audited, there is an answer: an audit, or one sentence that says why not. */
final class PublicadoFileTest {
    @TempDir
    Path raiz;

    private Oficina.Respuesta audit(byte[] libro) throws IOException {
        return Oficina.type(
                "auditar", Files.write(raiz.resolve("informe.xlsx"), libro).toString());
    }

    private void refused(byte[] libro, String frase) throws IOException {
        Oficina.Respuesta r = audit(libro);
        assertEquals(3, r.salida(), r.toString());
        assertTrue(r.err().contains(frase), r.err());
        assertFalse(r.err().contains("falló"), r.err());
        assertEquals(1, raiz.toFile().list().length, "nothing is written of what was not read");
    }

    private static Map<String, String> unit(String codigo, String programado, String ejecutado, String porcentaje) {
        return new TreeMap<>(Map.of(
                "codigo", codigo,
                "denominacion", "Unidad " + codigo,
                "numero", "1",
                "programado", programado,
                "ejecutado", ejecutado,
                "porcentaje", porcentaje));
    }

    /** Two units and their total, right to the cent. */
    private static byte[] libro(Consumer<XSSFWorkbook> retoque) throws IOException {
        Map<String, String> total = unit("", "200.00", "100.00", "50");
        total.putAll(Map.of("denominacion", "TOTAL", "numero", "2"));
        List<Map<String, String>> filas =
                List.of(unit("01", "100.00", "50.00", "50"), unit("02", "100.00", "50.00", "50"), total);
        try (XSSFWorkbook libro =
                        new XSSFWorkbook(new ByteArrayInputStream(LibroPublicado.write(Map.of("tabla05", filas))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            retoque.accept(libro);
            libro.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void hidden_rows_and_merged_cells_are_audited_as_they_are() throws IOException {
        assertEquals(0, audit(libro(l -> {})).salida());
        Oficina.Respuesta r = audit(libro(l -> {
            l.getSheet("Tabla05").getRow(7).setZeroHeight(true);
            l.getSheet("Tabla05").addMergedRegion(new CellRangeAddress(9, 9, 0, 1));
        }));
        assertEquals(0, r.salida(), r.out() + r.err());
    }

    @Test
    void a_formula_that_gives_no_number_is_a_finding_of_its_cell() throws IOException {
        Oficina.Respuesta r =
                audit(libro(l -> l.getSheet("Tabla05").getRow(7).getCell(5).setCellErrorValue((byte) 7)));
        assertEquals(3, r.salida(), r.out());
        assertTrue(r.out().contains("FMT-001     1"), r.out());
        assertTrue(r.out().contains("1 inconsistencia y 0 avisos."), r.out());
    }

    @Test
    void a_workbook_with_a_password_is_not_read() throws Exception {
        try (POIFSFileSystem caja = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor llave = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            llave.confirmPassword("secreto");
            try (OutputStream dentro = llave.getDataStream(caja)) {
                dentro.write(libro(l -> {}));
            }
            caja.writeFilesystem(out);
            refused(out.toByteArray(), "contraseña");
        }
    }

    @Test
    void empty_sheets_are_said_to_be_so() throws IOException {
        refused(LibroPublicado.write(Map.of()), "no tiene ninguna tabla llena");
    }

    @Test
    void a_sheet_without_one_of_its_columns_names_it() throws IOException {
        refused(
                libro(l -> l.getSheet("Tabla05").forEach(f -> {
                    if (f.getRowNum() < 7 && f.getCell(4) != null) {
                        f.getCell(4).setCellValue("otra cosa");
                    }
                })),
                "Ejecutado S/");
    }

    @Test
    void a_data_base_is_no_table_of_a_report() throws IOException {
        refused(
                libro(l -> {
                    for (int i = 20; i < 10_020; i++) {
                        Row fila = l.getSheet("Tabla05").createRow(100 + i);
                        fila.createCell(0).setCellValue("01." + i);
                        fila.createCell(3).setCellValue(i);
                    }
                }),
                "tiene 10,003 filas");
    }
}
