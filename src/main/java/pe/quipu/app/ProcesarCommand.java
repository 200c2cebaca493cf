package pe.quipu.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import pe.quipu.inbox.Dejado;
import pe.quipu.observacion.Cifra;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "procesar",
        description = "Atiende una vez lo que hay en entrada/ y reescribe los consolidados que cambian.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class ProcesarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(
            names = "--espera",
            paramLabel = "SEGUNDOS",
            defaultValue = "1",
            description =
                    "Cuánto debe pasar un archivo sin cambios para tomarlo (por defecto, 1); al que parece incompleto"
                            + " o está abierto se le espera diez veces más. Con 0 se toma todo tal como está.")
    private int espera;

    @Override
    public Integer call() throws IOException {
        if (espera < 0) {
            throw new Detenido(Salida.USO_INCORRECTO, "--espera es de 0 segundos o más.");
        }
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        Jornada.Resultado r = Jornada.run(taller, Duration.ofSeconds(espera), a -> consola.result(Informe.line(a)));
        tell(consola, taller, r);
        consola.document(Informe.document(r.atendidos(), r.pasada().dejados()));
        return r.salida().codigo();
    }

    static void tell(Consola consola, Taller taller, Jornada.Resultado r) {
        r.detenidos().stream().map(Detenido::getMessage).distinct().forEach(consola::warn);
        r.noCuenta().ifPresent(consola::warn);
        r.pasada().dejados().stream()
                .filter(d -> d.motivo() != Dejado.Motivo.TEMPORAL)
                .forEach(d -> consola.warn("  " + d.frase()));
        if (r.atendidos().isEmpty() && r.salida() == Salida.BIEN) {
            if (r.consolidados().isEmpty()) {
                consola.result("No hay nada nuevo en " + taller.carpeta().entrada() + ".");
            }
            r.consolidados().forEach(c -> consola.result("Consolidado: " + c));
            return;
        }
        long devueltos = count(r, Veredicto.OBSERVADO);
        consola.result("Resultado: "
                + Cifra.cuantas(count(r, Veredicto.ACEPTADO), "aceptado", "aceptados") + ", "
                + Cifra.cuantas(devueltos, "observado", "observados") + ", "
                + Cifra.cuantas(count(r, Veredicto.RECHAZADO), "que no se pudo recibir", "que no se pudieron recibir")
                + ", "
                + Cifra.cuantas(
                        count(r, Veredicto.DUPLICADO) + count(r, Veredicto.CONFLICTO),
                        "duplicado o en conflicto",
                        "duplicados o en conflicto")
                + other(count(r, Veredicto.EXTEMPORANEO), "de un periodo cerrado", "de un periodo cerrado")
                + other(count(r, Veredicto.ADJUNTO), "adjunto", "adjuntos")
                + ".");
        if (devueltos > 0) {
            consola.result("Siguiente: devuelva a las unidades los libros …_OBSERVADO_… de observado/.");
        }
        r.consolidados().forEach(c -> consola.result("Consolidado: " + c));
    }

    /** Told only where there is some: most days there is none. */
    private static String other(long n, String uno, String varios) {
        return n == 0 ? "" : ", " + Cifra.cuantas(n, uno, varios);
    }

    private static long count(Jornada.Resultado r, Veredicto v) {
        return r.atendidos().stream().filter(a -> a.veredicto() == v).count();
    }
}
