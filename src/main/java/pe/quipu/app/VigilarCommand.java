package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import pe.quipu.excel.CutSniffer;
import pe.quipu.inbox.Candado;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.Entrega;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.LatidoWriter;
import pe.quipu.inbox.Paciencia;
import pe.quipu.inbox.Pasada;
import pe.quipu.inbox.Percance;
import pe.quipu.inbox.Recuperacion;
import pe.quipu.inbox.Vigilancia;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "vigilar",
        description = "Atiende entrada/ sin parar, hasta que se cierre (Ctrl+C).",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class VigilarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Option(
            names = "--cada",
            paramLabel = "SEGUNDOS",
            defaultValue = "3",
            description = "Cada cuántos segundos se mira la carpeta (por defecto, 3).")
    private int cada;

    /** What cannot be written now is not tried at every look: it means reading every accepted workbook. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    /** Whether what a cut left half done is still to be ended. */
    private boolean recuperar = true;
    /** Whether some workbook is owed, and from when it is tried. */
    private boolean debe = true;

    private long desde = System.nanoTime();

    /** Why some workbook could not be written: it stands when whatever else was in the way is gone. */
    private String deuda = "";

    /** Why some file could not be attended. */
    private String estorbo = "";

    /** What the office has to put right before deliveries can be attended. */
    private String detenido = "";

    private String dicho = "";
    /** Size and time of the structure, and of the folder of the plan, at the last look. */
    private final Map<Path, String> origenes = new HashMap<>();

    private Optional<LatidoWriter> latido = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (cada < 1) {
            throw new Detenido(Salida.USO_INCORRECTO, "--cada es de 1 segundo o más.");
        }
        try {
            return watch(opciones.consola());
        } catch (Detenido d) {
            if (Files.exists(EntidadFile.path(new Carpeta(opciones.raiz())))) {
                // In the log of one that works here, one that was refused must not read as its end.
                Bitacora.tell((latido.isPresent() ? "vigilar se detiene: " : "vigilar no empieza: ") + d.espera());
            }
            throw d;
        }
    }

    private Integer watch(Consola consola) throws IOException {
        Taller inicial = Taller.open(opciones);
        CountDownLatch parar = new CountDownLatch(1);
        CountDownLatch parado = new CountDownLatch(1);
        Thread alCerrar = new Thread(() -> close(parar, parado));
        Runtime.getRuntime().addShutdownHook(alCerrar);
        try {
            return Turno.attending(inicial.carpeta(), () -> {
                Bitacora.tell("vigilar comienza: Quipu " + Main.version() + ", cada " + cada + " s");
                latido = Optional.of(new LatidoWriter(inicial.carpeta(), Clock.systemUTC(), System::nanoTime));
                consola.progress("Vigilando " + inicial.carpeta().entrada() + ". Para terminar: Ctrl+C.");
                Vigilancia vigilancia = new Vigilancia(
                        new Inbox(inicial.carpeta(), inicial.clock()),
                        Paciencia.alVigilar(Duration.ofSeconds(cada)),
                        CutSniffer::cut,
                        System::nanoTime,
                        dejado -> told(consola, dejado));
                do {
                    held(inicial.carpeta());
                    look(consola, vigilancia);
                    latido.ifPresent(LatidoWriter::beat);
                } while (!stopped(parar));
                latido.ifPresent(LatidoWriter::close);
                Bitacora.tell("vigilar termina");
                consola.progress("vigilar terminó. Lo que llegue a entrada espera hasta que vuelva a abrirlo.");
                return Salida.BIEN.codigo();
            });
        } finally {
            parado.countDown();
            forget(alCerrar);
        }
    }

    /** @throws Detenido when another one may be working here too by now */
    private static void held(Carpeta carpeta) {
        if (!Candado.vale(carpeta, Candado.Puesto.ATENCION)) {
            throw new Detenido(
                    Salida.ARCHIVO_OCUPADO,
                    "La carpeta registro/ fue reemplazada por otra mientras vigilar trabajaba. Vuelva a iniciarlo.");
        }
    }

    /** What is being attended is finished before the program ends. */
    private static void close(CountDownLatch parar, CountDownLatch parado) {
        parar.countDown();
        try {
            parado.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread alCerrar) {
        try {
            Runtime.getRuntime().removeShutdownHook(alCerrar);
        } catch (IllegalStateException e) {
            // The program is ending: it is this very hook that waits.
        }
    }

    private boolean stopped(CountDownLatch parar) {
        try {
            return parar.await(cada, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whatever happens in one look, the next one is made: a service that ends by itself serves nobody. */
    void look(Consola consola, Vigilancia vigilancia) {
        try (Mesa mesa = new Mesa(opciones)) {
            if (recuperar) {
                mesa.turno().sweep();
                Recuperacion.run(mesa.taller().carpeta(), mesa.registro());
                recuperar = false;
            }
            Pasada pasada = vigilancia.poll(entrega -> attend(consola, mesa, entrega));
            if (pasada.atendidas() > 0) {
                mesa.registro().pendientes().flush();
            }
            estorbo = Dejado.frases(
                    pasada.dejados().stream().filter(d -> d.motivo().estorbo()).toList());
            if (restructured()) {
                debe = true;
                desde = System.nanoTime();
            }
            if (debe && System.nanoTime() - desde >= 0) {
                consolidate(consola, mesa);
            }
            boolean libre = pasada.atendidas() > 0 || pasada.nadaEspera();
            detenido = libre || !pasada.left(Dejado.Motivo.APLAZADO::equals) ? "" : detenido;
            if (libre || !estorbo.isEmpty()) {
                hindered(consola);
            }
        } catch (Detenido d) {
            once(consola, d.espera());
        } catch (IOException | UncheckedIOException e) {
            String frase = "No se pudo revisar la carpeta de entrada: "
                    + Percance.of(e, opciones.raiz()).frase() + ". Nada se perdió; se intentará de nuevo.";
            if (!frase.equals(dicho)) {
                Percance.log(LoggerFactory.getLogger(VigilarCommand.class), "vigilar", e, opciones.raiz());
            }
            once(consola, frase);
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(VigilarCommand.class).error("vigilar", e);
            once(consola, "El programa falló y seguirá intentando. El detalle está en " + Bitacora.path() + ".");
        }
    }

    /** Whether a structure was saved, a plan approved or a workbook of the entity taken away, though nobody delivered. */
    private boolean restructured() throws IOException {
        Carpeta carpeta = new Carpeta(opciones.raiz());
        boolean otra = false;
        for (Path origen : List.of(EntidadFile.path(carpeta), carpeta.plan(), carpeta.consolidado())) {
            if (Files.exists(origen)) {
                String ahora = Files.size(origen) + " " + Files.getLastModifiedTime(origen);
                otra |= !ahora.equals(origenes.put(origen, ahora));
            }
        }
        return otra;
    }

    private void consolidate(Consola consola, Mesa mesa) {
        Aceptados aceptados = mesa.recepcion().aceptados();
        desde = System.nanoTime() + RETRY.toNanos();
        Jornada.Escritos escritos = Jornada.consolidate(mesa.taller(), mesa.registro(), aceptados);
        escritos.libros().forEach(c -> consola.result("Consolidado: " + c));
        escritos.noCuenta().ifPresent(consola::warn);
        debe = !escritos.detenidos().isEmpty();
        deuda = escritos.detenidos().stream().map(Detenido::espera).distinct().collect(Collectors.joining(" "));
        hindered(consola);
    }

    private void attend(Consola consola, Mesa mesa, Entrega entrega) {
        try {
            mesa.recepcion().receive(entrega).ifPresent(a -> {
                debe = true;
                desde = System.nanoTime();
                consola.result(Informe.line(a));
                latido.ifPresent(LatidoWriter::attended);
            });
        } catch (Detenido d) {
            detenido = d.espera();
            hindered(consola);
            throw d;
        }
    }

    /** Everything that is in the way, in one: told one after another, each would be new at every look. */
    private void hindered(Consola consola) {
        once(
                consola,
                Stream.of(detenido, estorbo, deuda).filter(f -> !f.isEmpty()).collect(Collectors.joining(" ")));
    }

    /** Now and then, what waits for somebody. */
    private static void told(Consola consola, Dejado d) {
        if (!d.motivo().estorbo()) {
            consola.warn("  " + d.frase());
        }
    }

    /** The same trouble is told once, not every few seconds. */
    private void once(Consola consola, String frase) {
        if (!frase.equals(dicho)) {
            dicho = frase;
            latido.ifPresent(l -> l.hindered(frase));
            if (!frase.isEmpty()) {
                Bitacora.tell("vigilar: " + frase);
                consola.warn(frase);
            }
        }
    }
}
