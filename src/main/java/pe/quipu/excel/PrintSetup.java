package pe.quipu.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Grafico;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Impresion.Reparto;

/**
 * Paper, margins, what is repeated on each page, header and footer of every sheet of the program. No date of its own: the
 * same workbook prints the same.
 */
final class PrintSetup {
    /** What the format takes in a header, codes included. */
    private static final int LARGO = 255;

    private static final String TITULO = "&\"" + Looks.LETRA + ",Bold\"&12 ";
    private static final String TEXTO = "&\"" + Looks.LETRA + ",Regular\"&8 ";

    private final XSSFSheet destino;
    private final Hoja hoja;
    private final Impresion impresion;

    PrintSetup(XSSFSheet destino, Hoja hoja) {
        this.destino = destino;
        this.hoja = hoja;
        this.impresion = hoja.impresion();
    }

    /** Nobody prints what nobody sees: LibreOffice would print a hidden sheet that says what of it is printed. */
    void write() {
        if (hoja.oculta()) {
            return;
        }
        XSSFPrintSetup papel = destino.getPrintSetup();
        papel.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
        papel.setPageOrder(PageOrder.OVER_THEN_DOWN);
        destino.setHorizontallyCenter(true);
        impresion.filasRepetidas().ifPresent(r -> destino.setRepeatingRows(CellRangeAddress.valueOf(r)));
        Optional<CellRangeAddress> area =
                impresion.area().map(CellRangeAddress::valueOf).map(this::withCharts);
        area.ifPresent(this::area);
        Pliego pliego =
                switch (impresion.reparto()) {
                    case LEGIBLE -> Pliego.of(widths(area), impresion.columnasClave());
                    case A_LO_ANCHO -> Pliego.apretado(widths(area));
                    case UNA_PAGINA -> new Pliego(true, 1);
                };
        papel.setLandscape(pliego.horizontal());
        destino.setFitToPage(true);
        papel.setFitWidth((short) pliego.paginas());
        papel.setFitHeight((short) (impresion.reparto() == Reparto.UNA_PAGINA ? 1 : 0));
        if (pliego.paginas() > 1 && impresion.columnasClave() > 0) {
            destino.setRepeatingColumns(
                    CellRangeAddress.valueOf("A:" + CeldaRef.letras(impresion.columnasClave() - 1)));
        }
        margins();
        headAndFoot();
    }

    /** Of the columns on paper; without an area, of those the sheet declares. */
    private List<Integer> widths(Optional<CellRangeAddress> area) {
        List<Hoja.Columna> columnas = hoja.columnas();
        int cuantas = area.map(a -> a.getLastColumn() + 1).orElse(columnas.size());
        return IntStream.range(0, cuantas)
                .mapToObj(c -> c >= columnas.size()
                        ? SheetLayout.ANCHO_NORMAL
                        : columnas.get(c).oculta() ? 0 : columnas.get(c).ancho())
                .toList();
    }

    /** A chart under the rows or beside them is part of what is printed. */
    private CellRangeAddress withCharts(CellRangeAddress area) {
        CellRangeAddress todo = area.copy();
        for (Grafico g : hoja.graficos()) {
            CellRangeAddress esquina = CellRangeAddress.valueOf(g.esquina2());
            todo.setLastRow(Math.max(todo.getLastRow(), esquina.getLastRow()));
            todo.setLastColumn(Math.max(todo.getLastColumn(), esquina.getLastColumn() - 1));
        }
        return todo;
    }

    private void area(CellRangeAddress area) {
        int indice = destino.getWorkbook().getSheetIndex(destino);
        if (impresion.usadas().isEmpty()) {
            destino.getWorkbook()
                    .setPrintArea(
                            indice, area.getFirstColumn(), area.getLastColumn(), area.getFirstRow(), area.getLastRow());
            return;
        }
        String prefijo = CeldaRef.hojaEnFormula(hoja.nombre()) + "!";
        XSSFName nombre = destino.getWorkbook().createName();
        nombre.setNameName(XSSFName.BUILTIN_PRINT_AREA);
        nombre.setSheetIndex(indice);
        String columna = "$" + CeldaRef.letras(area.getLastColumn()) + "$";
        nombre.setRefersToFormula(prefijo + "$" + CeldaRef.letras(area.getFirstColumn()) + "$"
                + (area.getFirstRow() + 1) + ":INDEX(" + prefijo + columna + "1:" + columna + (area.getLastRow() + 1)
                + "," + impresion.usadas().get() + ")");
    }

    private void headAndFoot() {
        CTHeaderFooter marco = destino.getCTWorksheet().addNewHeaderFooter();
        // Else their letters would shrink with the sheet.
        marco.setScaleWithDoc(false);
        marco.setAlignWithMargins(true);
        if (!impresion.cabecera().isEmpty()) {
            marco.setOddHeader(lines("&L" + TITULO, impresion.cabecera(), ""));
        }
        marco.setOddFooter(lines("&L" + TEXTO, impresion.pie(), "&R" + TEXTO + "p. &P de &N"));
    }

    /** The lines that the format has room for, one under the other; a line is never cut in the middle. */
    private static String lines(String codigo, List<String> lineas, String fin) {
        StringBuilder todo = new StringBuilder(codigo);
        List<String> puestas = new ArrayList<>();
        for (String linea : lineas) {
            // An ampersand begins a code; two of them are one.
            String texto = (puestas.isEmpty() ? "" : "\n" + TEXTO)
                    + XmlText.clean(linea).replace("&", "&&");
            if (todo.length() + texto.length() + fin.length() <= LARGO) {
                todo.append(texto);
                puestas.add(texto);
            }
        }
        return todo.append(fin).toString();
    }

    private void margins() {
        destino.setMargin(PageMargin.LEFT, 0.28);
        destino.setMargin(PageMargin.RIGHT, 0.28);
        destino.setMargin(PageMargin.TOP, 0.3 + 0.2 * impresion.cabecera().size());
        destino.setMargin(PageMargin.BOTTOM, 0.6);
        destino.setMargin(PageMargin.HEADER, 0.25);
        destino.setMargin(PageMargin.FOOTER, 0.25);
    }
}
