package pe.quipu.excel;

import java.util.BitSet;
import pe.quipu.libro.Lectura.Ilegible;
import pe.quipu.libro.Lectura.Motivo;

/**
 * The cells of one sheet, in the order of the file. Rows and cells may come in any order, as some programs write them,
 * but none may come twice: which of the two is the value nobody can know.
 */
final class SheetReader {
    private final Ilegible damaged;
    private final CellSink cells;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private int filled;
    private int merged;
    private boolean read;

    SheetReader(String name, CellSink cells) {
        this.damaged = new Ilegible(Motivo.HOJA_DANADA, name);
        this.cells = cells;
    }

    void read(ZipParts zip, String part) {
        try (XmlCursor xml = XmlCursor.open(zip.open(part), damaged)) {
            xml.root("worksheet");
            while (xml.nextChild(1)) {
                if (xml.at("sheetData")) {
                    readRows(xml);
                } else if (xml.at("mergeCells")) {
                    readMerges(xml);
                }
            }
            xml.finish();
        }
        if (!read) {
            throw new Refusal(damaged); // no sheet is without its body, however empty: whatever it had is lost
        }
    }

    private void readMerges(XmlCursor xml) {
        while (xml.nextChild(2)) {
            if (xml.at("mergeCell")) {
                cells.merged(xml.attribute("ref"));
                if (++merged > Limits.MERGES) {
                    throw Refusal.of(Motivo.DEMASIADO_GRANDE, "más de " + Limits.MERGES + " celdas combinadas");
                }
            }
        }
    }

    private void readRows(XmlCursor xml) {
        if (read) {
            throw new Refusal(damaged); // two bodies of data: some programs join them, some take the first
        }
        read = true;
        while (xml.nextValue(2)) {
            if (xml.at("row")) {
                startRow(xml.attribute("r"));
                boolean any = false;
                while (xml.nextValue(3)) {
                    any |= xml.at("c") && readCell(xml);
                }
                if (any && ++filled > Limits.ROWS) {
                    throw Refusal.of(Motivo.DEMASIADO_GRANDE, "más de " + Limits.ROWS + " filas con datos");
                }
            }
        }
    }

    private void startRow(String r) {
        row = r.isEmpty() ? row + 1 : Whole.of(r);
        if (row < 1 || row > Limits.LAST_ROW || rows.get(row)) {
            throw new Refusal(damaged);
        }
        rows.set(row);
        columns.clear();
        column = -1;
    }

    /** Whether the cell holds something. */
    private boolean readCell(XmlCursor xml) {
        startCell(xml.attribute("r"));
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean formula = false;
        boolean misplaced = false;
        String holder = type.equals("inlineStr") ? "is" : "v";
        int values = 0;
        text.setLength(0);
        while (xml.nextValue(4)) {
            boolean own = xml.at(holder);
            if (xml.at("f")) {
                formula = true;
            } else if (own || xml.at("v") || xml.at("is")) {
                int before = text.length();
                readValue(xml);
                misplaced |= !own && text.length() > before;
                values += own || text.length() > before ? 1 : 0;
            }
        }
        if (values > 1) {
            throw new Refusal(damaged); // two values in one cell are no value
        }
        if (text.length() == 0 && !formula) {
            return false;
        }
        RawCell cell = new RawCell(row, column, misplaced ? RawCell.MISPLACED : type, style, formula);
        if (cells.lost(cell)) {
            throw new Refusal(damaged);
        }
        cells.push(cell, text);
        return true;
    }

    private void readValue(XmlCursor xml) {
        if (xml.at("is")) {
            SharedStrings.rich(xml, text);
        } else {
            xml.text(text);
        }
    }

    private void startCell(String r) {
        if (r.isEmpty()) {
            column++;
        } else {
            long address = CellAddress.parse(r);
            if (address == CellAddress.WRONG || CellAddress.row(address) != row) {
                throw new Refusal(damaged);
            }
            column = CellAddress.column(address);
        }
        if (column >= Limits.COLUMNS || columns.get(column)) {
            throw new Refusal(damaged);
        }
        columns.set(column);
    }
}
