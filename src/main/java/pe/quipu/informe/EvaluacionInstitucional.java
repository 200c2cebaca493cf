package pe.quipu.informe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pe.quipu.avance.Corte;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Politica;
import pe.quipu.avance.Resultados;
import pe.quipu.avance.Rezago;
import pe.quipu.avance.Semaforo;
import pe.quipu.ficha.CompromisoRules;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/**
 * What the evaluation report is made from (Directiva 003-2016-MPH/17, art. 12).
 *
 * @param versiones of the plan of the year up to the one that rules the period, the first one first
 * @param compromisos corrective measures promised until now, fulfilled or not
 * @param hallazgos those of the consolidated workbook, the gravest kind first
 * @param fecha the day it is made for
 */
public record EvaluacionInstitucional(
        Estructura estructura,
        List<Plan> versiones,
        Plan plan,
        Resultados resultados,
        List<DeUnidad> entregas,
        List<Compromiso> compromisos,
        List<Hallazgo> hallazgos,
        LocalDate fecha) {
    public EvaluacionInstitucional {
        versiones = List.copyOf(versiones);
        entregas = List.copyOf(entregas);
        compromisos = List.copyOf(compromisos);
        hallazgos = List.copyOf(hallazgos);
    }

    Periodo periodo() {
        return resultados.periodo();
    }

    Corte corte() {
        return new Corte(periodo(), fecha);
    }

    Escala escala() {
        return estructura.escala(periodo());
    }

    Politica politica() {
        return Politica.of(estructura, periodo());
    }

    /** The id of the rule of the physical means. */
    String regla() {
        return politica().promedio().name();
    }

    /** The entity's word for the colour between green and red, in a sentence: {@code ámbar}, {@code amarillo}. */
    String intermedio() {
        return escala().palabraAmbar().toLowerCase(Locale.ROOT);
    }

    /** {@code enero a setiembre}: what «to date» means. */
    String aLaFecha() {
        return Cifras.meses(1, periodo().mesFinal());
    }

    List<DeObjetivo> objetivos() {
        return estructura.objetivos().stream().map(o -> new DeObjetivo(this, o)).toList();
    }

    /** What began to rule within the period, with the version that brought it. */
    List<Modificacion> modificaciones() {
        return versiones.stream()
                .flatMap(p -> p.modificaciones().stream())
                .distinct()
                .filter(m -> m.mesDesde() >= periodo().mesInicial()
                        && m.mesDesde() <= periodo().mesFinal())
                .toList();
    }

    /** What was promised before the period: what is promised in it has had no time to be fulfilled. */
    List<Compromiso> prometidos() {
        return compromisos.stream()
                .filter(c -> CompromisoRules.asked(c, periodo()))
                .toList();
    }

    List<DeUnidad> en(DeUnidad.Situacion situacion) {
        return entregas.stream().filter(u -> u.situacion() == situacion).toList();
    }

    /** From the value as the consolidated workbook rounds it. */
    Semaforo semaforo(Optional<BigDecimal> valor) {
        return valor.map(v -> Semaforo.of(v, escala())).orElse(Semaforo.SIN_DATO);
    }

    /** The activities that article 11 asks a factor and a measure of: amber or red. */
    List<DeActividad> desviadas() {
        return Rezago.de(resultados.actividades(), escala());
    }

    /** Whether the unit that reports an activity has no accepted evaluation of the period. */
    boolean sinEntrega(DeActividad a) {
        String centro = a.actividad().centroCosto();
        String reporta = estructura.unidad(centro).map(Unidad::reportaPor).orElse(centro);
        return entregas.stream().anyMatch(u -> u.codigo().equals(reporta) && !u.aceptada());
    }

    String unidad(String codigo) {
        return estructura
                .unidad(codigo)
                .map(u -> codigo + " " + u.denominacion())
                .orElse(codigo);
    }
}
