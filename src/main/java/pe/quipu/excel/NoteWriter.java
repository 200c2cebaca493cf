package pe.quipu.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pe.quipu.libro.Celda;

/** Notes beside their cells, as large as their text. Written last: their place depends on the heights of the rows. */
final class NoteWriter {
    static final String AUTOR = "Oficina de Planeamiento";
    private static final int CARACTERES = 42;
    private static final int ANCHO = 290;
    private static final int SEPARACION = 12;
    private static final int RENGLON = 16;
    private static final Look LETRA = Looks.of(pe.quipu.libro.Estilo.Papel.CELDA);

    private record Pendiente(CellAddress celda, Celda.Nota nota) {}

    private final List<Pendiente> pendientes = new ArrayList<>();

    void add(CellAddress celda, Celda.Nota nota) {
        pendientes.add(new Pendiente(celda, nota));
    }

    void write(XSSFSheet hoja) {
        if (pendientes.isEmpty()) {
            return;
        }
        XSSFFont letra = hoja.getWorkbook().createFont();
        letra.setFontName(Looks.LETRA);
        letra.setFontHeightInPoints((short) LETRA.puntos());
        for (Pendiente p : pendientes) {
            write(hoja, p, letra);
        }
    }

    private static void write(XSSFSheet hoja, Pendiente p, XSSFFont letra) {
        String texto = XmlText.clean(p.nota().texto());
        int alto = TextWidth.lines(texto, CARACTERES, LETRA) * RENGLON + SEPARACION;
        XSSFComment nota = hoja.createDrawingPatriarch().createCellComment(anchor(hoja, p.celda(), alto));
        XSSFRichTextString rico = new XSSFRichTextString(texto);
        rico.applyFont(letra);
        nota.setAddress(p.celda());
        nota.setAuthor(AUTOR);
        nota.setString(rico);
        nota.setVisible(false);
    }

    private static XSSFClientAnchor anchor(XSSFSheet hoja, CellAddress celda, int alto) {
        int columna = celda.getColumn() + 1;
        int ancho = SEPARACION + ANCHO;
        while (ancho > hoja.getColumnWidthInPixels(columna)) {
            ancho -= (int) hoja.getColumnWidthInPixels(columna++);
        }
        int fila = celda.getRow();
        int resto = alto;
        while (resto > rowPixels(hoja, fila)) {
            resto -= rowPixels(hoja, fila++);
        }
        int emu = Units.EMU_PER_PIXEL;
        return new XSSFClientAnchor(
                SEPARACION * emu, 0, ancho * emu, resto * emu, celda.getColumn() + 1, celda.getRow(), columna, fila);
    }

    private static int rowPixels(XSSFSheet hoja, int fila) {
        XSSFRow escrita = hoja.getRow(fila);
        if (escrita == null) {
            return 20;
        }
        return escrita.getZeroHeight() ? 0 : (int) (escrita.getHeightInPoints() * 4 / 3);
    }
}
