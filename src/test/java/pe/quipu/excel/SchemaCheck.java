package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Whether each part of a workbook or a document is what the published schemas allow; parts without a schema must be well-formed. */
public final class SchemaCheck {
    private static final SchemaTypeLoader OOXML = XmlBeans.typeLoaderUnion(
            new SchemaTypeLoader[] {XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem});

    /** The published schema forgot it; every program writes it, and without it the spaces at the ends are lost. */
    private static final String ESPACIOS =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@";

    private SchemaCheck() {}

    /** @return one line for each defect: the part, the place and what is wrong */
    public static List<String> errors(byte[] xlsx) {
        List<String> errores = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry parte = zip.getNextEntry(); parte != null; parte = zip.getNextEntry()) {
                if (parte.getName().matches(".*\\.(xml|rels|vml)")) {
                    check(parte.getName(), zip.readAllBytes(), errores);
                }
            }
        } catch (IOException e) {
            errores.add("zip: " + e.getMessage());
        }
        return errores;
    }

    /** Whether a part with this root has a schema at all. */
    public static boolean hasSchema(byte[] xml) {
        try {
            return !parse(xml).schemaType().isNoType();
        } catch (XmlException | IOException e) {
            return false;
        }
    }

    private static void check(String parte, byte[] xml, List<String> errores) {
        List<XmlError> hallados = new ArrayList<>();
        try {
            XmlObject objeto = parse(xml);
            if (!objeto.schemaType().isNoType()) {
                objeto.validate(new XmlOptions().setErrorListener(hallados));
            }
        } catch (XmlException | IOException e) {
            errores.add(parte + ": " + e.getMessage());
        }
        hallados.removeIf(e -> e.getMessage().startsWith(ESPACIOS));
        hallados.forEach(e -> errores.add(parte + ": " + e.getLine() + ":" + e.getColumn() + " " + e.getMessage()));
    }

    private static XmlObject parse(byte[] xml) throws XmlException, IOException {
        return OOXML.parse(new ByteArrayInputStream(xml), null, new XmlOptions().setLoadLineNumbers());
    }
}
