package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.inbox.Barrido;
import pe.quipu.inbox.Candado;
import pe.quipu.inbox.Candado.Puesto;
import pe.quipu.inbox.Carpeta;

/** The turn of a verb on the working folder. Who is not given it says who has it, and leaves. */
final class Turno implements AutoCloseable {
    /** A look of {@code vigilar} takes seconds, and the folder is free until the next one. */
    private static final Duration ESPERA = Duration.ofSeconds(20);

    private static final Duration PAUSA = Duration.ofMillis(100);

    private final Carpeta carpeta;
    private final Candado candado;
    private final boolean espero;

    private Turno(Carpeta carpeta, Candado candado, boolean espero) {
        this.carpeta = carpeta;
        this.candado = candado;
        this.espero = espero;
    }

    /** Something that runs while the turn is ours. */
    interface Trabajo<T> {
        T run() throws IOException;
    }

    /** The same, on the structure and the plan as they are by then. */
    interface Tarea<T> {
        T run(Taller taller) throws IOException;
    }

    /** @throws Detenido at once when another Quipu attends the same {@code entrada/}: it will attend all of it */
    static <T> T attending(Carpeta carpeta, Trabajo<T> trabajo) throws IOException {
        carpeta.create();
        Candado candado = Candado.tryLock(carpeta, Puesto.ATENCION).orElseThrow(() -> busy(carpeta, Puesto.ATENCION));
        try (candado) {
            return trabajo.run();
        }
    }

    /** @throws Detenido when another Quipu goes on working in the same folder */
    static <T> T working(Carpeta carpeta, Trabajo<T> trabajo) throws IOException {
        carpeta.create();
        Turno turno = take(carpeta);
        try (turno) {
            turno.sweep();
            return trabajo.run();
        }
    }

    /** @throws Detenido when another Quipu goes on working in the same folder */
    static <T> T working(Taller taller, Tarea<T> tarea) throws IOException {
        taller.carpeta().create();
        try (Turno turno = take(taller.carpeta())) {
            turno.sweep();
            // Whoever had it may have approved a plan.
            return tarea.run(turno.espero ? taller.reopened() : taller);
        }
    }

    /** @throws Detenido when another Quipu goes on working in the same folder */
    static Turno take(Carpeta carpeta) throws IOException {
        long desde = System.nanoTime();
        Optional<Candado> candado = Candado.tryLock(carpeta, Puesto.TRABAJO);
        boolean espero = candado.isEmpty();
        while (candado.isEmpty()) {
            if (System.nanoTime() - desde >= ESPERA.toNanos() || !paused()) {
                throw busy(carpeta, Puesto.TRABAJO);
            }
            candado = Candado.tryLock(carpeta, Puesto.TRABAJO);
        }
        return new Turno(carpeta, candado.get(), espero);
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSA.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Detenido busy(Carpeta carpeta, Puesto puesto) {
        return new Detenido(
                Salida.ARCHIVO_OCUPADO,
                "Otro Quipu" + dueno(carpeta, puesto) + " está trabajando en " + carpeta.raiz()
                        + ". Espere a que termine o ciérrelo.");
    }

    /** « (proceso 1234, en PC-05, desde las 08:15 del 12/01/2023)», as far as it is known. */
    private static String dueno(Carpeta carpeta, Puesto puesto) {
        Candado.Dueno d = Candado.dueno(carpeta, puesto);
        List<String> partes = new ArrayList<>();
        if (!d.proceso().isEmpty()) {
            partes.add("proceso " + d.proceso());
        }
        if (!d.equipo().isEmpty()) {
            partes.add("en " + d.equipo());
        }
        d.desde().map(Fechas::desde).ifPresent(partes::add);
        return partes.isEmpty() ? "" : " (" + String.join(", ", partes) + ")";
    }

    /** Takes away what a cut left half written: nobody else is writing now. */
    void sweep() {
        Barrido.sweep(carpeta);
    }

    @Override
    public void close() {
        try {
            candado.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
