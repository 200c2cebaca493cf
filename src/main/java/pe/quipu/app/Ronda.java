package pe.quipu.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.PlanRules;
import pe.quipu.ficha.Propuesta;
import pe.quipu.ficha.PropuestaReader;
import pe.quipu.ficha.RondaRules;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.Asiento;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** A round that makes or changes the plan: who delivered, from which version, and the plan that comes of it. */
final class Ronda {
    private final Taller taller;
    private final Aceptados aceptados;
    private final Prellenado prellenado;
    private final Periodo periodo;
    private final Map<Unidad, Asiento> entregadas = new LinkedHashMap<>();
    private final List<String> avisos = new ArrayList<>();

    /** @throws Detenido for a round of a plan that is not approved yet */
    Ronda(Taller taller, Aceptados aceptados, Periodo periodo) {
        this.taller = taller;
        this.aceptados = aceptados;
        this.prellenado = new Prellenado(taller, aceptados);
        this.periodo = periodo;
        if (!periodo.esFormulacion()) {
            taller.approved(periodo);
        }
        Map<String, Asiento> vigentes = aceptados.vigentes(periodo);
        taller.estructura().queReportan().stream()
                .filter(u -> vigentes.containsKey(u.codigo()))
                .forEach(u -> entregadas.put(u, vigentes.get(u.codigo())));
    }

    Periodo periodo() {
        return periodo;
    }

    Map<Unidad, Asiento> entregadas() {
        return entregadas;
    }

    List<String> avisos() {
        return avisos;
    }

    /** Whose form is awaited: everybody's for a new plan; for the consistency round, of those who are in the plan. */
    List<Unidad> faltan() {
        return switch (periodo.clase()) {
            case MODIFICACION -> List.of();
            case CONSISTENCIA -> {
                List<Unidad> faltan = absent().stream()
                        .filter(u -> !prellenado.vigentes(u, periodo).isEmpty())
                        .toList();
                faltan.forEach(u -> avisos.add("Sin formato de consistencia de " + u.codigo() + " " + u.denominacion()
                        + ": queda lo que dice " + taller.codigoDelPlan(periodo) + "."));
                yield faltan;
            }
            default -> absent();
        };
    }

    private List<Unidad> absent() {
        return taller.estructura().queReportan().stream()
                .filter(u -> !entregadas.containsKey(u))
                .toList();
    }

    /** What the accepted forms make of the plan in force. @throws Detenido when one was made from another version */
    Plan plan(String etapa) {
        List<Plan> anteriores = taller.hasta(periodo.ejercicio());
        if (periodo.esFormulacion()) {
            Map<String, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
            entregadas.forEach((u, a) ->
                    porUnidad.put(u.codigo(), ActividadReader.formulation(aceptados.ficha(a, u, periodo), u.codigo())));
            return PlanRules.approved(taller.estructura(), periodo.ejercicio(), etapa, porUnidad, anteriores);
        }
        outdated();
        Map<String, List<Propuesta>> porUnidad = new LinkedHashMap<>();
        entregadas.forEach((u, a) -> porUnidad.put(u.codigo(), proposals(u, a)));
        return RondaRules.next(taller.estructura(), taller.approved(periodo), periodo, etapa, porUnidad, anteriores);
    }

    /** A modification that changes nothing is no version; the consistency round is one even so. */
    Optional<Plan> sinCambios(Plan plan) {
        boolean aprobada = taller.versiones(periodo.ejercicio()).stream()
                .anyMatch(p -> p.ronda().equals(periodo));
        return periodo.clase() == Periodo.Clase.MODIFICACION && !aprobada
                ? Optional.of(taller.approved(periodo))
                        .filter(base -> plan.modificaciones().isEmpty())
                : Optional.empty();
    }

    int cerrados(Unidad unidad) {
        return prellenado.evaluados(unidad, periodo.ejercicio());
    }

    private List<Propuesta> proposals(Unidad u, Asiento a) {
        Ficha ficha = aceptados.ficha(a, u, periodo);
        // Months closed since the form was accepted are no reason to read it otherwise.
        Relleno escrito = prellenado.vigente(u, periodo, 0);
        boolean modifica = periodo.clase() == Periodo.Clase.MODIFICACION;
        escrito.filas("actividades").stream()
                .filter(f -> ficha.fila("actividades", f.id()).isEmpty()
                        || !modifica
                                && ficha.fila("actividades", f.id())
                                        .filter(x -> x.texto("denominacion").isEmpty())
                                        .isPresent())
                .forEach(f -> avisos.add(u.codigo() + " dejó en blanco "
                        + f.valor("codigo_ao").mostrado()
                        + (modifica
                                ? " sin declarar su anulación: sigue en el plan."
                                : " «" + f.valor("denominacion").mostrado() + "»: sale del plan.")));
        return PropuestaReader.read(ficha, escrito, u.codigo(), periodo);
    }

    private void outdated() {
        List<String> viejas = entregadas.entrySet().stream()
                .filter(x -> !taller.alDia(x.getKey(), periodo, aceptados.plan(x.getValue())))
                .map(x -> x.getKey().codigo() + " (hecha con " + aceptados.plan(x.getValue()) + ")")
                .toList();
        if (!viejas.isEmpty()) {
            throw new Detenido(
                    Salida.ERRORES_EN_LOS_DATOS,
                    viejas.stream()
                            .collect(Collectors.joining(
                                    ", ",
                                    "El plan cambió desde que se hizo el formato de " + periodo + " de: ",
                                    ". La ronda parte ahora de " + taller.codigoDelPlan(periodo)
                                            + ": genere otra vez su plantilla y recíbala de nuevo.")));
        }
    }
}
