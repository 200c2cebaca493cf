package pe.quipu.excel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the package says each of its parts is; all in lower case. */
final class ContentTypes {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes read(ZipParts zip, String part) {
        ContentTypes types = new ContentTypes();
        try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (xml.namespace().equals(NAMESPACE)) {
                    types.add(xml);
                }
            }
            xml.finish();
        }
        return types;
    }

    private void add(XmlCursor xml) {
        String type = lower(xml.attribute("ContentType"));
        if (xml.local().equals("Default")) {
            byExtension.put(lower(xml.attribute("Extension")), type);
        } else if (xml.local().equals("Override")) {
            String name = lower(xml.attribute("PartName"));
            byPart.put(name.startsWith("/") ? name.substring(1) : name, type);
        }
    }

    /** Empty when nothing is said. */
    String of(String part) {
        String name = lower(part);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return byPart.getOrDefault(name, byExtension.getOrDefault(extension, ""));
    }

    boolean any(String fragment) {
        return byPart.values().stream().anyMatch(t -> t.contains(fragment))
                || byExtension.values().stream().anyMatch(t -> t.contains(fragment));
    }

    boolean spreadsheet(String type) {
        return type.contains("spreadsheetml") || type.contains("ms-excel");
    }

    /** Some writers name no type for the workbook: then its root element decides. */
    boolean plain(String type) {
        return type.equals("application/xml") || type.equals("text/xml");
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }
}
