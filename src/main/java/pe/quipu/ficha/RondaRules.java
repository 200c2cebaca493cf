package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plan.Vida;

/**
 * The next version of the plan: the one in force with what a round changes (Directiva 003-2016-MPH/17, art. 8.2.3).
 * Rows keep their order and their codes; new ones come last.
 */
public final class RondaRules {
    private final Estructura estructura;
    private final Plan base;
    private final Periodo ronda;
    private final Map<String, List<Propuesta>> porUnidad;

    private RondaRules(Estructura estructura, Plan base, Periodo ronda, Map<String, List<Propuesta>> porUnidad) {
        this.estructura = estructura;
        this.base = base;
        this.ronda = ronda;
        this.porUnidad = porUnidad;
    }

    /**
     * The units that delivered nothing keep what the plan in force says.
     *
     * @param base the version the forms were made from
     * @param porUnidad the rows of each accepted form, by reporting unit
     * @param anteriores every version of the year and of those before: a new activity keeps the code that an earlier approval of the same
     *     round gave it, and takes no code ever used
     */
    public static Plan next(
            Estructura e,
            Plan base,
            Periodo ronda,
            String etapa,
            Map<String, List<Propuesta>> porUnidad,
            List<Plan> anteriores) {
        return new RondaRules(e, base, ronda, porUnidad).next(etapa, anteriores);
    }

    private Plan next(String etapa, List<Plan> anteriores) {
        List<Propuesta> propuestas = PlanRules.inOrder(estructura, porUnidad);
        Map<String, Propuesta> porCodigo = propuestas.stream()
                .filter(p -> !p.actividad().codigo().isEmpty())
                .collect(Collectors.toMap(
                        p -> p.actividad().codigo(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Propuesta> altas = propuestas.stream().filter(this::isNew).toList();
        List<ActividadOperativa> nuevas = CodigoRules.coded(
                base.ejercicio(), altas.stream().map(this::begun).toList(), sameRound(anteriores), anteriores);
        List<Modificacion> cambios = new ArrayList<>();
        base.actividades().stream()
                .map(a -> porCodigo.get(a.codigo()))
                .filter(p -> p != null && p.cambio().isPresent())
                .forEach(p -> cambios.add(p.cambio().get()));
        for (int i = 0; i < altas.size(); i++) {
            String codigo = nuevas.get(i).codigo();
            altas.get(i).cambio().ifPresent(c -> cambios.add(named(c, codigo)));
        }
        return new Plan(
                base.ejercicio(),
                PlanRules.next(base.ejercicio(), anteriores),
                etapa,
                from(cambios, anteriores),
                Plan.Aprobada.SIN_FECHA,
                cambios,
                Stream.concat(
                                base.actividades().stream()
                                        .flatMap(a -> carried(a, porCodigo.get(a.codigo())).stream()),
                                nuevas.stream())
                        .toList());
    }

    /** Where the changes begin; a version that corrects one of its own round rules from where that one did. */
    private int from(List<Modificacion> cambios, List<Plan> anteriores) {
        return IntStream.concat(
                        cambios.stream().mapToInt(Modificacion::mesDesde),
                        anteriores.stream().filter(p -> p.ronda().equals(ronda)).mapToInt(Plan::mesDesde))
                .min()
                .orElse(1);
    }

    /** A modification takes only what is declared new; the consistency round also what simply has no code. */
    private boolean isNew(Propuesta p) {
        return p.actividad().codigo().isEmpty()
                && (ronda.clase() == Periodo.Clase.CONSISTENCIA
                        || p.cambio()
                                .filter(c -> c.cambio() == Modificacion.Cambio.ALTA)
                                .isPresent());
    }

    private ActividadOperativa begun(Propuesta p) {
        int mes = p.cambio().map(Modificacion::mesDesde).orElse(1);
        return MezclaRules.desde(p.actividad(), mes).conVida(new Vida(mes, 12, List.of()));
    }

    /** What an earlier approval of this same round had added. */
    private List<ActividadOperativa> sameRound(List<Plan> anteriores) {
        Set<String> antes = new HashSet<>();
        base.actividades().forEach(a -> antes.add(a.codigo()));
        return anteriores.stream()
                .filter(p -> p.ronda().equals(ronda))
                .flatMap(p -> p.actividades().stream())
                .filter(a -> !antes.contains(a.codigo()))
                .toList();
    }

    private static Modificacion named(Modificacion c, String codigo) {
        return new Modificacion(codigo, c.cambio(), c.causal(), c.documento(), c.mesDesde());
    }

    /** An activity of the plan in force, as it goes on; none when the consistency round left it out. */
    private List<ActividadOperativa> carried(ActividadOperativa a, Propuesta p) {
        if (a.vida().anulada()) {
            return List.of(a);
        } else if (ronda.clase() == Periodo.Clase.CONSISTENCIA) {
            return p != null ? List.of(kept(a, p.actividad())) : delivered(a) ? List.of() : List.of(a);
        } else if (p == null || p.cambio().isEmpty()) {
            return List.of(a);
        }
        return List.of(changed(a, p.actividad(), p.cambio().get()));
    }

    private boolean delivered(ActividadOperativa a) {
        return estructura
                .unidad(a.centroCosto())
                .map(Unidad::reportaPor)
                .filter(porUnidad::containsKey)
                .isPresent();
    }

    private static ActividadOperativa changed(ActividadOperativa a, ActividadOperativa otra, Modificacion c) {
        int mes = c.mesDesde();
        return switch (c.cambio()) {
            case ANULACION -> MezclaRules.hasta(a, mes - 1).conVida(a.vida().anuladaDesde(mes));
            case TRASLADO -> {
                ActividadOperativa ida = MezclaRules.mezcla(a, otra, mes);
                yield otra.centroCosto().equals(a.centroCosto())
                        ? ida
                        : ida.conCentroCosto(otra.centroCosto())
                                .conVida(a.vida().trasladada(a.centroCosto(), mes));
            }
            // An activity that is in the plan is not new, whatever the row says: its goals change.
            case REPROGRAMACION, ALTA -> MezclaRules.mezcla(a, otra, mes);
        };
    }

    /** The whole year as the round says, with what no form asks for. */
    private static ActividadOperativa kept(ActividadOperativa a, ActividadOperativa otra) {
        return otra.conOrigen(a.origen()).conVida(a.vida()).conAnterior(a.anterior());
    }
}
