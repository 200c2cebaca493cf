package pe.quipu.app;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Spanish what is wrong with the line typed; the library only says it in English. */
final class UsoIncorrecto implements IParameterExceptionHandler {
    private static final Map<String, String> EJEMPLOS =
            Map.of("P", "2022-T4", "AAAA-MM-DD", "2023-01-10", "A", "2023", "SEGUNDOS", "3");

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(e));
        String verbo = command.getCommandSpec().parent() == null ? "" : command.getCommandName() + " ";
        err.println("Vea: quipu " + verbo + "--ayuda");
        return Salida.USO_INCORRECTO.codigo();
    }

    private static String sentence(ParameterException e) {
        if (e instanceof MissingParameterException m) {
            return "Falta " + m.getMissing().stream().map(UsoIncorrecto::name).collect(Collectors.joining(", ")) + ".";
        } else if (e instanceof UnmatchedArgumentException u) {
            return "No se entiende «" + String.join(" ", u.getUnmatched()) + "»." + near(u);
        } else if (e instanceof OverwrittenOptionException o) {
            return "La opción " + name(o.getOverwritten()) + " está dos veces.";
        }
        String donde = e.getArgSpec() == null ? "" : " en " + name(e.getArgSpec());
        String valor = e.getValue() == null ? "" : " «" + e.getValue() + "»";
        return "Valor que no se entiende" + valor + donde + "." + example(e.getArgSpec());
    }

    /** What a person could write there. */
    private static String example(ArgSpec arg) {
        String ejemplo = arg == null ? "" : EJEMPLOS.getOrDefault(arg.paramLabel(), "");
        return ejemplo.isEmpty() ? "" : " Escriba, por ejemplo, " + ejemplo + ".";
    }

    private static String near(UnmatchedArgumentException u) {
        return u.getSuggestions().isEmpty()
                ? ""
                : " ¿Quiso decir «" + u.getSuggestions().get(0) + "»?";
    }

    private static String name(ArgSpec arg) {
        return arg.isOption()
                ? ((CommandLine.Model.OptionSpec) arg).longestName() + " " + arg.paramLabel()
                : arg.paramLabel();
    }
}
