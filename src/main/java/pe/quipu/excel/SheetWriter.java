package pe.quipu.excel;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;

/** Writes one sheet: columns, rows, merged cells, and everything that hangs on them except the charts. */
final class SheetWriter {
    private static final int ANCHO_MAXIMO = 255;
    private static final int UNIDAD = 256;
    /** The margins of a cell: five pixels of the seven that a digit takes. */
    private static final int MARGEN = 182;

    private final XSSFSheet destino;
    private final Hoja hoja;
    private final SheetLayout disposicion;
    private final CellWriter celdas;
    private final LinkWriter enlaces;
    private final RowHeights alturas;
    private final Iterator<Fila> pendientes;
    private final NoteWriter notas = new NoteWriter();
    private int ultima = -1;
    private int ultimaColumna;

    SheetWriter(XSSFSheet destino, Hoja hoja, CellWriter celdas) {
        this.destino = destino;
        this.hoja = hoja;
        this.celdas = celdas;
        this.disposicion = new SheetLayout(hoja);
        this.alturas = new RowHeights(disposicion);
        this.enlaces = new LinkWriter(destino);
        this.pendientes = hoja.filas().iterator();
    }

    /** Writes the columns, so many rows and those of the last merged cells, and the merged cells among them. */
    void begin(int filas) {
        destino.setDefaultRowHeightInPoints((float) RowHeights.MINIMO);
        destino.setDefaultColumnWidth(SheetLayout.ANCHO_NORMAL);
        columns();
        int combinada = disposicion.lastMerged();
        for (int i = 0; (i < filas || ultima < combinada) && pendientes.hasNext(); i++) {
            row(destino);
        }
        merges();
    }

    /** Whether rows are left for {@link #stream}. */
    boolean hasMore() {
        return pendientes.hasNext();
    }

    /** The rest of the rows, each forgotten by the library soon after it is written. */
    void stream(Sheet corriente) {
        while (pendientes.hasNext()) {
            row(corriente);
        }
        destino.setDimensionOverride(new CellRangeAddress(0, ultima, 0, ultimaColumna));
    }

    /** What hangs on the rows. */
    void end() {
        notas.write(destino);
        ignoreNumbersAsText();
    }

    private void columns() {
        int indice = 0;
        for (Hoja.Columna columna : hoja.columnas()) {
            destino.setColumnWidth(indice, Math.min(ANCHO_MAXIMO * UNIDAD, columna.ancho() * UNIDAD + MARGEN));
            destino.setColumnHidden(indice, columna.oculta());
            indice++;
        }
    }

    private void row(Sheet hojaDeDestino) {
        Fila fila = pendientes.next();
        ultima = fila.numero() - 1;
        Row renglon = hojaDeDestino.createRow(ultima);
        renglon.setHeightInPoints((float) alturas.points(fila));
        renglon.setZeroHeight(fila.oculta());
        for (Celda celda : fila.celdas()) {
            ultimaColumna = Math.max(ultimaColumna, celda.columna());
            cell(renglon.createCell(celda.columna()), fila.numero(), celda);
        }
    }

    private void cell(Cell celda, int fila, Celda origen) {
        Set<Rasgo> rasgos = EnumSet.noneOf(Rasgo.class);
        if (disposicion.wraps(fila, origen)) {
            rasgos.add(Rasgo.AJUSTADO);
        }
        origen.enlace().ifPresent(e -> rasgos.add(Rasgo.ENLACE));
        celdas.write(celda, origen, rasgos);
        origen.enlace().ifPresent(e -> enlaces.write(celda, e));
        origen.nota().ifPresent(n -> notas.add(new CellAddress(celda), n));
    }

    /** Every cell under a merged one takes its style: borders and fills are drawn cell by cell. */
    private void merges() {
        for (CellRangeAddress area : disposicion.merges()) {
            destino.addMergedRegion(area);
            XSSFRow primera = destino.getRow(area.getFirstRow());
            if (primera == null || primera.getCell(area.getFirstColumn()) == null) {
                continue;
            }
            XSSFCell modelo = primera.getCell(area.getFirstColumn());
            for (CellAddress lugar : area) {
                XSSFRow fila = destino.getRow(lugar.getRow());
                XSSFRow renglon = fila == null ? destino.createRow(lugar.getRow()) : fila;
                if (renglon.getCell(lugar.getColumn()) == null) {
                    renglon.createCell(lugar.getColumn()).setCellStyle(modelo.getCellStyle());
                }
            }
        }
    }

    /** Codes are numbers kept as text on purpose; the green corners would say they are mistakes. */
    private void ignoreNumbersAsText() {
        destino.addIgnoredErrors(
                new CellRangeAddress(0, Math.max(0, ultima), 0, ANCHO_MAXIMO), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}
