package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/** Freezes what was accepted in a round as the next version of the plan, when it says something new. */
final class Versiones {
    private final Taller taller;
    private final Registro registro;
    private final Acuerdo acuerdo;
    private final Ronda ronda;

    private Versiones(Taller taller, Registro registro, Acuerdo acuerdo) {
        this.taller = taller;
        this.registro = registro;
        this.acuerdo = acuerdo;
        this.ronda = new Ronda(taller, new Aceptados(taller, registro), acuerdo.ronda());
    }

    static AprobarCommand.Aprobado approve(Taller taller, Acuerdo acuerdo) throws IOException {
        try (Registro registro = Registro.open(taller.carpeta())) {
            return new Versiones(taller, registro, acuerdo).approve();
        }
    }

    private AprobarCommand.Aprobado approve() throws IOException {
        SinAprobar.check(
                taller, registro, s -> !s.cortada() || !s.plan().ronda().equals(acuerdo.ronda()));
        List<Unidad> faltan = ronda.faltan();
        if (ronda.entregadas().isEmpty()
                || !faltan.isEmpty() && acuerdo.motivo().isEmpty()) {
            throw missing(faltan);
        }
        List<String> avisos = new ArrayList<>(ronda.avisos());
        Plan plan = named(ronda.plan(acuerdo.etapa()));
        Optional<Plan> igual = taller.versiones(plan.ejercicio()).stream()
                .filter(p -> p.ronda().equals(acuerdo.ronda()))
                .reduce((a, b) -> b)
                .filter(plan::diceLoMismo)
                .or(() -> ronda.sinCambios(plan));
        if (igual.isPresent()) {
            return standing(igual.get(), faltan, avisos);
        }
        SinAprobar.of(taller, registro).stream().findFirst().ifPresent(s -> {
            throw new Detenido(
                    Salida.ESTRUCTURA_EQUIVOCADA,
                    "La aprobación de " + s.archivo() + " quedó a medias, y lo aceptado ya no dice lo mismo. Saque ese"
                            + " archivo de la carpeta del plan y repita la orden.");
        });
        CierreRules.check(taller, ronda, plan);
        // Cut before the version has its name, nothing was approved; cut before its line, whoever works next says so.
        Extractos.write(taller, plan);
        Path archivo = PlanFile.write(taller.carpeta(), taller.formas(), taller.estructura(), plan);
        record(plan, faltan);
        return new AprobarCommand.Aprobado(plan, archivo, true, List.of(), avisos);
    }

    /** A version that says the same already; what a cut left out of its approval is done now. */
    private AprobarCommand.Aprobado standing(Plan queda, List<Unidad> faltan, List<String> avisos) throws IOException {
        SinAprobar.check(taller, registro, s -> !s.plan().equals(queda));
        List<String> hecho = new ArrayList<>();
        List<Unidad> sinExtracto = Extractos.missing(taller, queda);
        if (!sinExtracto.isEmpty()) {
            Extractos.write(taller, queda, sinExtracto);
            hecho.add(Extractos.frase(sinExtracto.size()));
        }
        if (SinAprobar.of(taller, registro).isEmpty()) {
            late(queda, faltan, avisos);
        } else {
            record(queda, faltan);
            hecho.add(0, "la aprobación había quedado a medias y se completó");
        }
        if (!acuerdo.resolucion().isEmpty()
                && !acuerdo.resolucion().equals(queda.aprobacion().resolucion())) {
            avisos.add("La resolución se anota al crear una versión; " + queda.codigo() + " queda como está.");
        }
        return new AprobarCommand.Aprobado(queda, PlanFile.path(taller.carpeta(), queda), false, hecho, avisos);
    }

    /** A reason that comes after the one that was written down. */
    private void late(Plan queda, List<Unidad> faltan, List<String> avisos) {
        registro.aprobaciones(queda.ejercicio()).stream()
                .filter(a -> a.version() == queda.version() && !faltan.isEmpty())
                .filter(a -> !a.motivo().equals(acuerdo.motivo().orElse("")))
                .forEach(a -> avisos.add("El motivo se anota al crear una versión; " + queda.codigo()
                        + (a.motivo().isEmpty() ? " queda sin él." : " queda con el suyo: " + a.motivo() + ".")));
    }

    private void record(Plan plan, List<Unidad> faltan) throws IOException {
        String motivo = faltan.isEmpty() ? "" : acuerdo.motivo().orElse("");
        registro.record(PlanFile.approval(taller.carpeta(), plan, motivo));
        if (!faltan.isEmpty()) {
            LoggerFactory.getLogger(Versiones.class)
                    .info(
                            "Plan {}: aprobado sin {}. Motivo: {}",
                            plan.codigo(),
                            names(faltan).toList(),
                            motivo);
        }
    }

    private Plan named(Plan p) {
        return new Plan(
                p.ejercicio(),
                p.version(),
                p.etapa(),
                p.mesDesde(),
                new Plan.Aprobada(acuerdo.ronda().codigo(), Optional.of(acuerdo.fecha()), acuerdo.resolucion()),
                p.modificaciones(),
                p.actividades());
    }

    private Detenido missing(List<Unidad> faltan) {
        if (acuerdo.ronda().clase() == Periodo.Clase.MODIFICACION) {
            return new Detenido(
                    Salida.FALTAN_ENTREGAS, "Ninguna unidad tiene aceptada su modificación " + acuerdo.ronda() + ".");
        }
        String que = acuerdo.ronda().esFormulacion() ? "la formulación aceptada" : "la consistencia aceptada";
        String luego = ronda.entregadas().isEmpty()
                ? "\nNinguna unidad la tiene: no hay qué aprobar."
                : "\nPara aprobar sin ellas: --aceptar-faltantes \"MOTIVO\"";
        return new Detenido(
                Salida.FALTAN_ENTREGAS,
                "Falta " + que + " de " + Cifra.cuantas(faltan.size(), "unidad", "unidades") + ":\n  "
                        + names(faltan).collect(Collectors.joining("\n  ")) + luego);
    }

    private static Stream<String> names(List<Unidad> unidades) {
        return unidades.stream().map(u -> u.codigo() + " " + u.denominacion());
    }
}
