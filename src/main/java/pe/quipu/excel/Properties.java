package pe.quipu.excel;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.libro.Libro;

/** Document properties: no person, no clock, so that the same workbook is always the same bytes. */
final class Properties {
    static final String PROGRAMA = "Quipu";
    static final Instant FECHA = Instant.parse("2020-01-01T00:00:00Z");

    private Properties() {}

    static void write(XSSFWorkbook libro, Libro origen) {
        POIXMLProperties propiedades = libro.getProperties();
        propiedades.getCoreProperties().setTitle(XmlText.clean(origen.titulo()));
        propiedades.getCoreProperties().setCreator(PROGRAMA);
        propiedades.getCoreProperties().setLastModifiedByUser(PROGRAMA);
        propiedades.getCoreProperties().setCreated(Optional.of(Date.from(FECHA)));
        propiedades.getCoreProperties().setModified(Optional.of(Date.from(FECHA)));
        propiedades.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAMA);
        // Sorted: the order of the map changes from one run to the next.
        new TreeMap<>(origen.propiedades())
                .forEach(
                        (nombre, valor) -> propiedades.getCustomProperties().addProperty(nombre, XmlText.clean(valor)));
    }
}
