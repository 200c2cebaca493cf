package pe.quipu.excel;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCreationHelper;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Links to a cell of this workbook, to a file beside it, or to a cell of that file. */
final class LinkWriter {
    /** Excel reads no more links than these in one sheet. */
    static final int MAXIMO = 65_530;

    private final XSSFCreationHelper fabrica;
    private int escritos;

    LinkWriter(XSSFCreationHelper fabrica) {
        this.fabrica = fabrica;
    }

    void write(Cell celda, String destino) {
        if (++escritos > MAXIMO) {
            throw new IllegalArgumentException(CellWriter.at(celda) + ": more than " + MAXIMO + " links in a sheet");
        }
        celda.setHyperlink(destino.startsWith("#") ? inside(destino.substring(1)) : file(celda, destino));
    }

    private XSSFHyperlink inside(String celda) {
        XSSFHyperlink enlace = fabrica.createHyperlink(HyperlinkType.DOCUMENT);
        enlace.setAddress(celda);
        return enlace;
    }

    private XSSFHyperlink file(Cell celda, String destino) {
        int corte = destino.indexOf("#'");
        XSSFHyperlink enlace = fabrica.createHyperlink(HyperlinkType.FILE);
        enlace.setAddress(uri(celda, corte < 0 ? destino : destino.substring(0, corte)));
        if (corte >= 0) {
            enlace.setLocation(destino.substring(corte + 1));
        }
        return enlace;
    }

    private static String uri(Cell celda, String ruta) {
        try {
            return new URI(null, null, ruta.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(CellWriter.at(celda) + " has a link to no file: " + ruta, e);
        }
    }
}
