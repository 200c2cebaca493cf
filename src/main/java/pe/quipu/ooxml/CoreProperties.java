package pe.quipu.ooxml;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** Document properties: no person, no clock, so that the same content is always the same bytes. */
public final class CoreProperties {
    private static final String PROGRAMA = "Quipu";
    public static final Instant FECHA = Instant.parse("2020-01-01T00:00:00Z");

    private CoreProperties() {}

    public static void stamp(POIXMLProperties propiedades, String titulo) {
        propiedades.getCoreProperties().setTitle(LegalText.of(titulo));
        propiedades.getCoreProperties().setCreator(PROGRAMA);
        propiedades.getCoreProperties().setLastModifiedByUser(PROGRAMA);
        propiedades.getCoreProperties().setCreated(Optional.of(Date.from(FECHA)));
        propiedades.getCoreProperties().setModified(Optional.of(Date.from(FECHA)));
        propiedades.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAMA);
    }
}
