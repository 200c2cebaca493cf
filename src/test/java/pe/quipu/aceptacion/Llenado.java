package pe.quipu.aceptacion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a fresh evaluation template as a person does: types in the unlocked cells, and in no other. */
final class Llenado {
    private final XSSFWorkbook libro;
    private int tecleadas;

    private Llenado(XSSFWorkbook libro) {
        this.libro = libro;
    }

    /** @param medidas cells typed that are a month, a demand or the value of an indicator */
    record Resultado(byte[] libro, int medidas) {}

    static Resultado fill(byte[] plantilla) {
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(plantilla));
                ByteArrayOutputStream salida = new ByteArrayOutputStream()) {
            Llenado llenado = new Llenado(libro);
            llenado.months("Evaluación física", "programado_", "ejecutado_");
            llenado.months("Evaluación financiera", "soles_", "devengado_");
            llenado.indicators();
            int medidas = llenado.tecleadas;
            llenado.factors();
            llenado.cover();
            libro.write(salida);
            return new Resultado(salida.toByteArray(), medidas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All as promised; of every three activities, one only half, and one with a month that does not apply. */
    private void months(String hoja, String promesa, String hecho) {
        Sheet s = libro.getSheet(hoja);
        Map<String, Integer> claves = keys(s);
        for (int n = firstRow(s); filled(s, n); n++) {
            Row fila = s.getRow(n);
            boolean primera = true;
            double pedido = 12.5;
            for (int mes = 1; mes <= 12; mes++) {
                double meta = number(fila, claves.get("%s%02d".formatted(promesa, mes)));
                pedido += meta;
                if (meta > 0) {
                    Cell celda = fila.getCell(claves.get("%s%02d".formatted(hecho, mes)));
                    int turno = (n - firstRow(s)) % 3;
                    if (turno == 1 && primera && hoja.equals("Evaluación física")) {
                        type(celda, "NA");
                    } else {
                        type(celda, turno == 2 ? Math.floor(meta * 50) / 100 : meta);
                    }
                    primera = false;
                }
            }
            if (claves.containsKey("medicion")
                    && fila.getCell(claves.get("medicion")).getStringCellValue().equals("a demanda")) {
                type(fila.getCell(claves.get("demanda")), pedido);
            }
        }
    }

    /** A unit that answers none has no such sheet. */
    private void indicators() {
        Sheet s = libro.getSheet("Indicadores");
        if (s == null) {
            return;
        }
        Map<String, Integer> claves = keys(s);
        for (int n = firstRow(s); filled(s, n); n++) {
            type(s.getRow(n).getCell(claves.get("valor_obtenido")), number(s.getRow(n), claves.get("logro_esperado")));
        }
    }

    private void factors() {
        Sheet s = libro.getSheet("Factores");
        Map<String, Integer> claves = keys(s);
        for (int n = firstRow(s); filled(s, n); n++) {
            Row fila = s.getRow(n);
            type(fila.getCell(claves.get("motivo_sr")), "La actividad empezó después");
            type(fila.getCell(claves.get("factores_dificultaron")), "Lluvias de marzo: «la mitad» & más");
            type(fila.getCell(claves.get("factores_contribuyeron")), "Se atendió lo del año anterior");
            type(fila.getCell(claves.get("causa")), "clima");
            type(fila.getCell(claves.get("tipo_desviacion")), "cantidad");
            type(fila.getCell(claves.get("medio_verificacion")), "Informe 012-2022");
            type(fila.getCell(claves.get("medida_correctiva")), "Reprogramar\nen dos turnos");
            type(fila.getCell(claves.get("responsable")), "Subgerente");
            Cell plazo = fila.getCell(claves.get("plazo"));
            unlocked(plazo);
            plazo.setCellValue(LocalDate.of(2023, 2, 28));
        }
    }

    private void cover() {
        Sheet s = libro.getSheet("Carátula");
        Map<String, Integer> claves = keys(s);
        for (Row fila : s) {
            Cell clave = fila.getCell(claves.get("clave"));
            if (clave != null
                    && clave.getCellType() == CellType.STRING
                    && List.of("elaborado_por", "cargo", "jefe").contains(clave.getStringCellValue())) {
                type(fila.getCell(claves.get("valor")), "Oficina que firma");
            }
        }
    }

    private void type(Cell celda, double numero) {
        unlocked(celda);
        celda.setCellValue(numero);
        tecleadas++;
    }

    private void type(Cell celda, String texto) {
        unlocked(celda);
        celda.setCellValue(texto);
        tecleadas++;
    }

    private static void unlocked(Cell celda) {
        if (celda.getCellStyle().getLocked()) {
            throw new AssertionError(
                    "nobody can type in " + celda.getSheet().getSheetName() + "!" + celda.getAddress());
        }
    }

    private static Row keyRow(Sheet s) {
        for (Row fila : s) {
            if (fila.getZeroHeight()) {
                return fila;
            }
        }
        throw new AssertionError("no keys in " + s.getSheetName());
    }

    private static Map<String, Integer> keys(Sheet s) {
        Map<String, Integer> claves = new LinkedHashMap<>();
        keyRow(s).forEach(c -> claves.put(c.getStringCellValue(), c.getColumnIndex()));
        return claves;
    }

    private static int firstRow(Sheet s) {
        return keyRow(s).getRowNum() + 2;
    }

    private static boolean filled(Sheet s, int n) {
        Row fila = s.getRow(n);
        return fila != null
                && fila.getCell(0) != null
                && fila.getCell(0).getCellType() == CellType.STRING
                && !fila.getCell(0).getStringCellValue().isEmpty();
    }

    private static double number(Row fila, int columna) {
        Cell celda = fila.getCell(columna);
        return celda == null || celda.getCellType() != CellType.NUMERIC ? 0 : celda.getNumericCellValue();
    }
}
