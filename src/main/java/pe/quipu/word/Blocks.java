package pe.quipu.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Grafico;
import pe.quipu.documento.Tabla;

/** Writes one block after another; headings and tables are numbered in the order they come. */
final class Blocks {
    private final Text text;
    private final Tables tables;
    private final Charts charts;
    private final List<Bloque.Titulo> headings;
    private int seen;

    Blocks(XWPFDocument docx, Text text, Documento documento) {
        this.text = text;
        this.tables = new Tables(text);
        this.charts = new Charts(docx, text);
        this.headings = documento.bloques().stream()
                .filter(Bloque.Titulo.class::isInstance)
                .map(Bloque.Titulo.class::cast)
                .toList();
    }

    /** @param width of the text on the page, in twentieths of a point */
    void write(Bloque bloque, int width) {
        if (bloque instanceof Bloque.Titulo t) {
            text.marked(text.paragraph(Style.heading(t.nivel())), mark(seen++), t.texto());
        } else if (bloque instanceof Bloque.Parrafo p) {
            Text.words(text.plain(), p.texto());
        } else if (bloque instanceof Bloque.Pendiente p) {
            text.pending(text.plain(), p.texto());
        } else if (bloque instanceof Bloque.Lista l) {
            l.puntos().forEach(punto -> Text.words(text.paragraph(Style.BULLET), punto));
        } else if (bloque instanceof Bloque.Indice i) {
            Contents.write(text, i, entries(i.niveles()), width);
        } else if (bloque instanceof Bloque.SaltoDePagina) {
            text.breakPage();
        } else if (bloque instanceof Bloque.Datos d) {
            Letter.lines(text, d);
        } else if (bloque instanceof Bloque.Firma f) {
            Letter.signature(text, f, width);
        } else if (bloque instanceof Grafico g) {
            charts.write(g, width);
        } else if (bloque instanceof Tabla t) {
            tables.write(t, width);
        }
    }

    private List<Contents.Entry> entries(int levels) {
        List<Contents.Entry> entries = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Bloque.Titulo t = headings.get(i);
            if (t.nivel() <= levels) {
                entries.add(new Contents.Entry(t.nivel(), t.texto(), mark(i)));
            }
        }
        return entries;
    }

    private static String mark(int heading) {
        return "_Toc%06d".formatted(heading + 1);
    }
}
