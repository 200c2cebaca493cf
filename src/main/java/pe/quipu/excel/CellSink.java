package pe.quipu.excel;

import java.util.Optional;
import java.util.regex.Pattern;
import pe.quipu.libro.Lectura.Motivo;
import pe.quipu.libro.Sumidero;
import pe.quipu.libro.Sumidero.Vista;

/** Turns what a cell says into a value and pushes it. What cannot be a value is pushed as damaged, never guessed. */
final class CellSink {
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9_/]{1,30}[!?]?");

    private final Sumidero sink;
    private final Styles styles;
    private final SharedStrings strings;
    private final boolean date1904;
    private final DecimalText decimal = new DecimalText();
    private int pushed;

    CellSink(Sumidero sink, Styles styles, SharedStrings strings, boolean date1904) {
        this.sink = sink;
        this.styles = styles;
        this.strings = strings;
        this.date1904 = date1904;
    }

    /**
     * Whether what a cell refers to was lost for the whole workbook: without the shared texts it has no value, and
     * without the formats a date would be taken for a number, and 85 % for 0.85.
     */
    boolean lost(RawCell cell) {
        return cell.type().equals("s") && !strings.present() || !styles.may(cell.style());
    }

    /**
     * Between any two corners, as some programs write them, and with or without the {@code $} of a formula.
     *
     * @param range of cells shown as one; what is no range is drawn by nobody
     */
    void merged(String range) {
        int colon = range.indexOf(':');
        long one = CellAddress.parse(range.substring(0, Math.max(0, colon)).replace("$", ""));
        long other = CellAddress.parse(range.substring(colon + 1).replace("$", ""));
        if (one != CellAddress.WRONG && other != CellAddress.WRONG) {
            sink.combinada(
                    Math.min(CellAddress.row(one), CellAddress.row(other)),
                    Math.min(CellAddress.column(one), CellAddress.column(other)),
                    Math.max(CellAddress.row(one), CellAddress.row(other)),
                    Math.max(CellAddress.column(one), CellAddress.column(other)));
        }
    }

    /** @param text what stands in the cell; blank only pushes a formula without result */
    void push(RawCell cell, StringBuilder text) {
        boolean string = cell.type().equals("str") || cell.type().equals("inlineStr");
        if (!string) {
            trim(text);
        }
        if (text.length() == 0) {
            if (cell.formula()) {
                count();
                sink.texto(cell.row(), cell.column(), "", true);
            }
            return;
        }
        count();
        switch (cell.type()) {
            case "n", "" -> number(cell, text, styles.of(cell.style()));
            case "s" -> shared(cell, text);
            case "str", "inlineStr" -> text(cell, Escapes.decode(text));
            case "b" -> logical(cell, text.toString());
            case "e" -> error(cell, text.toString());
            case "d" -> date(cell, text);
            default -> damaged(cell, text);
        }
    }

    private void number(RawCell cell, CharSequence text, Vista view) {
        if (decimal.parse(text)) {
            sink.formato(styles.code(cell.style()));
            sink.numero(cell.row(), cell.column(), decimal.unscaled(), decimal.scale(), view, cell.formula());
        } else {
            damaged(cell, text);
        }
    }

    private void shared(RawCell cell, CharSequence text) {
        Optional<String> string = strings.get(Whole.of(text));
        if (string.isPresent()) {
            text(cell, string.get());
        } else {
            damaged(cell, text);
        }
    }

    private void text(RawCell cell, String text) {
        if (text.length() > Limits.TEXT_CHARS) {
            damaged(cell, text);
        } else if (!text.isEmpty() || cell.formula()) {
            sink.texto(cell.row(), cell.column(), text, cell.formula());
        }
    }

    private void logical(RawCell cell, String text) {
        switch (text) {
            case "1", "true" -> sink.logico(cell.row(), cell.column(), true, cell.formula());
            case "0", "false" -> sink.logico(cell.row(), cell.column(), false, cell.formula());
            default -> damaged(cell, text);
        }
    }

    private void error(RawCell cell, String text) {
        if (ERROR.matcher(text).matches()) {
            sink.error(cell.row(), cell.column(), text, cell.formula());
        } else {
            damaged(cell, text);
        }
    }

    private void date(RawCell cell, CharSequence text) {
        Optional<String> days = IsoDate.days(text.toString(), date1904);
        if (days.isPresent()) {
            number(cell, days.get(), Vista.FECHA);
        } else {
            damaged(cell, text);
        }
    }

    private void damaged(RawCell cell, CharSequence text) {
        boolean fits = text.length() <= Limits.SHOWN_CHARS;
        String shown = fits ? text.toString() : text.subSequence(0, Limits.SHOWN_CHARS) + "…";
        sink.danado(cell.row(), cell.column(), shown);
    }

    private void count() {
        if (++pushed > Limits.CELLS) {
            throw Refusal.of(Motivo.DEMASIADO_GRANDE, "más de " + Limits.CELLS + " celdas con datos");
        }
    }

    private static void trim(StringBuilder text) {
        int last = text.length();
        while (last > 0 && text.charAt(last - 1) <= ' ') {
            last--;
        }
        text.setLength(last);
        int first = 0;
        while (first < last && text.charAt(first) <= ' ') {
            first++;
        }
        text.delete(0, first);
    }
}
