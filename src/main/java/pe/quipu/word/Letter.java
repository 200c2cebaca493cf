package pe.quipu.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Portada;

/** What a letter has and a book has not: the lines that open it and the place to sign. In twentieths of a point. */
final class Letter {
    private static final BigInteger LABEL = BigInteger.valueOf(1700);
    private static final BigInteger ROOM_TO_SIGN = BigInteger.valueOf(1400);

    private Letter() {}

    static void lines(Text text, Bloque.Datos datos) {
        for (Portada.Dato d : datos.datos()) {
            CTP p = text.plain();
            CTPPr looks = p.isSetPPr() ? p.getPPr() : p.addNewPPr();
            CTTabStop tab = looks.addNewTabs().addNewTab();
            tab.setVal(STTabJc.LEFT);
            tab.setPos(LABEL);
            CTInd indent = looks.addNewInd();
            indent.setLeft(LABEL);
            indent.setHanging(LABEL);
            looks.addNewJc().setVal(STJc.LEFT);
            Text.words(p, d.rotulo());
            p.getRArray(0).addNewRPr().addNewB();
            p.addNewR().addNewTab();
            if (d.pendiente()) {
                text.pending(p, d.valor());
            } else {
                Text.words(p, d.valor());
            }
        }
    }

    /** A line to sign on, and under it who does. */
    static void signature(Text text, Bloque.Firma firma, int width) {
        CTP p = text.plain();
        CTPPr looks = p.isSetPPr() ? p.getPPr() : p.addNewPPr();
        looks.addNewKeepLines();
        CTBorder line = looks.addNewPBdr().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.valueOf(4));
        line.setColor("404040");
        looks.addNewSpacing().setBefore(ROOM_TO_SIGN);
        CTInd indent = looks.addNewInd();
        indent.setLeft(BigInteger.valueOf(width / 4));
        indent.setRight(BigInteger.valueOf(width / 4));
        looks.addNewJc().setVal(STJc.CENTER);
        Text.words(p, firma.quien());
    }
}
