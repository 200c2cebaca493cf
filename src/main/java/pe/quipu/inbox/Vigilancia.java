package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Watches {@code entrada/} by looking at it each so often: shares send no events, and a burst loses them. A file is taken
 * when two looks, far enough apart on a clock nobody can set, saw the same size, time, file and content: a time can be
 * frozen and a size reserved, a content cannot be both whole and unfinished.
 */
public final class Vigilancia {
    private static final Duration RETRY = Duration.ofMinutes(1);
    // A pass looks as often as its patience with the incomplete asks, and a little more for what changed meanwhile.
    private static final int LOOKS = 14;

    private final Inbox inbox;
    private final Paciencia paciencia;
    private final BiPredicate<byte[], byte[]> incompleto;
    private final LongSupplier nanos;
    private final Recordatorio recordatorio;
    private final Map<Path, Vista> vistas = new HashMap<>();

    /**
     * @param incompleto whether a content is only the beginning, or pieces, of something: told by its first and its last
     *     bytes, of which there are none when the first ones are all
     * @param nanos a clock that only goes forward, like {@link System#nanoTime()}
     * @param teller is told, now and then, what stays in the folder
     */
    public Vigilancia(
            Inbox inbox,
            Paciencia paciencia,
            BiPredicate<byte[], byte[]> incompleto,
            LongSupplier nanos,
            Consumer<Dejado> teller) {
        this.inbox = inbox;
        this.paciencia = paciencia;
        this.incompleto = incompleto;
        this.nanos = nanos;
        this.recordatorio = new Recordatorio(nanos, teller);
    }

    /**
     * Looks twice, three times at what is large, and then again while something incomplete may still be completed.
     *
     * @param pause waits between two looks
     */
    public Pasada pass(Consumer<Entrega> attendant, Consumer<Duration> pause) throws IOException {
        Pasada pasada = poll(attendant);
        int atendidas = pasada.atendidas();
        boolean again = pasada.left(Dejado.Motivo.EN_COPIA::equals)
                || pasada.left(Dejado.Motivo.INCOMPLETO::equals)
                || pasada.dejados().stream().anyMatch(this::busy);
        for (int look = 1; again && look < LOOKS; look++) {
            pause.accept(paciencia.quieto());
            pasada = poll(attendant);
            atendidas += pasada.atendidas();
            again = pasada.left(m -> m == Dejado.Motivo.INCOMPLETO || m == Dejado.Motivo.ABIERTO)
                    || look == 1 && pasada.dejados().stream().anyMatch(this::compared);
        }
        return new Pasada(atendidas, pasada.dejados());
    }

    /** Whether it was read for the first time just now: its content is still to be seen a second time. */
    private boolean compared(Dejado d) {
        return d.motivo() == Dejado.Motivo.EN_COPIA && large(vistas.get(d.archivo()));
    }

    private static boolean large(Vista vista) {
        return vista.stamp().size() > Inbox.LIMITE;
    }

    /** Whether another program may still be writing it: the next look tells. */
    private boolean busy(Dejado d) {
        return d.motivo() == Dejado.Motivo.TEMPORAL && vistas.containsKey(d.archivo());
    }

    /** One look at the folder: attends what is ripe. */
    public Pasada poll(Consumer<Entrega> attendant) throws IOException {
        Listado listado = inbox.list();
        List<Dejado> dejados = new ArrayList<>(listado.dejados());
        Set<Path> present = new HashSet<>();
        int handled = 0;
        for (Hallado hallado : listado.archivos()) {
            present.add(hallado.archivo());
            Optional<Vista> known = Optional.ofNullable(vistas.get(hallado.archivo()));
            Vista now = look(hallado, known, attendant);
            vistas.put(hallado.archivo(), now);
            now.motivo().ifPresent(motivo -> dejados.add(new Dejado(hallado.archivo(), motivo)));
            boolean before =
                    known.filter(v -> v.attended() && v.desde() == now.desde()).isPresent();
            handled += now.attended() && !before ? 1 : 0;
        }
        for (Listado.Sospechoso sospechoso : listado.sospechosos()) {
            Hallado hallado = sospechoso.hallado();
            present.add(hallado.archivo());
            Vista now = same(hallado, Optional.ofNullable(vistas.get(hallado.archivo())));
            vistas.put(hallado.archivo(), now);
            dejados.add(new Dejado(
                    hallado.archivo(),
                    quiet(now, paciencia.huerfano()) ? sospechoso.motivo() : Dejado.Motivo.TEMPORAL));
        }
        vistas.keySet().retainAll(present);
        recordatorio.tell(dejados);
        return new Pasada(handled, dejados);
    }

