package pe.quipu.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Nombre;
import pe.quipu.ooxml.ZipNormalizer;

/** Turns a workbook of plain data into the bytes of an xlsx file; the same data always gives the same bytes. */
public final class XlsxWriter {
    private static final int LARGO_DEL_NOMBRE = 31;
    /** Rows of a sheet that the library keeps as objects, about a kilobyte for each cell; there are thirty sheets. */
    static final int FILAS_EN_MEMORIA = 150;

    private XlsxWriter() {}

    /**
     * Everything the workbook says is written: what cannot be is refused.
     *
     * @throws IllegalArgumentException when a text, a name or a validation is longer than the format allows
     * @throws IllegalStateException when a formula without cached value cannot be computed
     */
    public static byte[] write(Libro origen) {
        try (XSSFWorkbook libro = new XSSFWorkbook();
                Workbook lleno = fill(libro, origen)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            lleno.write(bytes);
            return ZipNormalizer.normalize(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook itself, or one that streams the rows it has not taken yet. */
    private static Workbook fill(XSSFWorkbook libro, Libro origen) {
        Properties.write(libro, origen);
        // Sheets and names first: a formula may speak of any of them.
        origen.hojas().forEach(hoja -> create(libro, hoja.nombre()));
        origen.nombres().forEach(nombre -> define(libro, nombre));
        FormulaCache pendientes = new FormulaCache();
        CellWriter celdas = new CellWriter(new Palette(libro), pendientes);
        List<Hoja> hojas = origen.hojas();
        // To compute a formula every cell must be at hand; a workbook that brings its values may stream its rows.
        int enMemoria = FormulaCache.isNeeded(origen) ? Integer.MAX_VALUE : FILAS_EN_MEMORIA;
        List<SheetWriter> escritores = new ArrayList<>();
        for (int i = 0; i < hojas.size(); i++) {
            SheetWriter escritor = new SheetWriter(libro.getSheetAt(i), hojas.get(i), celdas);
            escritor.begin(enMemoria);
            escritores.add(escritor);
        }
        pendientes.evaluate(libro);
        Optional<StreamedWorkbook> corriente = escritores.stream().anyMatch(SheetWriter::hasMore)
                ? Optional.of(new StreamedWorkbook(libro))
                : Optional.empty();
        ConditionalWriter condicionales = new ConditionalWriter(libro);
        for (int i = 0; i < hojas.size(); i++) {
            if (escritores.get(i).hasMore()) {
                escritores.get(i).stream(corriente.orElseThrow().getSheetAt(i));
            }
            escritores.get(i).end();
            finish(libro.getSheetAt(i), hojas.get(i), condicionales);
        }
        libro.setActiveSheet(0);
        libro.setFirstVisibleTab(0);
        return corriente.isPresent() ? corriente.get() : libro;
    }

    /** What needs the values of every sheet, or refers to them. */
    private static void finish(XSSFSheet destino, Hoja hoja, ConditionalWriter condicionales) {
        XSSFWorkbook libro = destino.getWorkbook();
        int indice = libro.getSheetIndex(destino);
        condicionales.write(destino, hoja.condicionales());
        ValidationWriter.write(destino, hoja.validaciones());
        ViewWriter.write(destino, hoja);
        new PrintSetup(destino, hoja).write();
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
