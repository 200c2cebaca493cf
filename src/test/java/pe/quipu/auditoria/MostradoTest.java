package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.ejemplo.LibroPublicado;
import pe.quipu.excel.ShownReader;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.FichaReader;
import pe.quipu.libro.LibroLleno;

/** What an office publishes is what its cells show; what they hold is behind it, and a figure is right by either. */
final class MostradoTest {
    private static final List<String> COLUMNAS =
            List.of("codigo", "denominacion", "numero", "programado", "ejecutado", "porcentaje");
    private static final int PRIMERA = 8;

    /** Cells of Tabla 05 by A1: {@code 0.84793 as 0.0%}; the others stay texts. */
    private static Publicado publicado(int filas, String... celdas) throws IOException {
        List<Map<String, String>> tabla = new ArrayList<>();
        for (int i = 1; i <= filas; i++) {
            Map<String, String> fila = new LinkedHashMap<>();
            COLUMNAS.forEach(c -> fila.put(c, ""));
            fila.put("codigo", "01.0" + i);
            fila.put("denominacion", "Unidad " + i);
            fila.put("numero", "1");
            tabla.add(fila);
        }
        try (XSSFWorkbook libro =
                        new XSSFWorkbook(new ByteArrayInputStream(LibroPublicado.write(Map.of("tabla05", tabla))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String celda : celdas) {
                String[] p = celda.split(" ", 3);
                Row fila = libro.getSheet("Tabla05").getRow(Integer.parseInt(p[0].substring(1)) - 1);
                write(fila.getCell(p[0].charAt(0) - 'A', Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), p);
            }
            libro.write(out);
            ShownReader leido = new ShownReader();
            assertEquals(Optional.empty(), XlsxReader.read(out.toByteArray(), leido));
            LibroLleno lleno = leido.libro();
            return PublicadoReader.read(FichaReader.read(lleno, LibroPublicado.formato()), leido.mostrados());
        }
    }

    private static void write(Cell celda, String[] p) {
        CellStyle estilo = celda.getSheet().getWorkbook().createCellStyle();
        String formato = p.length > 2 ? p[2] : "@";
        estilo.setDataFormat(celda.getSheet().getWorkbook().createDataFormat().getFormat(formato));
        celda.setCellStyle(estilo);
        if (p[1].startsWith("#")) {
            celda.setCellErrorValue(
                    org.apache.poi.ss.usermodel.FormulaError.forString(p[1]).getCode());
        } else if (formato.equals("@")) {
            celda.setCellValue(p[1].replace('_', ' '));
        } else {
            celda.setCellValue(Double.parseDouble(p[1]));
        }
    }

    private static List<String> findings(Publicado p) {
        return Auditoria.of(p, Optional.empty()).reparos().stream()
                .map(Reparo::toString)
                .toList();
    }

    @ParameterizedTest(name = "{0} as {1} prints {2}, which says {3} and is {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.84793           | 0.0%         | 84.8%        | 84.8    | 84.793",
                "0.84793           | 0%           | 85%          | 85      | 84.793",
                "0.848             | 0.00%        | 84.80%       | 84.80   | 84.8",
                "84.793            | General      | 84.793       | 84.793  | 84.793",
                "84.79312345678901 | General      | 84.793123456789 | 84.793123456789 | 84.793123456789",
                "84.793            | 0.0          | 84.8         | 84.8    | 84.793",
                "1234567.891       | '#,##0.00'   | 1,234,567.89 | 1234567.89 | 1234567.891",
                "1234567.891       | '#,##0'      | 1,234,568    | 1234568 | 1234567.891",
                "1234567.891       | '#,##0,'     | 1,235        | 1235    | 1234567.891",
                "1.234             | 0.000        | 1.234        | 1.234   | 1.234",
                "-1234.5           | '#,##0.00_);(#,##0.00)' | (1,234.50) | -1234.50 | -1234.5",
                "0                 | '#,##0.00;-#,##0.00;\"-\"' | - | 0     | 0",
                "7                 | 00           | 07           | 7       | 7",
                "2e9               | 0.0E+00      | 2.0E+09      | 2000000000 | 2000000000",
            })
    void a_number_is_read_as_it_is_shown_and_kept_as_it_is(
            String valor, String formato, String texto, BigDecimal numero, BigDecimal exacto) throws IOException {
        Impreso i = publicado(1, "F8 " + valor + " " + formato)
                .tabla(Publicado.TABLA05)
                .filas()
                .get(0)
                .celda("porcentaje");
        assertEquals(texto, i.texto());
        assertEquals(0, numero.compareTo(i.oCero()), i.toString());
        assertEquals(numero.scale(), Math.max(0, i.oCero().scale()), i.toString());
        assertEquals(0, exacto.compareTo(i.comoEsta().oCero()), i.toString());
    }

