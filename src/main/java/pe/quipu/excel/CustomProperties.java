package pe.quipu.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.quipu.libro.Lectura.Motivo;

/** The custom document properties, all as text. */
final class CustomProperties {
    private static final Set<String> COMPOUND = Set.of("vector", "array", "vstream");

    private CustomProperties() {}

    static Map<String, String> read(ZipParts zip, PackageParts parts) {
        Map<String, String> properties = new LinkedHashMap<>();
        Optional<String> part = Relation.first(parts.relations(), "custom-properties")
                .flatMap(Relation::target)
                .filter(zip::has);
        if (part.isEmpty()) {
            return properties;
        }
        try (XmlCursor xml = XmlCursor.open(zip.open(part.get()))) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                String name = xml.attribute("name");
                StringBuilder value = new StringBuilder();
                while (xml.nextChild(2)) {
                    if (!COMPOUND.contains(xml.local())) {
                        xml.text(value);
                    }
                }
                if (!name.isEmpty()) {
                    properties.put(name, Escapes.decode(value));
                }
                if (properties.size() > Limits.PROPERTIES) {
                    throw Refusal.of(Motivo.INTERIOR_ANORMAL);
                }
            }
            xml.finish();
        }
        return properties;
    }
}
