package pe.quipu.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Alineacion;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.documento.Tabla.Serie;
import pe.quipu.ooxml.Tone;

/** Tables with a numbered caption, a head repeated on every page, rows that are never split, and their source. */
final class Tables {
    private final Text text;
    private int tables;
    private int others;

    Tables(Text text) {
        this.text = text;
    }

    void write(Tabla tabla, int width) {
        caption(tabla);
        int[] widths = widths(tabla, width);
        CTTbl table = text.body().addNewTbl();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(text.styles().id(Style.TABLE));
        set(properties.addNewTblW(), width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.addNewTblGrid();
        for (int w : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(w));
        }
        rows(table, tabla, tabla.cabecera(), widths);
        rows(table, tabla, tabla.filas(), widths);
        Text.words(text.paragraph(Style.SOURCE), tabla.fuente());
    }

    private void caption(Tabla tabla) {
        CTP caption = text.paragraph(Style.CAPTION);
        boolean other = tabla.serie() == Serie.CUADRO;
        int number = other ? ++others : ++tables;
        Text.words(
                caption,
                switch (tabla.serie()) {
                    case TABLA -> "Tabla ";
                    case TABLA_PUBLICADA -> number < 10 ? "Tabla N.° 0" : "Tabla N.° ";
                    case CUADRO -> "Cuadro ";
                });
        Text.field(caption, other ? "SEQ Cuadro \\* ARABIC" : "SEQ Tabla \\* ARABIC", String.valueOf(number));
        Text.words(caption, ". " + tabla.titulo());
    }

    private void rows(CTTbl table, Tabla tabla, List<Renglon> rows, int[] widths) {
        for (int i = 0; i < rows.size(); i++) {
            Renglon below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            row(table.addNewTr(), tabla, rows.get(i), below, widths);
        }
    }

    private void row(CTRow tr, Tabla tabla, Renglon row, Renglon below, int[] widths) {
        CTTrPr properties = tr.addNewTrPr();
        properties.addNewCantSplit();
        if (row.clase() == Clase.CABECERA) {
            properties.addNewTblHeader();
        }
        int column = 0;
        for (Celda cell : row.celdas()) {
            int width = 0;
            for (int i = column; i < column + cell.columnas(); i++) {
                width += widths[i];
            }
            CTTc tc = tr.addNewTc();
            CTTcPr looks = tc.addNewTcPr();
            set(looks.addNewTcW(), width);
            if (cell.columnas() > 1) {
                looks.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnas()));
            }
            if (cell.sigue()) {
                looks.addNewVMerge().setVal(STMerge.CONTINUE);
            } else if (continues(below, column)) {
                looks.addNewVMerge().setVal(STMerge.RESTART);
            }
            shade(looks, row.clase(), cell);
            looks.addNewVAlign().setVal(row.clase() == Clase.FILA ? STVerticalJc.TOP : STVerticalJc.CENTER);
            boolean last = below == null || below.clase() == Clase.TOTAL;
            words(tc, row.clase(), last, cell, tabla.columnas().get(column).alineacion());
            column += cell.columnas();
        }
    }

    /** The colour of what a cell says, else the one its style gives. */
    private void shade(CTTcPr looks, Clase clase, Celda cell) {
        if (cell.tono().isPresent()) {
            CTShd shade = looks.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(Tone.hex(ChartLooks.tone(cell.tono().get()).pale()));
        } else {
            text.styles().fill(style(clase)).ifPresent(fill -> looks.addNewShd().set(fill));
        }
    }

    /** @param last neither the source nor the total must stand alone on the next page */
    private void words(CTTc tc, Clase clase, boolean last, Celda cell, Alineacion alignment) {
        CTP p = text.styled(tc.addNewP(), style(clase));
        if (clase == Clase.GRUPO || clase == Clase.CABECERA || last) {
            p.getPPr().addNewKeepNext();
        }
        if (clase != Clase.CABECERA && alignment != Alineacion.IZQUIERDA && cell.columnas() == 1) {
            p.getPPr().addNewJc().setVal(alignment == Alineacion.CENTRO ? STJc.CENTER : STJc.RIGHT);
        }
        if (!cell.texto().isEmpty()) {
            Text.words(p, cell.texto());
        }
    }

    private static boolean continues(Renglon below, int column) {
        if (below == null) {
            return false;
        }
        int at = 0;
        for (Celda cell : below.celdas()) {
            if (at == column) {
                return cell.sigue();
            }
            at += cell.columnas();
        }
        return false;
    }

    private static Style style(Clase clase) {
        return switch (clase) {
            case CABECERA -> Style.HEAD;
            case FILA -> Style.CELL;
            case GRUPO -> Style.GROUP;
            case TOTAL -> Style.TOTAL;
        };
    }

    /** The shares of the columns, to the last twentieth of a point. */
    private static int[] widths(Tabla tabla, int width) {
        int shares = tabla.columnas().stream().mapToInt(Tabla.Columna::ancho).sum();
        int[] widths = new int[tabla.columnas().size()];
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1
                    ? width - used
                    : width * tabla.columnas().get(i).ancho() / shares;
            used += widths[i];
        }
        return widths;
    }

    private static void set(CTTblWidth width, int value) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(value));
    }
}
