package pe.quipu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.Plan;

/**
 * A workbook in {@code plan/} whose approval is not in the register: it would rule every figure, and nobody decided so.
 *
 * @param archivo from the working folder
 * @param cortada whether Quipu wrote it and was cut: then the copy of what was approved is there, which is written first
 */
record SinAprobar(Plan plan, String archivo, boolean cortada) {

    /** The register, for a verb that works with the plan. @throws Detenido when some version was not approved */
    static Registro open(Taller taller) {
        Registro registro = Registro.open(taller.carpeta());
        try {
            check(taller, registro, s -> true);
            return registro;
        } catch (RuntimeException e) {
            registro.close();
            throw e;
        }
    }

    /** @throws Detenido for the first one that matters */
    static void check(Taller taller, Registro registro, Predicate<SinAprobar> importa) {
        of(taller, registro).stream().filter(importa).findFirst().ifPresent(s -> {
            throw new Detenido(Salida.ESTRUCTURA_EQUIVOCADA, s.frase());
        });
    }

    /** None while the register knows neither an approval nor the round the plan comes from: it was not asked. */
    static List<SinAprobar> of(Taller taller, Registro registro) {
        List<Aprobacion> aprobadas = registro.aprobaciones();
        Set<String> conocidas = aprobadas.stream().map(Aprobacion::archivo).collect(Collectors.toSet());
        return taller.planes().keySet().stream()
                .sorted()
                .flatMap(anio -> taller.versiones(anio).stream())
                .map(p -> of(taller, p))
                .filter(s -> !conocidas.contains(s.archivo()))
                .filter(s -> !aprobadas.isEmpty()
                        || !registro.vigentes(s.plan().ronda().codigo()).isEmpty())
                .toList();
    }

    private static SinAprobar of(Taller taller, Plan plan) {
        Path archivo = PlanFile.path(taller.carpeta(), plan);
        return new SinAprobar(
                plan, taller.carpeta().relative(archivo), Files.isRegularFile(PlanFile.approvedCopy(archivo)));
    }

    String frase() {
        String aprobar = "quipu aprobar --periodo " + plan.ronda()
                + (plan.etapa().equals(Acuerdo.etapa(plan.ronda())) ? "" : " --etapa " + plan.etapa());
        return cortada
                ? "La aprobación de " + archivo
                        + " quedó a medias: no está en el registro. Repita la orden con la que la"
                        + " aprobó, con su motivo si faltaban unidades: " + aprobar
                        + ". Si el registro se repuso de una copia antigua, escriba: quipu reparar."
                : archivo + " está en la carpeta del plan y nadie la aprobó. Sáquela de ahí: mientras esté, Quipu no da"
                        + " cifras. El plan no se cambia a mano, sino con lo aceptado a las unidades: " + aprobar + ".";
    }
}
