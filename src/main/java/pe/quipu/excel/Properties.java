package pe.quipu.excel;

import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.Libro;
import pe.quipu.ooxml.CoreProperties;

/** The properties of a workbook: those every file of ours has, and its own. */
final class Properties {
    private Properties() {}

    static void write(XSSFWorkbook libro, Libro origen) {
        POIXMLProperties propiedades = libro.getProperties();
        CoreProperties.stamp(propiedades, XmlText.clean(origen.titulo()));
        // Sorted: the order of the map changes from one run to the next.
        new TreeMap<>(origen.propiedades())
                .forEach(
                        (nombre, valor) -> propiedades.getCustomProperties().addProperty(nombre, XmlText.clean(valor)));
    }
}
