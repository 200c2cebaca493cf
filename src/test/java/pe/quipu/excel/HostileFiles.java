package pe.quipu.excel;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.libro.Lectura.Motivo;

/** Files that must be refused, each with the one reason it must get: other formats, broken zips, evil parts. */
public final class HostileFiles {
    /** @param name also fit for a file */
    public record Hostile(String name, Motivo motivo, byte[] bytes) {
        @Override
        public String toString() {
            return name + " -> " + motivo;
        }
    }

    private HostileFiles() {}

    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        all.addAll(HostileFormats.all());
        all.addAll(HostileZips.all());
        all.addAll(HostileParts.all());
        return all;
    }
}
