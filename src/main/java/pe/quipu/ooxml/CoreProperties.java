package pe.quipu.ooxml;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;

/** Document properties: no person, no clock, so that the same content is always the same bytes. */
public final class CoreProperties {
    private static final String PROGRAMA = "Quipu";
    public static final Instant FECHA = Instant.parse("2020-01-01T00:00:00Z");

    private CoreProperties() {}

    /** A document takes its looks from one that somebody made: whatever that one told of its maker is left out. */
    public static void stamp(POIXMLProperties propiedades, String titulo) {
        forget(propiedades);
        propiedades.getCoreProperties().setTitle(LegalText.of(titulo));
        propiedades.getCoreProperties().setCreator(PROGRAMA);
        propiedades.getCoreProperties().setLastModifiedByUser(PROGRAMA);
        propiedades.getCoreProperties().setCreated(Optional.of(Date.from(FECHA)));
        propiedades.getCoreProperties().setModified(Optional.of(Date.from(FECHA)));
        propiedades.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAMA);
    }

    private static void forget(POIXMLProperties propiedades) {
        POIXMLProperties.CoreProperties nucleo = propiedades.getCoreProperties();
        nucleo.setCategory("");
        nucleo.setContentStatus("");
        nucleo.setDescription("");
        nucleo.setIdentifier("");
        nucleo.setKeywords("");
        nucleo.setSubjectProperty("");
        propiedades.getExtendedProperties().getUnderlyingProperties().set(CTProperties.Factory.newInstance());
        propiedades.getCustomProperties().getUnderlyingProperties().setPropertyArray(new CTProperty[0]);
    }
}
