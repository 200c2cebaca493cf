package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;

/** The checkers themselves: each is seen to find what was planted. */
final class ToolsTest {
    @Test
    void the_schema_check_finds_a_planted_error() throws IOException {
        byte[] bueno = XlsxWriter.write(DemoLibro.libro());
        assertEquals(List.of(), SchemaCheck.errors(bueno));
        for (Map.Entry<String, String[]> plantado : Map.of(
                        "xl/worksheets/sheet1.xml", new String[] {"<sheetData>", "<hojaData/><sheetData>"},
                        "xl/styles.xml", new String[] {"rgb=\"FF", "rgb=\""},
                        "xl/workbook.xml", new String[] {"<sheets>", "<sheets perro=\"1\">"},
                        "xl/charts/chart1.xml", new String[] {"barDir val=\"bar\"", "barDir val=\"barra\""},
                        "xl/comments2.xml", new String[] {"<authors>", "<autores/><authors>"},
                        "docProps/custom.xml", new String[] {"fmtid=", "otro="},
                        "_rels/.rels", new String[] {"</", "<"})
                .entrySet()) {
            byte[] malo = replace(bueno, plantado.getKey(), plantado.getValue()[0], plantado.getValue()[1]);
            List<String> errores = SchemaCheck.errors(malo);
            assertTrue(
                    !errores.isEmpty() && errores.stream().allMatch(e -> e.startsWith(plantado.getKey())),
                    plantado.getKey() + " " + errores);
        }
    }

    private static byte[] replace(byte[] zip, String parte, String viejo, String nuevo) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean hecho = false;
        try (ZipInputStream entrada = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream salida = new ZipOutputStream(bytes)) {
            for (ZipEntry e = entrada.getNextEntry(); e != null; e = entrada.getNextEntry()) {
                String texto = new String(entrada.readAllBytes(), StandardCharsets.UTF_8);
                if (e.getName().equals(parte)) {
                    hecho = texto.contains(viejo);
                    texto = texto.replace(viejo, nuevo);
                }
                salida.putNextEntry(new ZipEntry(e.getName()));
                salida.write(texto.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertTrue(hecho, parte + " does not hold " + viejo);
        return bytes.toByteArray();
    }

    @Test
    void the_lint_finds_each_planted_defect() throws IOException {
        byte[] malo;
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(DemoLibro.libro())))) {
            Sheet hoja = libro.getSheetAt(0);
            Cell insegura = hoja.createRow(50).createCell(0);
            insegura.setCellFormula("SUMPRODUCT((A1:A3=1)*1)+SUM(B:B)");
            XSSFCellStyle suelto = libro.createCellStyle();
            suelto.setLocked(false);
            insegura.setCellStyle(suelto);
            var enlace =
                    libro.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.DOCUMENT);
            enlace.setAddress("'Nada'!A1");
            insegura.setHyperlink(enlace);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            libro.write(bytes);
            malo = bytes.toByteArray();
        }
        String errores = String.join("\n", Lint.errors(malo));
        for (String parte :
                List.of("unsafe function SUMPRODUCT", "whole column", "without value", "unlocked", "nobody")) {
            assertTrue(errores.contains(parte), parte + " is missing in\n" + errores);
        }
        assertEquals(5, errores.lines().count(), errores);
    }

    @Test
    void libreoffice_computes_again_and_a_wrong_cached_value_is_told(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path libro = carpeta.resolve("malo.xlsx");
        Hoja hoja = Hoja.nueva("Hoja")
                .filas(List.of(Fila.de(
                        1,
                        List.of(
                                Celda.de(0, Formula.of("1+1", Valor.numero(3)), Estilo.de(Papel.CELDA)),
                                Celda.de(1, Formula.of("1+2", Valor.numero(3)), Estilo.de(Papel.CELDA))))))
                .build();
        Files.write(libro, XlsxWriter.write(new Libro("Malo", List.of(hoja), List.of(), Map.of())));
        List<String> diferencias =
                LibreOffice.differences(libro, LibreOffice.recalculate(libro, carpeta.resolve("vuelta")));
        assertEquals(List.of("Hoja!A1: «3.0» became «2.0» (=1+1)"), diferencias);
    }
}
