package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;
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
            Plan queda = igual.get();
            if (!acuerdo.resolucion().isEmpty()
                    && !acuerdo.resolucion().equals(queda.aprobacion().resolucion())) {
                avisos.add("La resolución se anota al crear una versión; " + queda.codigo() + " queda como está.");
            }
            return new AprobarCommand.Aprobado(queda, path(queda), false, avisos);
        }
        CierreRules.check(taller, ronda, plan);
        Path archivo = PlanFile.write(taller.carpeta(), taller.formas(), taller.estructura(), plan);
        registro.record(new Aprobacion(
                plan.ejercicio(),
                plan.version(),
                plan.etapa(),
                plan.aprobacion().ronda(),
                acuerdo.fecha(),
                acuerdo.resolucion(),
                faltan.isEmpty() ? "" : acuerdo.motivo().orElse(""),
                taller.carpeta().relative(archivo),
                Sha256.of(Files.readAllBytes(archivo))));
        Extractos.write(taller, plan);
        if (!faltan.isEmpty()) {
            LoggerFactory.getLogger(Versiones.class)
                    .info("Plan {}: aprobado sin {}. Motivo: {}", plan.codigo(), names(faltan), acuerdo.motivo());
        }
        return new AprobarCommand.Aprobado(plan, archivo, true, avisos);
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

    private Path path(Plan plan) {
        return taller.carpeta().plan().resolve(plan.codigo() + ".xlsx");
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