    private Vista look(Hallado hallado, Optional<Vista> before, Consumer<Entrega> attendant) {
        Vista vista = same(hallado, before);
        boolean large = large(vista);
        // All of it is read each time: what is still growing is left alone.
        boolean early = large && !quiet(vista, vista.attended() ? RETRY : paciencia.quieto());
        if (early || nanos.getAsLong() - vista.hasta() < 0) {
            return vista;
        }
        Optional<Entrega> read;
        try {
            Optional<Vista> waiting = large && !vista.attended() ? unended(hallado, vista) : Optional.empty();
            if (waiting.isPresent()) {
                return waiting.get();
            }
            read = inbox.read(hallado, vista.primera());
        } catch (IOException e) {
            return vista.attended() ? vista : vista.left(Dejado.Motivo.NO_SE_PUDO_LEER);
        }
        if (read.isEmpty()) {
            return vista.attended() ? vista : vista.left(Dejado.Motivo.EN_COPIA);
        }
        boolean same = read.get().sha256().equals(vista.huella());
        if (vista.attended() && !same) {
            return same(hallado, Optional.empty());
        } else if (vista.attended() && !quiet(vista, RETRY)) {
            return vista.still(vista.desde() + RETRY.toNanos());
        }
        // Still here long after it was attended? It could not be taken out: the register knows it, and it is tried
        // again.
        Vista seen = same ? vista : vista.read(read.get().sha256(), nanos.getAsLong());
        return vista.attended()
                ? handedOver(seen, read.get(), attendant)
                : open(hallado, seen) ? seen.left(Dejado.Motivo.ABIERTO) : ripe(seen, read.get(), attendant);
    }

    /** What is too large to be a form is not read again and again meanwhile. */
    private boolean open(Hallado hallado, Vista vista) {
        return hallado.abierto()
                && hallado.stamp().size() <= Inbox.LIMITE
                && quiet(vista, paciencia.quieto())
                && !quiet(vista, paciencia.abierto());
    }

    private Vista ripe(Vista vista, Entrega entrega, Consumer<Entrega> attendant) {
        if (!quiet(vista, paciencia.quieto())) {
            return vista.left(Dejado.Motivo.EN_COPIA);
        }
        return unended(vista, entrega.extremos()).orElseGet(() -> handedOver(vista, entrega, attendant));
    }

    /** By its ends alone: read whole it is once when it comes, and again when nothing else keeps it from being taken. */
    private Optional<Vista> unended(Hallado hallado, Vista vista) throws IOException {
        boolean known = !vista.huella().isEmpty();
        return inbox.ends(hallado)
                .flatMap(extremos -> unended(vista, extremos))
                .filter(v -> known || v.motivo().equals(Optional.of(Dejado.Motivo.SIN_CONTENIDO)));
    }

    /** Empty when nothing of it seems to be missing, or it was waited for long enough. */
    private Optional<Vista> unended(Vista vista, Extremos extremos) {
        if (extremos.sinContenido()) {
            return Optional.of(vista.left(
                    Dejado.Motivo.SIN_CONTENIDO,
                    quiet(vista, paciencia.incompleto()) ? nanos.getAsLong() + RETRY.toNanos() : vista.hasta()));
        }
        return !quiet(vista, paciencia.incompleto()) && incompleto.test(extremos.cabeza(), extremos.cola())
                ? Optional.of(vista.left(Dejado.Motivo.INCOMPLETO))
                : Optional.empty();
    }

    private Vista handedOver(Vista vista, Entrega entrega, Consumer<Entrega> attendant) {
        Optional<Dejado.Motivo> fallo = inbox.attend(entrega, attendant);
        long now = nanos.getAsLong();
        return fallo.map(motivo -> vista.left(motivo, now + RETRY.toNanos()))
                .orElseGet(() -> vista.attended(entrega.sha256(), now));
    }

    /** What was known of the file, or a first sight when it shows as another one. */
    private Vista same(Hallado hallado, Optional<Vista> before) {
        if (before.isPresent() && before.get().stamp().equals(hallado.stamp())) {
            return before.get();
        }
        // Still the same arrival, unless the earlier content was already attended.
        Instant primera = before.filter(v -> !v.attended()).map(Vista::primera).orElseGet(inbox::now);
        return Vista.first(hallado.stamp(), primera, nanos.getAsLong());
    }

    private boolean quiet(Vista vista, Duration forLong) {
        return nanos.getAsLong() - vista.desde() >= forLong.toNanos();
    }
}
