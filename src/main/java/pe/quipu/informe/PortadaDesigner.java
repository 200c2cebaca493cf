package pe.quipu.informe;

import java.util.List;
import pe.quipu.documento.Portada;
import pe.quipu.documento.Portada.Dato;
import pe.quipu.plan.Plan;

/** The cover: what was approved, by which act and when (Directiva 003-2016-MPH/17, art. 9). */
final class PortadaDesigner {
    private PortadaDesigner() {}

    static Portada design(PlanOperativo p) {
        Plan plan = p.plan();
        String anios = p.multianual() ? plan.ejercicio() + "–" + (plan.ejercicio() + 2) : "" + plan.ejercicio();
        String resolucion = plan.aprobacion().resolucion();
        return new Portada(
                p.estructura().parametros().nombre(),
                "Plan Operativo Institucional",
                p.multianual() ? "Multianual " + anios : anios,
                List.of(
                        new Dato("Año fiscal", String.valueOf(plan.ejercicio()), false),
                        new Dato(
                                "Versión", plan.version() + " · " + plan.etapa().replace('_', ' '), false),
                        resolucion.isBlank()
                                ? new Dato("Resolución", "[Por completar: norma que aprueba el plan]", true)
                                : new Dato("Resolución", resolucion, false),
                        plan.aprobacion()
                                .fecha()
                                .map(dia -> new Dato("Fecha de aprobación", Cifras.fecha(dia), false))
                                .orElse(new Dato("Fecha de aprobación", "[Por completar]", true))));
    }
}
