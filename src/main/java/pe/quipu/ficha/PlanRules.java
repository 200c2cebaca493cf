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
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** How accepted formulations become a version of the plan: units in the order of the entity, rows in their order. */
public final class PlanRules {
    private static final String PREFIJO = "AO.";
    private static final String FORMA = PREFIJO + "%04d";

    private PlanRules() {}

    /**
     * Gives every activity its code for life: the one an earlier version gave to an activity of the same cost centre and
     * name, else the one of its row, unless that name stands in another row now; else the next after the highest ever
     * used, also by an activity that is no longer in the plan. So rows that change places keep their codes.
     *
     * @param porUnidad activities without a code, by reporting unit
     * @param anteriores every version of the year, the first one first
     */
    public static Plan approved(
            Estructura e,
            int ejercicio,
            String etapa,
            Map<String, List<ActividadOperativa>> porUnidad,
            List<Plan> anteriores) {
        List<ActividadOperativa> nuevas = inOrder(e, porUnidad).toList();
        Set<String> nombres = nuevas.stream().map(PlanRules::name).collect(Collectors.toSet());
        Map<String, Map<String, String>> porNombre = new HashMap<>();
        Map<String, String> porFila = new HashMap<>();
        int ultimo = 0;
        for (ActividadOperativa a :
                anteriores.stream().flatMap(p -> p.actividades().stream()).toList()) {
            porNombre.computeIfAbsent(name(a), n -> new LinkedHashMap<>()).put(a.origen(), a.codigo());
            porFila.put(a.origen(), nombres.contains(name(a)) ? "" : a.codigo());
            ultimo = Math.max(ultimo, number(a.codigo()));
        }
        int version = anteriores.stream().mapToInt(Plan::version).max().orElse(0) + 1;
        Set<String> usados = new HashSet<>();
        List<ActividadOperativa> actividades = new ArrayList<>();
        for (ActividadOperativa a : nuevas) {
            Map<String, String> suyos = porNombre.getOrDefault(name(a), Map.of());
            String codigo = Stream.of(
                            Stream.ofNullable(suyos.get(a.origen())),
                            suyos.values().stream(),
                            Stream.ofNullable(porFila.get(a.origen())))
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
        return new Plan(ejercicio, version, etapa, actividades);
    }

    private static String name(ActividadOperativa a) {
        return a.centroCosto() + "|" + Normal.of(a.denominacion());
    }

    private static Stream<ActividadOperativa> inOrder(Estructura e, Map<String, List<ActividadOperativa>> porUnidad) {
        return e.queReportan().stream()
                .map(Unidad::codigo)
                .map(u -> porUnidad.getOrDefault(u, List.of()))
                .flatMap(List::stream);
    }

    private static int number(String codigo) {
        return codigo.matches("AO\\.\\d{1,9}") ? Integer.parseInt(codigo.substring(PREFIJO.length())) : 0;
    }
}
