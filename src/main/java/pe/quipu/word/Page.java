package pe.quipu.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The paper, margins, head and foot of the base document, upright or on its side. Lengths in twentieths of a point. */
final class Page {
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);

    private final CTSectPr base;

    private Page(CTSectPr base) {
        this.base = base;
    }

    static Page of(CTBody body) {
        CTSectPr base = CTSectPr.Factory.newInstance();
        if (body.isSetSectPr()) {
            base.set(body.getSectPr().copy());
        }
        if (!base.isSetPgSz()) {
            CTPageSz size = base.addNewPgSz();
            size.setW(A4_WIDTH);
            size.setH(A4_HEIGHT);
        }
        if (!base.isSetPgMar()) {
            CTPageMar margins = base.addNewPgMar();
            margins.setTop(MARGIN);
            margins.setBottom(MARGIN);
            margins.setLeft(MARGIN);
            margins.setRight(MARGIN);
            margins.setHeader(MARGIN.shiftRight(1));
            margins.setFooter(MARGIN.shiftRight(1));
            margins.setGutter(BigInteger.ZERO);
        }
        return new Page(base);
    }

    /** Between the margins. */
    int width(boolean horizontal) {
        CTPageSz size = size(horizontal);
        CTPageMar margins = base.getPgMar();
        return number(size.getW()) - number(margins.getLeft()) - number(margins.getRight());
    }

    private CTPageSz size(boolean horizontal) {
        CTPageSz size = (CTPageSz) base.getPgSz().copy();
        boolean lies = number(size.getW()) > number(size.getH());
        if (lies != horizontal) {
            Object width = size.getW();
            size.setW(size.getH());
            size.setH(width);
        }
        if (horizontal) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        } else if (size.isSetOrient()) {
            size.unsetOrient();
        }
        return size;
    }

    /** The cover has neither head nor foot. */
    void endCover(Text text) {
        CTSectPr own = section(text);
        own.getHeaderReferenceList().clear();
        own.getFooterReferenceList().clear();
        own.setPgSz(size(false));
    }

    void end(Text text, boolean horizontal) {
        section(text).setPgSz(size(horizontal));
    }

    void endDocument(Text text, boolean horizontal) {
        CTSectPr own = text.body().addNewSectPr();
        own.set(base);
        own.setPgSz(size(horizontal));
    }

    /** A section ends in its last paragraph; one of its own would give an empty page when the last is full. */
    private CTSectPr section(Text text) {
        int paragraphs = text.body().sizeOfPArray();
        CTP last = text.body().getPArray(paragraphs - 1);
        CTSectPr own = (last.isSetPPr() ? last.getPPr() : last.addNewPPr()).addNewSectPr();
        own.set(base);
        (own.isSetType() ? own.getType() : own.addNewType()).setVal(STSectionMark.NEXT_PAGE);
        return own;
    }

    private static int number(Object twips) {
        return new BigInteger(twips.toString()).intValue();
    }
}
