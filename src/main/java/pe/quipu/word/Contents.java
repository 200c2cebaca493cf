package pe.quipu.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import pe.quipu.documento.Bloque.Indice;

/** The contents: a field a word processor can update, with its entries already written. */
final class Contents {
    record Entry(int level, String text, String bookmark) {}

    private Contents() {}

    static void write(Text text, Indice index, List<Entry> entries, int width) {
        Text.words(text.paragraph(Style.CONTENTS_TITLE), index.titulo());
        CTP p = null;
        for (Entry e : entries) {
            CTP line = text.paragraph(Style.contents(e.level()));
            CTTabStop tab = line.getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(BigInteger.valueOf(width));
            if (p == null) {
                Text.begin(line, "TOC \\o \"1-" + index.niveles() + "\" \\h \\z \\u");
            }
            entry(line.addNewHyperlink(), e);
            p = line;
        }
        if (p != null) {
            Text.end(p);
        }
    }

    private static void entry(CTHyperlink link, Entry e) {
        link.setAnchor(e.bookmark());
        link.setHistory(true);
        Text.words(link, e.text());
        link.addNewR().addNewTab();
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTR instruction = link.addNewR();
        instruction.addNewInstrText().setStringValue("PAGEREF " + e.bookmark() + " \\h");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        // No page before somebody lays the pages out: a number guessed would be worse than none.
        Text.words(link, "");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
