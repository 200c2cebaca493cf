package pe.quipu.consolidado;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.LineaFinanciera;

/** The same figures by another road: plain sums over the activities, against what the written file shows to a reader. */
public final class SumasLlanas {
    private final Formulacion formulacion;
    private final XSSFWorkbook libro;
    final List<String> diferencias = new ArrayList<>();

    SumasLlanas(Formulacion formulacion, byte[] xlsx) {
        this.formulacion = formulacion;
        try {
            this.libro = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return one line for each figure of the workbook that is not what the activities add up to */
    public static List<String> everyGroup(Formulacion f) {
        SumasLlanas otra = new SumasLlanas(f, XlsxWriter.write(FormulacionDesigner.design(f)));
        otra.check("Objetivos", a -> "OEI." + a.aei().substring(4, 6), null);
        otra.check("Acciones", ActividadOperativa::aei, null);
        otra.check("Unidades", ActividadOperativa::centroCosto, null);
        otra.check("Categorias", a -> a.presupuesto().cadena().categoria(), null);
        otra.check("Genericas", null, LineaFinanciera::generica);
        otra.check("Rubros", null, LineaFinanciera::rubro);
        otra.months();
        return otra.diferencias;
    }

    /** Every row of a sheet that groups, its total, and that no group of the plan lacks a row. */
    void check(
            String hoja, Function<ActividadOperativa, String> deActividad, Function<LineaFinanciera, String> deLinea) {
        Map<String, BigDecimal[]> esperado = new TreeMap<>();
        esperado.put("Total", zeros());
        for (ActividadOperativa a : formulacion.actividades()) {
            for (LineaFinanciera l : a.presupuesto().lineas()) {
                String codigo = deActividad == null ? deLinea.apply(l) : deActividad.apply(a);
                for (String grupo : List.of(codigo.isEmpty() ? "—" : codigo, "Total")) {
                    BigDecimal[] suma = esperado.computeIfAbsent(grupo, g -> zeros());
                    BigDecimal anio = BigDecimal.ZERO;
                    for (BigDecimal mes : l.soles().meses()) {
                        anio = anio.add(mes);
                    }
                    boolean dentro = a.presupuesto().financiado().name().startsWith("DENTRO");
                    suma[0] = suma[0].add(anio);
                    suma[dentro ? 1 : 2] = suma[dentro ? 1 : 2].add(anio);
                    suma[3] = suma[3].add(l.anio2());
                    suma[4] = suma[4].add(l.anio3());
                    suma[5] = suma[5].add(anio).add(l.anio2()).add(l.anio3());
                }
            }
        }
        Map<String, Row> filas = rows(hoja);
        esperado.keySet().stream()
                .filter(c -> !filas.containsKey(c))
                .forEach(c -> diferencias.add(hoja + " lacks " + c));
        List<String> claves =
                List.of("soles", "soles_dentro", "soles_adicional", "soles_anio2", "soles_anio3", "trienio");
        filas.forEach((codigo, fila) -> {
            BigDecimal[] suma = esperado.getOrDefault(codigo, zeros());
            for (int i = 0; i < claves.size(); i++) {
                compare(hoja + " " + codigo + " " + claves.get(i), suma[i], cell(hoja, fila, claves.get(i)));
            }
        });
    }

    /** The months of each genérica and of the entity. */
    void months() {
        Map<String, BigDecimal> esperado = new TreeMap<>();
        for (ActividadOperativa a : formulacion.actividades()) {
            for (LineaFinanciera l : a.presupuesto().lineas()) {
                for (int m = 1; m <= 12; m++) {
                    for (String g : List.of(l.generica(), "Total")) {
                        esperado.merge(g + "/" + m, l.soles().mes(m), BigDecimal::add);
                    }
                }
            }
        }
        rows("Meses").forEach((codigo, fila) -> {
            for (int m = 1; m <= 12; m++) {
                compare(
                        "Meses " + codigo + " " + m,
                        esperado.getOrDefault(codigo + "/" + m, BigDecimal.ZERO),
                        cell("Meses", fila, "soles_%02d".formatted(m)));
            }
        });
    }

    private static BigDecimal[] zeros() {
        return new BigDecimal[] {
            BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO
        };
    }

    private void compare(String que, BigDecimal esperado, double visto) {
        if (esperado.compareTo(BigDecimal.valueOf(visto).setScale(2, RoundingMode.HALF_UP)) != 0) {
            diferencias.add(que + ": " + esperado + " is shown as " + visto);
        }
    }

    private Map<String, Row> rows(String hoja) {
        Map<String, Row> filas = new TreeMap<>();
        Sheet s = libro.getSheet(hoja);
        for (int f = 6; f <= s.getLastRowNum(); f++) {
            filas.put(s.getRow(f).getCell(0).getStringCellValue(), s.getRow(f));
        }
        return filas;
    }

    private double cell(String hoja, Row fila, String clave) {
        for (Cell c : libro.getSheet(hoja).getRow(4)) {
            if (c.getStringCellValue().equals(clave)) {
                Cell celda = fila.getCell(c.getColumnIndex());
                return celda.getCachedFormulaResultType() == CellType.NUMERIC
                        ? celda.getNumericCellValue()
                        : Double.NaN;
            }
        }
        throw new IllegalArgumentException(hoja + " has no column " + clave);
    }
}
