package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import pe.quipu.inbox.Percance;
import pe.quipu.inbox.RegistroInservible;
import pe.quipu.observacion.Observacion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code quipu}: the command line. */
@Command(
        name = "quipu",
        description = "Plantillas, revisión y consolidado del Plan Operativo Institucional.",
        synopsisHeading = "Uso: ",
        synopsisSubcommandLabel = "VERBO",
        commandListHeading = "%nVerbos:%n",
        optionListHeading = "%nOpciones:%n",
        parameterListHeading = "%nArchivos:%n",
        footerHeading = "%nCódigos de salida:%n",
        footer = {
            "  0 bien · 1 falla del programa · 2 uso incorrecto · 3 hay errores en los datos",
            "  4 faltan entregas · 5 archivo ocupado o sin espacio · 6 estructura.xlsx o registro equivocados"
        },
        subcommands = {
            DemoCommand.class,
            IniciarCommand.class,
            PlantillasCommand.class,
            ValidarCommand.class,
            ProcesarCommand.class,
            VigilarCommand.class,
            EstadoCommand.class,
            ConsolidarCommand.class,
            AprobarCommand.class,
            CompararCommand.class,
            AuditarCommand.class,
            InformeCommand.class,
            PendientesCommand.class,
            RepararCommand.class,
            ExplicarCommand.class
        })
public final class Main implements Runnable {
    @picocli.CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @picocli.CommandLine.Option(
            names = {"-h", "--ayuda", "--help"},
            usageHelp = true,
            description = "Muestra esta ayuda.")
    private boolean ayuda;

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** As the jar says; classes that come from no jar have none. */
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("sin empaquetar");
    }

    /** The whole program but the exit: what tests call. */
    static int run(String... args) {
        CommandLine quipu = new CommandLine(new Main());
        quipu.setExecutionExceptionHandler((e, command, parse) -> failed(e, command));
        quipu.setParameterExceptionHandler(new UsoIncorrecto());
        quipu.setUsageHelpAutoWidth(false);
        return quipu.execute(args);
    }

    /** With {@code --json} the reason is a document too: a script reads only the standard output. */
    private static int stopped(CommandLine command, Salida salida, String frase, List<Observacion> observaciones) {
        System.err.println(frase);
        observaciones.forEach(o -> System.err.println(
                "  " + o.codigo().id() + "  " + o.lugar().texto() + ": " + o.mensaje() + " " + o.accion()));
        boolean json =
                command.getParseResult() != null && command.getParseResult().hasMatchedOption("--json");
        new Consola(System.out, System.err, json, true)
                .document(Map.of(
                        "error",
                        Map.of(
                                "codigo", salida.codigo(),
                                "mensaje", frase,
                                "observaciones",
                                        observaciones.stream()
                                                .map(Informe::observation)
                                                .toList())));
        return salida.codigo();
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static int failed(Exception e, CommandLine command) {
        if (e instanceof Detenido d) {
            return stopped(command, d.salida(), d.getMessage(), d.observaciones());
        }
        Throwable causa = e instanceof UncheckedIOException io ? io.getCause() : e;
        String verbo = command.getCommandName();
        if (causa instanceof IOException) {
            Percance.log(
                    LoggerFactory.getLogger(Main.class),
                    verbo,
                    e,
                    Bitacora.path().getParent());
        } else {
            LoggerFactory.getLogger(Main.class).error("{}: falla", verbo, e);
        }
        if (causa instanceof RegistroInservible r) {
            Detenido d = Detenido.of(r);
            return stopped(command, d.salida(), d.getMessage(), List.of());
        } else if (causa instanceof IOException) {
            String donde = causa instanceof FileSystemException fs && fs.getFile() != null
                    ? fs.getFile()
                    : "La carpeta de trabajo";
            String frase = donde + ": "
                    + Percance.of(causa, Bitacora.path().getParent()).frase()
                    + ". Nada se perdió; vuelva a intentarlo.";
            return stopped(command, Salida.ARCHIVO_OCUPADO, frase, List.of());
        }
        String frase = "El programa falló. El detalle está en " + Bitacora.path() + "; avise a quien lo mantiene.";
        return stopped(command, Salida.FALLA, frase, List.of());
    }
}
