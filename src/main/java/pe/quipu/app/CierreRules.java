package pe.quipu.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Techo;
import pe.quipu.plan.Unidad;

/**
 * What the whole entity must keep for a version to be approved (Directiva 003-2016-MPH/17, art. 8.2.3): the order of the
 * rounds, the months already evaluated, and its budget.
 */
final class CierreRules {
    private CierreRules() {}

    /** @throws Detenido that says what is not kept */
    static void check(Taller taller, Ronda ronda, Plan plan) {
        later(taller, ronda.periodo());
        closed(taller, ronda, plan);
        if (!ronda.periodo().esFormulacion()) {
            ceilings(taller, ronda.periodo(), plan);
            budget(taller.estructura().parametros(), ronda.periodo(), plan);
        }
    }

    private static void later(Taller taller, Periodo ronda) {
        taller.versiones(ronda.ejercicio()).stream()
                .filter(p -> ronda.antesQue(p.ronda()))
                .reduce((a, b) -> b)
                .ifPresent(p -> {
                    throw new Detenido(
                            Salida.ERRORES_EN_LOS_DATOS,
                            "Lo aceptado en " + ronda + " cambió, pero ya rige " + p.codigo() + ", de una ronda"
                                    + " posterior (" + p.ronda() + "). Lo que llegó tarde se pide en la siguiente"
                                    + " modificación.");
                });
    }

    /** What was evaluated was evaluated against the version of its month: no later version may say it otherwise. */
    private static void closed(Taller taller, Ronda ronda, Plan plan) {
        List<String> cambiadas = new ArrayList<>();
        for (Unidad u : taller.estructura().queReportan()) {
            int hasta = ronda.cerrados(u);
            Optional<Plan> evaluado = taller.versiones(plan.ejercicio()).stream()
                    .filter(p -> p.mesDesde() <= hasta)
                    .reduce((a, b) -> b);
            if (hasta > 0 && evaluado.isPresent()) {
                Map<String, List<String>> antes = told(taller, evaluado.get(), u, hasta);
                Map<String, List<String>> despues = told(taller, plan, u, hasta);
                // A formulation approved again may still add what had been forgotten; nobody has reported it.
                Stream.concat(
                                antes.keySet().stream(),
                                ronda.periodo().esFormulacion() ? Stream.empty() : despues.keySet().stream())
                        .distinct()
                        .filter(codigo ->
                                !antes.getOrDefault(codigo, List.of()).equals(despues.getOrDefault(codigo, List.of())))
                        .forEach(codigo ->
                                cambiadas.add(codigo + " (" + u.codigo() + ", evaluada hasta el mes " + hasta + ")"));
            }
        }
        if (!cambiadas.isEmpty()) {
            throw new Detenido(
                    Salida.ERRORES_EN_LOS_DATOS,
                    "No se aprobó: cambian meses cuya evaluación ya se aceptó, y lo evaluado no se mueve. "
                            + String.join(", ", cambiadas)
                            + ". Pida que el cambio rija desde un mes posterior.");
        }
    }

    /** What a version says of the months a unit already reported, by activity. */
    private static Map<String, List<String>> told(Taller taller, Plan plan, Unidad unidad, int hasta) {
        List<String> centros = taller.estructura().reportadasPor(unidad.codigo()).stream()
                .map(Unidad::codigo)
                .toList();
        return plan.al(hasta).actividades().stream()
                .collect(Collectors.toMap(ActividadOperativa::codigo, a -> IntStream.rangeClosed(1, hasta)
                        .filter(mes -> centros.contains(a.centroCosto(mes)))
                        .mapToObj(mes -> mes + " " + a.centroCosto(mes) + " "
                                + (mes == 1 ? a.fisica().inicial().toPlainString() + " " : "")
                                + a.fisica().mes(mes).toPlainString() + " "
                                + a.financiera().mes(mes).toPlainString())
                        .toList()));
    }

    /** No unit passes its frame with what a round gives it, be it by a handover that its own form never showed. */
    private static void ceilings(Taller taller, Periodo ronda, Plan plan) {
        Plan antes = taller.approved(ronda);
        List<String> pasadas = new ArrayList<>();
        for (Unidad u : taller.estructura().queReportan()) {
            for (Techo t : taller.estructura().marco(ronda, u.codigo())) {
                BigDecimal programado = t.dentro(taller.de(u.codigo(), plan).stream());
                if (programado.compareTo(t.soles()) > 0
                        && programado.compareTo(t.dentro(taller.de(u.codigo(), antes).stream())) > 0) {
                    pasadas.add(u.codigo() + ": programado S/ " + Cifra.soles(programado) + ", techo S/ "
                            + Cifra.soles(t.soles()) + ", diferencia S/ "
                            + Cifra.soles(programado.subtract(t.soles())));
                }
            }
        }
        if (!pasadas.isEmpty()) {
            throw new Detenido(
                    Salida.ERRORES_EN_LOS_DATOS,
                    "No se aprobó: con estos cambios lo programado «dentro del techo» pasa del techo de la unidad.\n  "
                            + String.join("\n  ", pasadas)
                            + "\nAjuste la programación, márquela como demanda adicional o actualice la hoja Techos.");
        }
    }

    private static void budget(Parametros p, Periodo ronda, Plan plan) {
        if (p.ejercicio() != plan.ejercicio()) {
            return;
        }
        boolean modificado =
                ronda.clase() == Periodo.Clase.MODIFICACION && p.pim().isPresent();
        (modificado ? p.pim() : p.pia()).ifPresent(marco -> {
            BigDecimal programado = plan.actividades().stream()
                    .filter(a -> a.presupuesto().financiado() == Presupuesto.Financiado.DENTRO_DEL_TECHO)
                    .map(a -> a.financiera().total())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (programado.compareTo(marco) > 0) {
                throw new Detenido(
                        Salida.ERRORES_EN_LOS_DATOS,
                        "No se aprobó: lo programado «dentro del techo» pasa del " + (modificado ? "PIM" : "PIA")
                                + " de la entidad. Programado S/ " + Cifra.soles(programado) + "; marco S/ "
                                + Cifra.soles(marco)
                                + "; diferencia S/ " + Cifra.soles(programado.subtract(marco))
                                + ". Ajuste la programación, márquela como demanda adicional o actualice la hoja"
                                + " Parametros.");
            }
        });
    }
}
