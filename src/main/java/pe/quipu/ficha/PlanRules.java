package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * Gives every activity its code for life: the one an earlier version gave to the same origin, else the next after
     * the highest ever used, also by an activity that is no longer in the plan.
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
        Map<String, String> dados = new HashMap<>();
        anteriores.forEach(p -> p.actividades().forEach(a -> dados.put(a.origen(), a.codigo())));
        int ultimo = dados.values().stream().mapToInt(PlanRules::number).max().orElse(0);
        int version = anteriores.stream().mapToInt(Plan::version).max().orElse(0) + 1;
        List<ActividadOperativa> actividades = new ArrayList<>();
        for (ActividadOperativa a : inOrder(e, porUnidad).toList()) {
            String codigo = dados.get(a.origen());
            if (codigo == null) {
                codigo = FORMA.formatted(++ultimo);
            }
            actividades.add(coded(a, codigo));
        }
        return new Plan(ejercicio, version, etapa, actividades);
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

    private static ActividadOperativa coded(ActividadOperativa a, String codigo) {
        return new ActividadOperativa(
                codigo,
                a.origen(),
                a.centroCosto(),
                a.aei(),
                a.denominacion(),
                a.tipo(),
                a.codigoUnico(),
                a.metaPresupuestal(),
                a.unidadMedida(),
                a.indicador(),
                a.tipoMeta(),
                a.medicion(),
                a.fisica(),
                a.financiera(),
                a.siguientes(),
                a.prioridad(),
                a.elementosCriticos(),
                a.responsable());
    }
}
