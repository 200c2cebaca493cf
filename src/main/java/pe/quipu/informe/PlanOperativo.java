package pe.quipu.informe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/**
 * What the document of the POI is made from.
 *
 * @param genericas names of the genéricas de gasto by code
 * @param rubros names of the rubros by code
 * @param necesidades rows of the cuadro de necesidades by unit that reports; empty where there is none
 */
public record PlanOperativo(
        Estructura estructura,
        Plan plan,
        Map<String, String> genericas,
        Map<String, String> rubros,
        Map<String, List<Necesidad>> necesidades) {
    /** An activity of the plan in a unit that the structure does not list still counts. */
    private static final String SIN_NOMBRE = "(no está en la hoja Unidades)";

    /** The units with activities, in the order of the structure, each with its activities in the order of the plan. */
    Map<Unidad, List<ActividadOperativa>> porUnidad() {
        Map<String, List<ActividadOperativa>> sueltas = new TreeMap<>(
                plan.actividades().stream().collect(Collectors.groupingBy(ActividadOperativa::centroCosto)));
        Map<Unidad, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
        for (Unidad u : estructura.unidades()) {
            Optional.ofNullable(sueltas.remove(u.codigo())).ifPresent(suyas -> porUnidad.put(u, suyas));
        }
        sueltas.forEach((codigo, suyas) -> porUnidad.put(
                new Unidad(codigo, SIN_NOMBRE, Unidad.Tipo.CENTRO_DE_COSTO, Optional.empty(), codigo, ""), suyas));
        return porUnidad;
    }

    /** Activities by AEI code, in the order of the structure; an AEI it does not list comes last. */
    Map<String, List<ActividadOperativa>> porAei(List<ActividadOperativa> actividades) {
        Map<String, List<ActividadOperativa>> sueltas =
                new TreeMap<>(actividades.stream().collect(Collectors.groupingBy(ActividadOperativa::aei)));
        Map<String, List<ActividadOperativa>> porAei = new LinkedHashMap<>();
        for (Aei a : estructura.acciones()) {
            Optional.ofNullable(sueltas.remove(a.codigo())).ifPresent(suyas -> porAei.put(a.codigo(), suyas));
        }
        porAei.putAll(sueltas);
        return porAei;
    }

    List<Unidad> sinActividades() {
        Map<Unidad, List<ActividadOperativa>> con = porUnidad();
        return estructura.unidades().stream().filter(u -> !con.containsKey(u)).toList();
    }

    /** Whether the plan says anything of the two years that follow. */
    boolean multianual() {
        return plan.actividades().stream()
                .anyMatch(a -> a.siguientes().meta2().signum() != 0
                        || a.siguientes().meta3().signum() != 0
                        || a.presupuesto().anio2().signum() != 0
                        || a.presupuesto().anio3().signum() != 0);
    }

    Trienio soles() {
        return Trienio.de(plan.actividades());
    }

    String aei(String codigo) {
        return estructura
                .accion(codigo)
                .map(a -> codigo + " · " + a.denominacion())
                .orElse(codigo);
    }

    /** {@code PEI 2020-2025}, or what every such plan is called. */
    String planEstrategico() {
        return estructura.documento().getOrDefault("plan_estrategico", "Plan Estratégico Institucional");
    }
}
