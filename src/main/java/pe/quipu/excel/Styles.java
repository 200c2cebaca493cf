package pe.quipu.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.libro.Lectura.Motivo;
import pe.quipu.libro.Sumidero.Vista;

/** How each cell format shows a number. */
final class Styles {
    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private boolean present;
    private Vista[] views = {};
    private String[] codes = {};

    private Styles() {}

    static Styles read(ZipParts zip, Optional<String> part) {
        Styles styles = new Styles();
        styles.present = part.isPresent();
        part.ifPresent(name -> styles.read(zip, name));
        styles.views = styles.formats.stream()
                .map(id -> styles.custom.containsKey(id) ? ShownAs.of(styles.custom.get(id)) : ShownAs.builtin(id))
                .toArray(Vista[]::new);
        styles.codes = styles.formats.stream()
                .map(id -> styles.custom.getOrDefault(id, ShownNumber.builtin(id)))
                .toArray(String[]::new);
        return styles;
    }

    private void read(ZipParts zip, String part) {
        try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
            xml.root("styleSheet");
            while (xml.nextChild(1)) {
                boolean codes = xml.at("numFmts");
                boolean cells = xml.at("cellXfs");
                while ((codes || cells) && xml.nextChild(2)) {
                    if (codes && xml.at("numFmt")) {
                        custom.put(id(xml), xml.attribute("formatCode"));
                    } else if (cells && xml.at("xf")) {
                        formats.add(id(xml));
                    }
                    if (formats.size() > Limits.STYLES || custom.size() > Limits.STYLES) {
                        throw Refusal.of(Motivo.INTERIOR_ANORMAL);
                    }
                }
            }
            xml.finish();
        }
    }

    private static int id(XmlCursor xml) {
        return Math.max(0, Whole.of(xml.attribute("numFmtId")));
    }

    /** Whether a cell may say that it has this format: where there is none at all, only the first. */
    boolean may(String style) {
        return present || style.isEmpty() || Whole.of(style) == 0;
    }

    /** A format that does not exist shows the number as it is: the value does not depend on it. */
    Vista of(String style) {
        int index = index(style);
        return index < 0 ? Vista.GENERAL : views[index];
    }

    /** The format itself, of which the view is what decides the value. */
    String code(String style) {
        int index = index(style);
        return index < 0 ? NumberFormats.GENERAL : codes[index];
    }

    private int index(String style) {
        int index = style.isEmpty() ? 0 : Whole.of(style);
        return index >= views.length ? -1 : index;
    }
}
