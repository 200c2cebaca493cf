package pe.quipu.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;

/** Links to a cell of this workbook, to a file beside it, or to a cell of that file. */
final class LinkWriter {
    /** Excel reads no more links than these in one sheet. */
    static final int MAXIMO = 65_530;

    /** Made one by one by the library, each link is a document of its own, of two kilobytes; a longer list is slow to grow. */
    private static final int JUNTOS = 256;

    private final XSSFSheet hoja;
    private final Map<String, PackageRelationship> archivos = new HashMap<>();
    private CTHyperlinks juntos = CTHyperlinks.Factory.newInstance();
    private int escritos;

    LinkWriter(XSSFSheet hoja) {
        this.hoja = hoja;
    }

    /** Places itself: the library would give each its own relation to the same file. */
    private static final class Enlace extends XSSFHyperlink {
        Enlace(CTHyperlink dato, PackageRelationship archivo) {
            super(dato, archivo);
        }
    }

    void write(Cell celda, String destino) {
        if (++escritos > MAXIMO) {
            throw new IllegalArgumentException(CellWriter.at(celda) + ": more than " + MAXIMO + " links in a sheet");
        } else if (escritos % JUNTOS == 0) {
            juntos = CTHyperlinks.Factory.newInstance();
        }
        CTHyperlink dato = juntos.addNewHyperlink();
        int corte = destino.startsWith("#") ? 0 : destino.indexOf("#'");
        if (corte >= 0) {
            dato.setLocation(destino.substring(corte + 1));
        }
        if (corte != 0) {
            PackageRelationship archivo = file(celda, corte < 0 ? destino : destino.substring(0, corte));
            dato.setId(archivo.getId());
            celda.setHyperlink(new Enlace(dato, archivo));
        } else {
            celda.setHyperlink(new Enlace(dato, null));
        }
    }

    private PackageRelationship file(Cell celda, String ruta) {
        return archivos.computeIfAbsent(uri(celda, ruta), uri -> hoja.getPackagePart()
                .addExternalRelationship(uri, XSSFRelation.SHEET_HYPERLINKS.getRelation()));
    }

    private static String uri(Cell celda, String ruta) {
        try {
            return new URI(null, null, ruta.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(CellWriter.at(celda) + " has a link to no file: " + ruta, e);
        }
    }
}
