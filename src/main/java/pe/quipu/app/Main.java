package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.slf4j.LoggerFactory;
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
            "  4 faltan entregas · 5 archivo ocupado o sin espacio · 6 estructura.xlsx equivocada"
        },
        subcommands = {
            DemoCommand.class,
            IniciarCommand.class,
            PlantillasCommand.class,
            ValidarCommand.class,
            ProcesarCommand.class,
            VigilarCommand.class,
            ConsolidarCommand.class,
            AprobarCommand.class,
            PendientesCommand.class,
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

    /** The whole program but the exit: what tests call. */
    static int run(String... args) {
        CommandLine quipu = new CommandLine(new Main());
        quipu.setExecutionExceptionHandler((e, command, parse) -> failed(e, command));
        quipu.setParameterExceptionHandler(new UsoIncorrecto());
        quipu.setUsageHelpAutoWidth(false);
        return quipu.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static int failed(Exception e, CommandLine command) {
        if (e instanceof Detenido d) {
            System.err.println(d.getMessage());
            d.observaciones()
                    .forEach(o -> System.err.println(
                            "  " + o.codigo().id() + "  " + o.lugar().texto() + ": " + o.mensaje() + " " + o.accion()));
            return d.salida().codigo();
        }
        LoggerFactory.getLogger(Main.class).error("{}: falla", command.getCommandName(), e);
        Throwable causa = e instanceof UncheckedIOException io ? io.getCause() : e;
        if (causa instanceof FileSystemException fs) {
            String porque = fs instanceof AccessDeniedException
                    ? "está ocupado por otro programa o no se puede escribir en él"
                    : "no se pudo leer o escribir (¿queda espacio?, ¿sigue ahí la carpeta?)";
            System.err.println(fs.getFile() + ": " + porque + ". Nada se perdió; vuelva a intentarlo.");
            return Salida.ARCHIVO_OCUPADO.codigo();
        } else if (causa instanceof IOException) {
            System.err.println(
                    "No se pudo leer o escribir en la carpeta de trabajo. Nada se perdió; vuelva a intentarlo.");
            return Salida.ARCHIVO_OCUPADO.codigo();
        }
        System.err.println("El programa falló. El detalle está en " + Bitacora.path() + "; avise a quien lo mantiene.");
        return Salida.FALLA.codigo();
    }
}
