package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names for the activities of a unit: its own, then those of the works it has in many places, then the common ones. */
final class Vocabulario {
    private static final List<String> LUGARES = List.of(
            "Alto Ilo",
            "Miramar",
            "Nueva Victoria",
            "Villa El Edén",
            "Bello Horizonte",
            "Siglo XXI",
            "Costa Azul",
            "César Vallejo",
            "Los Ángeles",
            "Puerto Nuevo",
            "Boca del Río",
            "Pampa Inalámbrica");

    record Palabra(
            String aei, String denominacion, String unidadMedida, String sujeto, String atributo, boolean obra) {}

    private static final List<Map<String, String>> TODAS = TablaTsv.read("vocabulario");

    private Vocabulario() {}

    static List<Palabra> para(String unidad, int cuantas) {
        List<Palabra> palabras = new ArrayList<>();
        rows(unidad).forEach(f -> palabras.add(word(f, "", false)));
        List<Map<String, String>> obras = rows(unidad + "*");
        for (int i = 0; !obras.isEmpty() && palabras.size() < cuantas; i++) {
            String lugar = LUGARES.get(i / obras.size());
            palabras.add(word(obras.get(i % obras.size()), " " + lugar, true));
        }
        rows("*").forEach(f -> palabras.add(word(f, "", false)));
        return List.copyOf(palabras.subList(0, cuantas));
    }

    /** Those that any unit may have. */
    static List<Palabra> comunes() {
        return rows("*").stream().map(f -> word(f, "", false)).toList();
    }

    private static List<Map<String, String>> rows(String unidad) {
        return TODAS.stream().filter(f -> f.get("unidad").equals(unidad)).toList();
    }

    private static Palabra word(Map<String, String> f, String lugar, boolean obra) {
        return new Palabra(
                f.get("aei"),
                f.get("denominacion") + lugar,
                f.get("unidad_medida"),
                f.get("sujeto"),
                f.get("atributo"),
                obra);
    }
}
