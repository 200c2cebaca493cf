package pe.quipu.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import pe.quipu.inbox.Inbox;
import pe.quipu.inbox.Registro;
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

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Taller inicial = Taller.open(opciones);
        consola.progress("Vigilando " + inicial.carpeta().entrada() + ". Para terminar: Ctrl+C.");
        Thread principal = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(principal::interrupt));
        return Jornada.exclusively(inicial, () -> {
            Vigilancia vigilancia = new Vigilancia(
                    new Inbox(inicial.carpeta(), inicial.clock()), Duration.ofSeconds(cada), System::nanoTime);
            while (!Thread.currentThread().isInterrupted()) {
                look(consola, vigilancia);
                pause();
            }
            return Salida.BIEN.codigo();
        });
    }

    /** The structure and the plan are read again for every batch: the office may have changed them meanwhile. */
    private void look(Consola consola, Vigilancia vigilancia) {
        try {
            Taller taller = Taller.open(opciones);
            try (Registro registro = Registro.open(taller.carpeta())) {
                Recepcion recepcion = new Recepcion(taller, registro);
                List<Atendido> atendidos = new ArrayList<>();
                vigilancia.poll(entrega -> {
                    Atendido a = recepcion.receive(entrega);
                    atendidos.add(a);
                    consola.result(Informe.line(a));
                });
                Jornada.consolidate(taller, registro, atendidos).forEach(c -> consola.result("Consolidado: " + c));
            }
        } catch (Detenido d) {
            consola.warn(d.getMessage());
        } catch (IOException e) {
            consola.warn("No se pudo revisar la carpeta de entrada; se intentará de nuevo.");
        }
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(cada).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
