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

    /** The same, on what is there by then. */
    interface Tarea<X, T> {
        T run(X actual) throws IOException;
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
        return held(carpeta, turno -> trabajo.run());
    }

    /**
     * On the structure and the plan as they are by then: whoever had the turn may have approved one.
     *
     * @throws Detenido when another Quipu goes on working in the same folder
     */
    static <T> T working(Taller taller, Tarea<Taller, T> tarea) throws IOException {
        return held(taller.carpeta(), turno -> tarea.run(turno.espero ? taller.reopened() : taller));
    }

    private static <T> T held(Carpeta carpeta, Tarea<Turno, T> tarea) throws IOException {
        carpeta.create();
        try (Turno turno = take(carpeta)) {
            turno.sweep();
            return tarea.run(turno);
        }
    }

    /** @throws Detenido when another Quipu goes on working in the same folder */
    static Turno take(Carpeta carpeta) throws IOException {
        long desde = System.nanoTime();
        Optional<Candado> candado = Candado.tryLock(carpeta, Puesto.TRABAJO);
        boolean espero = candado.isEmpty();
        while (candado.isEmpty()) {
            Jornada.pause(PAUSA);
            // Told to stop, it does not try again: a lock cannot be asked for then.
            boolean basta = System.nanoTime() - desde >= ESPERA.toNanos()
                    || Thread.currentThread().isInterrupted();
            if (basta) {
                throw busy(carpeta, Puesto.TRABAJO);
            }
            candado = Candado.tryLock(carpeta, Puesto.TRABAJO);
        }
        return new Turno(carpeta, candado.get(), espero);
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
