package pe.quipu.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.ficha.NecesidadReader;
import pe.quipu.ficha.Reporte;
import pe.quipu.formato.Relleno;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Antecedente;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.FormulacionRules;
import pe.quipu.plantilla.RellenoRules;

/** What a template brings written: the plan, what was accepted before, what the office set. */
final class Prellenado {
    private final Taller taller;
    private final Aceptados aceptados;
    private final Compromisos compromisos;

    Prellenado(Taller taller, Aceptados aceptados) {
        this.taller = taller;
        this.aceptados = aceptados;
        this.compromisos = new Compromisos(taller, aceptados);
    }

    Relleno de(Unidad unidad, Periodo periodo) {
        FormulacionRules formulacion =
                new FormulacionRules(taller.formato(unidad.codigo(), periodo), taller.estructura(), unidad, periodo);
        return switch (periodo.clase()) {
            case NECESIDADES -> formulacion.necesidades();
            case FORMULACION -> formulacion.formulacion(antecedentes(unidad, periodo), needs(unidad, periodo));
            case CONSISTENCIA, MODIFICACION -> vigente(unidad, periodo, cerrados(unidad, periodo));
            case MES, TRIMESTRE, SEMESTRE, ANUAL ->
                aceptados.conAnteriores(
                        RellenoRules.evaluacion(
                                taller.estructura(),
                                unidad,
                                periodo,
                                taller.actividades(unidad.codigo(), periodo),
                                compromisos.abiertos(unidad, periodo)),
                        unidad,
                        periodo);
        };
    }

    /** The plan in force as a round brings it. @param cerrados months that come locked */
    Relleno vigente(Unidad unidad, Periodo periodo, int cerrados) {
        return new FormulacionRules(taller.formato(unidad.codigo(), periodo), taller.estructura(), unidad, periodo)
                .vigente(vigentes(unidad, periodo), cerrados);
    }

    /** What a round may change: the unit's activities in the last version, but those already annulled. */
    List<ActividadOperativa> vigentes(Unidad unidad, Periodo periodo) {
        if (taller.codigoDelPlan(periodo).isEmpty()) {
            return List.of();
        }
        return taller.actividades(unidad.codigo(), periodo).stream()
                .filter(a -> !a.vida().anulada())
                .toList();
    }

    /** Months whose evaluation was accepted: what happened there is told and no longer changes. */
    int cerrados(Unidad unidad, Periodo periodo) {
        return periodo.clase() != Periodo.Clase.MODIFICACION ? 0 : evaluados(unidad, periodo.ejercicio());
    }

    /** The last month of a year that an accepted evaluation of the unit tells; 0 for none. */
    int evaluados(Unidad unidad, int ejercicio) {
        return lastOf(ejercicio, unidad).map(Periodo::mesFinal).orElse(0);
    }

    /** The last evaluation of a year by the unit that was accepted: of those that end together, the longest. */
    private Optional<Periodo> lastOf(int ejercicio, Unidad unidad) {
        return Periodo.evaluaciones(ejercicio).stream()
                .filter(p -> aceptados.vigente(unidad.codigo(), p).isPresent())
                .reduce((una, otra) -> otra);
    }

    private List<Necesidad> needs(Unidad unidad, Periodo periodo) {
        Periodo solas = new Periodo(periodo.ejercicio(), Periodo.Clase.NECESIDADES, 0);
        return aceptados
                .vigente(unidad.codigo(), solas)
                .map(a -> NecesidadReader.read(aceptados.ficha(a, unidad, solas)))
                .orElse(List.of());
    }

    private List<Antecedente> antecedentes(Unidad unidad, Periodo periodo) {
        Optional<Periodo> ultimo = lastOf(periodo.ejercicio() - 1, unidad);
        Map<String, Reporte.DeActividad> reportadas = ultimo.flatMap(p -> aceptados.reporte(unidad, p))
                .map(r -> r.actividades().stream()
                        .collect(Collectors.toMap(a -> a.actividad().codigo(), Function.identity())))
                .orElse(Map.of());
        return taller.anteriores(unidad.codigo(), periodo).stream()
                .map(a -> Optional.ofNullable(reportadas.get(a.codigo()))
                        .map(r -> DeActividad.of(a, Optional.of(r), ultimo.orElseThrow()))
                        .map(d -> new Antecedente(
                                a,
                                ultimo.orElseThrow().mesFinal(),
                                d.fisica().ejecutado().map(a.valorInicial()::add),
                                d.financiera().ejecutado()))
                        .orElseGet(() -> new Antecedente(a, 0, Optional.empty(), Optional.empty())))
                .toList();
    }
}
