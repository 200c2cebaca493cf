package pe.quipu.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Nombre;

/** Turns a workbook of plain data into the bytes of an xlsx file; the same data always gives the same bytes. */
public final class XlsxWriter {
    private static final int LARGO_DEL_NOMBRE = 31;

    private XlsxWriter() {}

    /**
     * Everything the workbook says is written: what cannot be is refused.
     *
     * @throws IllegalArgumentException when a text, a name or a validation is longer than the format allows
     * @throws IllegalStateException when a formula without cached value cannot be computed
     */
    public static byte[] write(Libro origen) {
        try (XSSFWorkbook libro = new XSSFWorkbook()) {
            fill(libro, origen);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            libro.write(bytes);
            return ZipNormalizer.normalize(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook libro, Libro origen) {
        Properties.write(libro, origen);
        // Sheets and names first: a formula may speak of any of them.
        origen.hojas().forEach(hoja -> create(libro, hoja.nombre()));
        origen.nombres().forEach(nombre -> define(libro, nombre));
        FormulaCache pendientes = new FormulaCache();
        CellWriter celdas = new CellWriter(new Palette(libro), pendientes);
        List<Hoja> hojas = origen.hojas();
        for (int i = 0; i < hojas.size(); i++) {
            new SheetWriter(libro.getSheetAt(i), hojas.get(i), celdas).write();
        }
        pendientes.evaluate(libro);
        ConditionalWriter condicionales = new ConditionalWriter(libro);
        for (int i = 0; i < hojas.size(); i++) {
            finish(libro.getSheetAt(i), hojas.get(i), condicionales);
        }
        libro.setActiveSheet(0);
        libro.setFirstVisibleTab(0);
    }

    /** What needs the values of every sheet, or refers to them. */
    private static void finish(XSSFSheet destino, Hoja hoja, ConditionalWriter condicionales) {
        XSSFWorkbook libro = destino.getWorkbook();
        int indice = libro.getSheetIndex(destino);
        condicionales.write(destino, hoja.condicionales());
        ValidationWriter.write(destino, hoja.validaciones());
        ViewWriter.write(destino, hoja);
        PrintSetup.write(destino, hoja.impresion());
        new ChartWriter(destino).write(hoja.graficos());
        destino.setSelected(indice == 0);
        libro.setSheetVisibility(indice, hoja.oculta() ? SheetVisibility.HIDDEN : SheetVisibility.VISIBLE);
    }

    private static void create(XSSFWorkbook libro, String nombre) {
        if (nombre.length() > LARGO_DEL_NOMBRE) {
            throw new IllegalArgumentException("name of a sheet over " + LARGO_DEL_NOMBRE + " characters: " + nombre);
        }
        WorkbookUtil.validateSheetName(nombre);
        libro.createSheet(nombre);
    }

    private static void define(XSSFWorkbook libro, Nombre nombre) {
        XSSFName definido = libro.createName();
        definido.setNameName(nombre.nombre());
        definido.setRefersToFormula(nombre.referencia());
    }
}
