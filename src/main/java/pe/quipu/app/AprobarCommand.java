package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "aprobar",
        description = "Congela lo aceptado en una ronda como una versión del plan.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class AprobarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(
            names = "--periodo",
            paramLabel = "P",
            converter = PeriodoConverter.class,
            description = "2023 (formulación), 2023-PIA (consistencia con el PIA) o 2023-R01 (modificación).")
    private Periodo periodo;

    @Option(names = "--ejercicio", paramLabel = "A", description = "Lo mismo que --periodo A.")
    private Integer ejercicio;

    @Option(
            names = "--etapa",
            paramLabel = "ETAPA",
            description =
                    "Cómo se llama la versión: aprobado, consistente_PIA, modificado (según la ronda), o la palabra"
                            + " de su oficina: consistenciado, ajustado, reprogramado…")
    private String etapa;

    @Option(names = "--resolucion", paramLabel = "TEXTO", description = "Con qué se aprueba; queda en la carátula.")
    private String resolucion;

    @Option(names = "--fecha", paramLabel = "AAAA-MM-DD", description = "Cuándo se aprueba (por defecto, hoy).")
    private LocalDate fecha;

    @Option(
            names = "--aceptar-faltantes",
            paramLabel = "MOTIVO",
            description = "Aprueba aunque falten unidades; diga por qué.")
    private String motivo;

    @Spec
    private CommandSpec spec;

    /**
     * @param archivo the workbook of the version in force after approving
     * @param hecho what a cut had left out of an earlier approval of the same, done now
     * @param avisos what the office should know of it
     */
    record Aprobado(Plan plan, Path archivo, boolean nuevo, List<String> hecho, List<String> avisos) {}

    @Override
    public Integer call() throws IOException {
        Periodo ronda = round();
        if (etapa != null && !etapa.matches("[a-zA-Z_]{3,30}")) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "La etapa es una sola palabra, sin tildes ni espacios, por ejemplo «aprobado» o «consistente_PIA».");
        }
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        Acuerdo acuerdo = new Acuerdo(
                ronda,
                etapa == null ? Acuerdo.etapa(ronda) : etapa,
                fecha == null ? taller.hoy() : fecha,
                resolucion == null ? "" : resolucion.strip(),
                Optional.ofNullable(motivo));
        Aprobado a = Turno.working(taller, actual -> Versiones.approve(actual, acuerdo));
        a.avisos().forEach(consola::warn);
        consola.result(told(a));
        consola.result(
                ronda.esFormulacion()
                        ? "Siguiente: quipu informe --periodo " + ronda.ejercicio()
                                + " · con el PIA, quipu plantillas --periodo " + ronda.ejercicio()
                                + "-PIA · para evaluar, quipu plantillas --periodo "
                                + Periodo.trimestre(ronda.ejercicio(), 1)
                        : "Siguiente: los libros que aún no se entregaron y cambian, otra vez: quipu plantillas"
                                + " --periodo "
                                + Periodo.trimestre(ronda.ejercicio(), (a.plan().mesDesde() + 2) / 3)
                                + " (y los siguientes)");
        consola.document(document(taller, a));
        return Salida.BIEN.codigo();
    }

    private Periodo round() {
        if (periodo == null && ejercicio == null) {
            ArgSpec falta = spec.findOption("--periodo");
            throw new MissingParameterException(spec.commandLine(), falta, "Falta --periodo");
        } else if (periodo != null && ejercicio != null && !periodo.equals(Periodo.formulacion(ejercicio))) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    "--ejercicio " + ejercicio + " es la formulación y --periodo dice " + periodo
                            + ". Escriba uno solo.");
        }
        Periodo ronda = periodo == null ? Periodo.formulacion(ejercicio) : periodo;
        if (!ronda.hacePlan()) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    ronda.codigo() + " no hace ni cambia el plan. Se aprueba la formulación (2023), la consistencia con"
                            + " el PIA (2023-PIA) o una modificación (2023-R01).");
        }
        return ronda;
    }

    private static String told(Aprobado a) {
        String plan = "Plan " + a.plan().codigo() + ": ";
        if (a.nuevo()) {
            return plan + Cifra.cuantas(a.plan().actividades().size(), "actividad", "actividades") + told(a.plan())
                    + ". " + a.archivo();
        }
        return a.hecho().isEmpty()
                ? "Nada cambió desde " + a.plan().codigo() + "."
                : plan + String.join("; ", a.hecho()) + ". " + a.archivo();
    }

    private static String told(Plan plan) {
        int cambios = plan.modificaciones().size();
        return cambios == 0
                ? ""
                : ", " + Cifra.cuantas(cambios, "modificación", "modificaciones") + " desde "
                        + pe.quipu.plan.Mes.nombre(plan.mesDesde()).toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, Object> document(Taller taller, Aprobado a) {
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("plan", a.plan().codigo());
        documento.put("nuevo", a.nuevo());
        documento.put("ronda", a.plan().ronda().codigo());
        documento.put("etapa", a.plan().etapa());
        documento.put(
                "fecha", a.plan().aprobacion().fecha().map(LocalDate::toString).orElse(""));
        documento.put("resolucion", a.plan().aprobacion().resolucion());
        documento.put("mes_desde", a.plan().mesDesde());
        documento.put("actividades", a.plan().actividades().size());
        documento.put("modificaciones", a.plan().modificaciones().size());
        documento.put("archivo", taller.carpeta().relative(a.archivo()));
        documento.put(
                "avisos", Stream.concat(a.hecho().stream(), a.avisos().stream()).toList());
        return documento;
    }
}
