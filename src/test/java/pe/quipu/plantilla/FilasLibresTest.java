package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Formato;
import pe.quipu.formato.ListaRules;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/** The spare rows of a form are computed once: what each says is still what it would say computed by itself. */
final class FilasLibresTest {
    private static final Unidad UNIDAD =
            new Unidad("03.11", "Obras", Unidad.Tipo.UNIDAD_ORGANICA, Optional.empty(), "03.11", "Gerente");
    private static final Estructura ENTIDAD = Muestra.estructura(List.of(UNIDAD), List.of());

    @ParameterizedTest
    @CsvSource({
        "2023, formulacion, 0",
        "2023, formulacion, 1",
        "2023, formulacion, 60",
        "2023-R01, formulacion, 2",
        "2023-CN, necesidades, 3"
    })
    void every_cached_value_is_the_one_its_formula_gives(String periodo, String clave, int llenas) throws IOException {
        assertEquals(List.of(), differences(written(Periodo.parse(periodo).orElseThrow(), clave, llenas)));
    }

    @Test
    void a_spare_row_has_the_formula_of_its_own_row() throws IOException {
        try (XSSFWorkbook libro = open(written(Periodo.formulacion(2023), "formulacion", 2))) {
            Sheet hoja = libro.getSheet("Programación financiera");
            assertEquals("SUM($H8:$S8)", hoja.getRow(7).getCell(19).getCellFormula());
            assertEquals("SUM($H90:$S90)", hoja.getRow(89).getCell(19).getCellFormula());
            assertEquals("SUM($H157:$S157)", hoja.getRow(156).getCell(19).getCellFormula());
        }
    }

    @Test
    void a_row_that_only_its_neighbour_fills_is_computed_by_itself() throws IOException {
        try (XSSFWorkbook libro = open(written(Periodo.formulacion(2023), "formulacion", 2))) {
            Sheet fisica = libro.getSheet("Programación física");
            assertEquals("Actividad 2", fisica.getRow(8).getCell(2).getStringCellValue());
            assertEquals("", fisica.getRow(9).getCell(2).getStringCellValue());
        }
    }

    private static byte[] written(Periodo periodo, String clave, int llenas) {
        Formato formato = Formas.formato(clave).para(periodo).con(ListaRules.of(ENTIDAD, UNIDAD.codigo()));
        List<FilaRelleno> actividades = new ArrayList<>();
        List<FilaRelleno> lineas = new ArrayList<>();
        List<FilaRelleno> necesidades = new ArrayList<>();
        for (int i = 1; i <= llenas; i++) {
            String fila = String.valueOf(i);
            actividades.add(new FilaRelleno(fila, Map.of("denominacion", Valor.texto("Actividad " + i))));
            lineas.add(new FilaRelleno(
                    fila, Map.of("actividad", Valor.numero(i), "soles_03", Valor.numero(new BigDecimal("10.25")))));
            necesidades.add(new FilaRelleno(
                    fila,
                    Map.of("precio_unitario", Valor.numero(new BigDecimal("2.5")), "cantidad_04", Valor.numero(i))));
        }
        Relleno lleno = new Relleno(
                Map.of(),
                clave.equals("necesidades")
                        ? Map.of("necesidades", necesidades)
                        : Map.of("actividades", actividades, "programacion_financiera", lineas),
                Set.of());
        FormulacionRules rules = new FormulacionRules(formato, ENTIDAD, UNIDAD, periodo);
        Relleno relleno = (clave.equals("necesidades") ? rules.necesidades() : rules.formulacion(List.of(), List.of()))
                .con(lleno);
        return XlsxWriter.write(Formas.design(formato, relleno));
    }

    private static XSSFWorkbook open(byte[] libro) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(libro));
    }

    private static List<String> differences(byte[] bytes) throws IOException {
        List<String> distintas = new ArrayList<>();
        int formulas = 0;
        try (XSSFWorkbook libro = open(bytes)) {
            XSSFFormulaEvaluator calculo = libro.getCreationHelper().createFormulaEvaluator();
            for (Sheet hoja : libro) {
                for (Row fila : hoja) {
                    for (Cell celda : fila) {
                        if (celda.getCellType() == CellType.FORMULA) {
                            formulas++;
                            String antes = cached(celda);
                            calculo.evaluateFormulaCell(celda);
                            if (!antes.equals(cached(celda))) {
                                distintas.add(hoja.getSheetName() + "!" + celda.getAddress() + ": " + antes + ", not "
                                        + cached(celda));
                            }
                        }
                    }
                }
            }
        }
        assertTrue(formulas > 100, "a form with " + formulas + " formulas");
        return distintas;
    }

    private static String cached(Cell celda) {
        return switch (celda.getCachedFormulaResultType()) {
            case NUMERIC -> String.valueOf(celda.getNumericCellValue());
            case STRING -> "«" + celda.getStringCellValue() + "»";
            case BOOLEAN -> String.valueOf(celda.getBooleanCellValue());
            default -> celda.getCachedFormulaResultType().toString();
        };
    }
}