    @ParameterizedTest(name = "{0} of 1,000 as {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // printed as shown, and the right rounding of what is so
                "847.93  | 0.84793 | 0.0%    | ''",
                "847.93  | 0.84793 | 0%      | ''",
                "847.93  | 0.84793 | 0.00%   | ''",
                "847.93  | 84.793  | General | ''",
                "847.93  | 84.8    | General | ''",
                "847.93  | 85      | General | ''",
                "333.33  | 0.333333333333333 | 0.00% | ''",
                "847.93  | 84.8_%  | @       | ''",
                "847.93  | 84      | @       | ''",
                // half a unit of the last printed decimal, and no more
                "847.93  | 0.843   | 0.0%    | PCT-001 Tabla05!F8",
                "847.93  | 84.3    | General | PCT-001 Tabla05!F8",
                "847.93  | 84.3_%  | @       | PCT-001 Tabla05!F8",
                "847.93  | 0.833   | 0%      | PCT-001 Tabla05!F8",
                // 853.00 would be shown as 85 too, whatever the cell holds
                "853.00  | 0.84793 | 0%      | ''",
                "847.93  | 54      | dd/mm/yyyy | FMT-001 Tabla05!F8",
                "847.93  | #DIV/0! | @       | FMT-001 Tabla05!F8",
            })
    void a_percentage_is_right_when_it_is_the_rounding_that_is_shown(
            String ejecutado, String valor, String formato, String hallazgo) throws IOException {
        Publicado p = publicado(1, "D8 1000 #,##0.00", "E8 " + ejecutado + " #,##0.00", "F8 " + valor + " " + formato);
        assertEquals(hallazgo.isEmpty() ? List.of() : List.of(hallazgo), findings(p));
    }

    @Test
    void rows_that_add_up_in_the_cells_or_on_paper_are_not_accused() throws IOException {
        String tres = "D8 33.3333 0.00;D9 33.3333 0.00;D10 33.3334 0.00";
        assertEquals(List.of(), sums(tres + ";D11 100 0.00"));
        assertEquals(List.of(), sums(tres + ";D11 99.99 0.00"));
        assertEquals(List.of("SUM-001 Tabla05!D11"), sums(tres + ";D11 100.01 0.00"));
        // What binary sums lose.
        assertEquals(List.of(), sums("D8 0.1 General;D9 0.2 General;D10 0.3 General;D11 0.600000000000001 General"));
        assertEquals(List.of(), sums("D8 1234.4 #,##0;D9 1234.4 #,##0;D10 1234.4 #,##0;D11 3703.2 #,##0"));
    }

    private static List<String> sums(String celdas) throws IOException {
        List<String> todas = new ArrayList<>(List.of(celdas.split(";(?=[A-Z])")));
        todas.addAll(List.of("A11 _", "B11 TOTAL", "C11 3"));
        return findings(publicado(4, todas.toArray(String[]::new)));
    }

    @Test
    void a_figure_and_the_same_with_hidden_decimals_is_one_figure() throws IOException {
        Publicado p = publicado(1, "C8 3.0000001 0", "D8 1000 #,##0.00", "E8 1000.004 #,##0.00", "F8 1 0%");
        assertEquals(List.of(), findings(p));
        assertEquals(
                "1,000.00",
                p.tabla(Publicado.TABLA05).filas().get(0).celda("ejecutado").texto());
    }

    @Test
    void a_cell_that_shows_nothing_publishes_nothing() throws IOException {
        Publicado p = publicado(1, "D8 1000 #,##0.00", "E8 0 ;;;", "F8 0 0%");
        assertEquals(List.of("MIS-001 Tabla05!F8"), findings(p));
        assertEquals(
                "01.01: la ejecución está en blanco y se imprime 0%. Programado: «1,000.00». No reportar no es ejecutar"
                        + " cero.",
                Auditoria.of(p, Optional.empty()).reparos().get(0).frase());
    }
}
