package pe.quipu.consolidado;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.ficha.Normal;
import pe.quipu.plan.Oei;

/** Where each objective stands on the strategic map, and how what it does reaches the top of it. */
final class MapaRules {
    private static final List<String> ORDEN =
            List.of("Ciudadanía", "Procesos internos", "Aprendizaje y desarrollo", "Recursos");
    private static final String SIN_PERSPECTIVA = "Sin perspectiva";

    private final List<Oei> objetivos;
    private final List<Banda> bandas;

    /** The objectives of one perspective, in the order of the structure. */
    record Banda(String perspectiva, List<Oei> objetivos) {}

    MapaRules(List<Oei> objetivos) {
        this.objetivos = objetivos;
        this.bandas = bands();
    }

    /** The citizen above, resources below, then the entity's own words as they come; empty when nothing was placed. */
    List<Banda> bandas() {
        return bandas;
    }

    private List<Banda> bands() {
        if (objetivos.stream().allMatch(o -> o.perspectiva().isBlank())) {
            return List.of();
        }
        Map<String, List<Oei>> porNombre = new LinkedHashMap<>();
        ORDEN.forEach(p -> porNombre.put(p, new ArrayList<>()));
        objetivos.stream().filter(o -> !o.perspectiva().isBlank()).forEach(o -> porNombre
                .computeIfAbsent(name(o), p -> new ArrayList<>())
                .add(o));
        porNombre.put(
                SIN_PERSPECTIVA,
                objetivos.stream().filter(o -> o.perspectiva().isBlank()).toList());
        return porNombre.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Banda(e.getKey(), e.getValue()))
                .toList();
    }

    private static String name(Oei o) {
        return ORDEN.stream()
                .filter(p -> Normal.of(p).equals(Normal.of(o.perspectiva())))
                .findFirst()
                .orElse(o.perspectiva().strip());
    }

    /** What an objective helps to reach, as far as it is in the structure. */
    List<Oei> destinos(Oei o) {
        return o.contribuyeA().stream()
                .flatMap(c -> objetivos.stream().filter(otro -> otro.codigo().equals(c)))
                .toList();
    }

    /**
     * The shortest way of an objective to one of the first band, itself the first step; empty where its links lead to
     * none.
     */
    Optional<List<Oei>> camino(Oei desde) {
        if (bandas.isEmpty()) {
            return Optional.empty();
        }
        List<Oei> arriba = bandas.get(0).objetivos();
        Map<String, List<Oei>> caminos = new HashMap<>(Map.of(desde.codigo(), List.of(desde)));
        Deque<Oei> cola = new ArrayDeque<>(List.of(desde));
        while (!cola.isEmpty()) {
            Oei o = cola.poll();
            List<Oei> hasta = caminos.get(o.codigo());
            if (arriba.contains(o)) {
                return Optional.of(hasta);
            }
            for (Oei siguiente : destinos(o)) {
                if (!caminos.containsKey(siguiente.codigo())) {
                    List<Oei> mas = new ArrayList<>(hasta);
                    mas.add(siguiente);
                    caminos.put(siguiente.codigo(), mas);
                    cola.add(siguiente);
                }
            }
        }
        return Optional.empty();
    }
}
