package pe.quipu.word;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import pe.quipu.ooxml.LegalText;

/** The running text: paragraphs of a style, words, line breaks, fields and bookmarks. */
final class Text {
    /** A figure and its percent sign stay on one line. */
    private static final String NO_BREAK = "\u00a0";

    private final CTBody body;
    private final Styles styles;
    private int bookmarks;
    private boolean onNewPage;

    Text(CTBody body, Styles styles) {
        this.body = body;
        this.styles = styles;
    }

    CTBody body() {
        return body;
    }

    Styles styles() {
        return styles;
    }

    /** The next paragraph begins a page; a break in a paragraph of its own would leave an empty line there. */
    void breakPage() {
        onNewPage = true;
    }

    CTP plain() {
        CTP p = body.addNewP();
        if (onNewPage) {
            p.addNewPPr().addNewPageBreakBefore();
            onNewPage = false;
        }
        return p;
    }

    CTP paragraph(Style style) {
        return styled(plain(), style);
    }

    CTP styled(CTP p, Style style) {
        (p.isSetPPr() ? p.getPPr() : p.addNewPPr()).addNewPStyle().setVal(styles.id(style));
        return p;
    }

    /** Words that are seen to be still missing. */
    void pending(CTP p, String text) {
        CTR run = p.addNewR();
        run.addNewRPr().addNewRStyle().setVal(styles.id(Style.PENDING));
        words(run, text);
    }

    /** Lines of the text stay lines of the paragraph. */
    static void words(CTP p, String text) {
        words(p.addNewR(), text);
    }

    static void words(CTHyperlink link, String text) {
        words(link.addNewR(), text);
    }

    static void words(CTR run, String text) {
        String[] lines = LegalText.of(text).replace(" %", NO_BREAK + "%").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            CTText t = run.addNewT();
            t.setStringValue(lines[i]);
            t.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** A field with the result it shows until a word processor computes it again. */
    static void field(CTP p, String instruction, String result) {
        begin(p, instruction);
        words(p, result);
        end(p);
    }

    static void begin(CTP p, String instruction) {
        p.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText t = p.addNewR().addNewInstrText();
        t.setStringValue(" " + instruction + " ");
        t.setSpace(SpaceAttribute.Space.PRESERVE);
        p.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(CTP p) {
        p.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Words under a bookmark, which the contents point at. */
    void marked(CTP p, String name, String text) {
        CTBookmark start = p.addNewBookmarkStart();
        BigInteger id = BigInteger.valueOf(bookmarks++);
        start.setId(id);
        start.setName(name);
        words(p, text);
        p.addNewBookmarkEnd().setId(id);
    }
}
