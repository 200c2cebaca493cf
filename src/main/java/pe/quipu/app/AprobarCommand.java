package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.PlanRules;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "aprobar",
        description = "Congela la formulación aceptada como una versión del plan.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class AprobarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(names = "--ejercicio", paramLabel = "A", required = true, description = "Año del plan.")
    private int ejercicio;

    @Option(
            names = "--etapa",
            paramLabel = "ETAPA",
            defaultValue = "aprobado",
            description = "aprobado (por defecto), consistente, modificado…")
    private String etapa;

    @Option(
            names = "--aceptar-faltantes",
            paramLabel = "MOTIVO",
            description = "Aprueba aunque falten unidades; diga por qué.")
    private String motivo;

    /** @param archivo the workbook of the version in force after approving */
    record Aprobado(Plan plan, Path archivo, boolean nuevo) {}

    @Override
    public Integer call() throws IOException {
        if (!etapa.matches("[a-zA-Z_]{3,30}")) {
            throw new Detenido(Salida.USO_INCORRECTO, "La etapa es una palabra en minúsculas, por ejemplo «aprobado».");
        }
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        Aprobado a = Jornada.exclusively(taller, () -> approve(taller, ejercicio, etapa, Optional.ofNullable(motivo)));
        consola.result(
                a.nuevo()
                        ? "Plan " + a.plan().codigo() + ": "
                                + a.plan().actividades().size() + " actividades. " + a.archivo()
                        : "Nada cambió desde " + a.plan().codigo() + ".");
        consola.result("Siguiente: quipu plantillas --periodo " + ejercicio + "-T1");
        consola.document(Map.of(
                "plan", a.plan().codigo(),
                "nuevo", a.nuevo(),
                "actividades", a.plan().actividades().size(),
                "archivo", taller.carpeta().relative(a.archivo())));
        return Salida.BIEN.codigo();
    }

    static Aprobado approve(Taller taller, int ejercicio, String etapa, Optional<String> motivo) throws IOException {
        Periodo periodo = Periodo.formulacion(ejercicio);
        try (Registro registro = Registro.open(taller.carpeta())) {
            Aceptados aceptados = new Aceptados(taller, registro);
            Map<String, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
            List<String> faltan = new ArrayList<>();
            for (Unidad u : taller.estructura().queReportan()) {
                aceptados
                        .vigente(u.codigo(), periodo)
                        .ifPresentOrElse(
                                a -> porUnidad.put(
                                        u.codigo(),
                                        ActividadReader.formulation(aceptados.ficha(a, u, periodo), u.codigo())),
                                () -> faltan.add(u.codigo() + " " + u.denominacion()));
            }
            if (porUnidad.isEmpty() || !faltan.isEmpty() && motivo.isEmpty()) {
                throw new Detenido(
                        Salida.FALTAN_ENTREGAS,
                        "Falta la formulación aceptada de " + Informe.plural(faltan.size(), "unidad", "unidades")
                                + ":\n  "
                                + String.join("\n  ", faltan)
                                + "\nPara aprobar sin ellas: --aceptar-faltantes \"MOTIVO\"");
            }
            List<Plan> anteriores = taller.planes().getOrDefault(ejercicio, List.of());
            Optional<Plan> anterior = anteriores.stream().reduce((a, b) -> b);
            Plan plan = PlanRules.approved(taller.estructura(), ejercicio, etapa, porUnidad, anteriores);
            if (anterior.isPresent() && anterior.get().actividades().equals(plan.actividades())) {
                return new Aprobado(
                        anterior.get(),
                        taller.carpeta().plan().resolve(anterior.get().codigo() + ".xlsx"),
                        false);
            }
            Path archivo = PlanFile.write(taller.carpeta(), taller.formas(), taller.estructura(), plan);
            registro.record(new Aprobacion(
                    ejercicio,
                    plan.version(),
                    etapa,
                    taller.hoy(),
                    taller.carpeta().relative(archivo),
                    Sha256.of(java.nio.file.Files.readAllBytes(archivo))));
            if (!faltan.isEmpty()) {
                LoggerFactory.getLogger(AprobarCommand.class)
                        .info("Plan {}: aprobado sin {}. Motivo: {}", plan.codigo(), faltan, motivo.orElse(""));
            }
            return new Aprobado(plan, archivo, true);
        }
    }
}
