package pe.quipu.ficha;

import java.util.List;
import java.util.Map;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** How accepted formulations become a version of the plan: units in the order of the entity, rows in their order. */
public final class PlanRules {
    private PlanRules() {}

    /**
     * Every activity with its code for life ({@link CodigoRules}).
     *
     * @param porUnidad activities without a code, by reporting unit
     * @param anteriores every version of the year and of those before, the first one first
     */
    public static Plan approved(
            Estructura e,
            int ejercicio,
            String etapa,
            Map<String, List<ActividadOperativa>> porUnidad,
            List<Plan> anteriores) {
        return new Plan(
                ejercicio,
                next(ejercicio, anteriores),
                etapa,
                CodigoRules.coded(
                        ejercicio,
                        inOrder(e, porUnidad),
                        anteriores.stream()
                                .filter(p -> p.ejercicio() == ejercicio)
                                .flatMap(p -> p.actividades().stream())
                                .toList(),
                        anteriores));
    }

    static int next(int ejercicio, List<Plan> anteriores) {
        return anteriores.stream()
                        .filter(p -> p.ejercicio() == ejercicio)
                        .mapToInt(Plan::version)
                        .max()
                        .orElse(0)
                + 1;
    }

    static <T> List<T> inOrder(Estructura e, Map<String, List<T>> porUnidad) {
        return e.queReportan().stream()
                .map(Unidad::codigo)
                .flatMap(u -> porUnidad.getOrDefault(u, List.of()).stream())
                .toList();
    }
}
