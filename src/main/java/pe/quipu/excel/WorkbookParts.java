package pe.quipu.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pe.quipu.libro.Lectura.Motivo;

/**
 * The workbook part: its sheets in the order of their tabs, and where the rest lies.
 *
 * @param styles name of the part, if the workbook has one
 * @param sharedStrings name of the part, if the workbook has one
 */
record WorkbookParts(List<Sheet> sheets, boolean date1904, Optional<String> styles, Optional<String> sharedStrings) {
    /** A sheet of cells; sheets that are one chart or one dialogue hold no values. */
    record Sheet(String name, boolean hidden, String part) {}

    private record Tab(String name, boolean hidden, String relation) {}

    static WorkbookParts of(ZipParts zip, String part) {
        List<Tab> tabs = new ArrayList<>();
        boolean date1904 = readTabs(zip, part, tabs);
        refuseRepeated(tabs);
        List<Relation> relations = Relation.of(zip, part);
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : tabs) {
            sheet(zip, tab, relations).ifPresent(sheets::add);
        }
        Optional<String> styles = Relation.first(relations, "styles").flatMap(Relation::target);
        if (styles.isPresent() && !zip.has(styles.get())) {
            throw Refusal.of(Motivo.INCOMPLETO); // without its formats a date would be taken for a number
        }
        // Without its shared texts a sheet that asks for them is damaged, and is reported as such.
        Optional<String> texts = Relation.first(relations, "sharedStrings")
                .flatMap(Relation::target)
                .filter(zip::has);
        return new WorkbookParts(List.copyOf(sheets), date1904, styles, texts);
    }

    /** Fills the tabs; the answer is whether day 0 is in 1904. */
    private static boolean readTabs(ZipParts zip, String part, List<Tab> tabs) {
        boolean date1904 = false;
        try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
            xml.root("workbook");
            while (xml.nextChild(1)) {
                if (xml.at("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    date1904 = flag.equals("1") || flag.equals("true") || flag.equals("on");
                } else if (xml.at("sheets")) {
                    readSheets(xml, tabs);
                }
            }
            xml.finish();
        }
        return date1904;
    }

    private static void readSheets(XmlCursor xml, List<Tab> tabs) {
        while (xml.nextChild(2)) {
            if (xml.at("sheet")) {
                String state = xml.attribute("state");
                boolean hidden = state.equals("hidden") || state.equals("veryHidden");
                tabs.add(new Tab(xml.attribute("name"), hidden, xml.attribute(XmlCursor.RELATIONS_ATTRIBUTE, "id")));
            }
            if (tabs.size() > Limits.SHEETS) {
                throw Refusal.of(Motivo.DEMASIADO_GRANDE, "más de " + Limits.SHEETS + " hojas");
            }
        }
    }

    private static void refuseRepeated(List<Tab> tabs) {
        Set<String> names = new HashSet<>();
        for (Tab tab : tabs) {
            if (!names.add(tab.name().toLowerCase(Locale.ROOT))) {
                throw Refusal.of(Motivo.HOJAS_REPETIDAS, tab.name());
            }
        }
    }

    private static Optional<Sheet> sheet(ZipParts zip, Tab tab, List<Relation> relations) {
        Relation relation = relations.stream()
                .filter(r -> r.id().equals(tab.relation()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Motivo.HOJA_DANADA, tab.name()));
        if (!relation.plays("worksheet")) {
            return Optional.empty();
        }
        String part = relation.target().filter(zip::has).orElseThrow(() -> Refusal.of(Motivo.HOJA_DANADA, tab.name()));
        return Optional.of(new Sheet(tab.name(), tab.hidden(), part));
    }
}
