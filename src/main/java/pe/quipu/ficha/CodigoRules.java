package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Plan;

/** The code for life of an activity. */
final class CodigoRules {
    private static final String PREFIJO = "AO.";
    private static final String FORMA = PREFIJO + "%04d";

    private CodigoRules() {}

    /**
     * Gives every activity the code that an earlier version gave to one of the same cost centre and name, else the one
     * of its row, unless that name stands in another row now; else the next after the highest ever used, also by an
     * activity that is no longer in the plan. So rows that change places keep their codes.
     *
     * An activity that continues one of the year before keeps that one's code.
     *
     * @param conocidas activities whose codes may be theirs, the oldest first
     * @param anteriores every version of this year and of those before: no code of any of them is given to another
     */
    static List<ActividadOperativa> coded(
            int ejercicio, List<ActividadOperativa> nuevas, List<ActividadOperativa> conocidas, List<Plan> anteriores) {
        Set<String> nombres = nuevas.stream().map(CodigoRules::name).collect(Collectors.toSet());
        Map<String, Map<String, String>> porNombre = new HashMap<>();
        Map<String, String> porFila = new HashMap<>();
        for (ActividadOperativa a : conocidas) {
            porNombre.computeIfAbsent(name(a), n -> new LinkedHashMap<>()).put(a.origen(), a.codigo());
            porFila.put(a.origen(), nombres.contains(name(a)) ? "" : a.codigo());
        }
        int ultimo = anteriores.stream()
                .flatMap(p -> p.actividades().stream())
                .mapToInt(a -> number(a.codigo()))
                .max()
                .orElse(0);
        Set<String> deAntes = codes(anteriores.stream().filter(p -> p.ejercicio() < ejercicio));
        deAntes.removeAll(codes(anteriores.stream().filter(p -> p.ejercicio() == ejercicio)));
        Set<String> usados = new HashSet<>();
        List<ActividadOperativa> actividades = new ArrayList<>();
        for (ActividadOperativa a : nuevas) {
            Map<String, String> suyos = porNombre.getOrDefault(name(a), Map.of());
            String codigo = Stream.of(
                            Stream.ofNullable(suyos.get(a.origen())),
                            suyos.values().stream(),
                            Stream.ofNullable(porFila.get(a.origen())),
                            Stream.of(a.anterior()).filter(deAntes::contains))
                    .flatMap(c -> c)
                    .filter(c -> !c.isEmpty() && !usados.contains(c))
                    .findFirst()
                    .orElse("");
            if (codigo.isEmpty()) {
                codigo = FORMA.formatted(++ultimo);
            }
            usados.add(codigo);
            actividades.add(a.conCodigo(codigo));
        }
        return actividades;
    }

    private static Set<String> codes(Stream<Plan> planes) {
        return planes.flatMap(p -> p.actividades().stream())
                .map(ActividadOperativa::codigo)
                .collect(Collectors.toSet());
    }

    private static String name(ActividadOperativa a) {
        return a.centroCosto() + "|" + Normal.of(a.denominacion());
    }

    private static int number(String codigo) {
        return codigo.matches("AO\\.\\d{1,9}") ? Integer.parseInt(codigo.substring(PREFIJO.length())) : 0;
    }
}
