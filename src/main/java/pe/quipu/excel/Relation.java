package pe.quipu.excel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pe.quipu.libro.Lectura.Motivo;

/**
 * How one part names another.
 *
 * @param target the name of the other part inside the zip; empty when it lies outside
 */
record Relation(String id, String type, Optional<String> target) {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** The relations of a part; those of the whole package for the empty name. */
    static List<Relation> of(ZipParts zip, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!zip.has(file)) {
            return relations;
        }
        try (XmlCursor xml = XmlCursor.open(zip.open(file))) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (xml.local().equals("Relationship") && xml.namespace().equals(NAMESPACE)) {
                    boolean external = xml.attribute("TargetMode").equals("External");
                    Optional<String> target = external ? Optional.empty() : resolve(folder, xml.attribute("Target"));
                    relations.add(new Relation(xml.attribute("Id"), xml.attribute("Type"), target));
                }
            }
            xml.finish();
        }
        if (relations.stream().map(Relation::id).distinct().count() < relations.size()) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL); // one name for two parts: programs disagree on which one it is
        }
        return relations;
    }

    /** The part related in that role, whatever its edition of the format; two different ones cannot both be it. */
    static Optional<Relation> first(List<Relation> relations, String role) {
        List<Relation> all = relations.stream().filter(r -> r.plays(role)).toList();
        if (all.stream().map(Relation::target).distinct().count() > 1) {
            throw Refusal.of(Motivo.INTERIOR_ANORMAL);
        }
        return all.stream().findFirst();
    }

    boolean plays(String role) {
        return type.endsWith("/relationships/" + role);
    }

    boolean strict() {
        return type.startsWith(XmlCursor.STRICT);
    }

    private static Optional<String> resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
