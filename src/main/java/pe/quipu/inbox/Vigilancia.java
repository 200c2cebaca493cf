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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches {@code entrada/} for ever by looking at it each so often: shares send no events, and a burst loses them.
 * A file is taken when it looked the same over a whole interval, measured with a clock nobody can set.
 */
public final class Vigilancia {
    private static final Logger LOG = LoggerFactory.getLogger(Vigilancia.class);
    // A copy often starts as an empty file and stays so while the network thinks.
    private static final Duration EMPTY = Duration.ofMinutes(1);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final Duration REMIND = Duration.ofMinutes(5);

    private final Inbox inbox;
    private final Duration interval;
    private final LongSupplier nanos;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Map<Object, Long> reminded = new HashMap<>();

    /** @param done already attended as it is */
    private record Seen(Stamp stamp, Instant first, long ripe, boolean done) {}

    /** @param nanos a clock that only goes forward, like {@link System#nanoTime()} */
    public Vigilancia(Inbox inbox, Duration interval, LongSupplier nanos) {
        this.inbox = inbox;
        this.interval = interval;
        this.nanos = nanos;
    }

    /** Polls until told to stop, or until the thread is interrupted; a folder that goes away may come back. */
    public void run(Consumer<Entrega> attendant, BooleanSupplier stop) {
        while (!stop.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            try {
                poll(attendant);
            } catch (IOException e) {
                if (due(inbox)) {
                    LOG.error("No se pudo revisar la carpeta de entrada; se intentará de nuevo", e);
                }
            }
            try {
                Thread.sleep(interval.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** One look at the folder: attends what is ripe. */
    public Pasada poll(Consumer<Entrega> attendant) throws IOException {
        Listado listado = inbox.list();
        List<Dejado> dejados = new ArrayList<>(listado.dejados());
        Set<Path> present = new HashSet<>();
        int handled = 0;
        for (Hallado hallado : listado.archivos()) {
            Path file = hallado.archivo();
            present.add(file);
            Seen last = seen.merge(file, firstSight(hallado), Vigilancia::sameOrNew);
            Optional<Dejado.Motivo> left = nanos.getAsLong() - last.ripe() < 0
                    ? Optional.of(Dejado.Motivo.EN_COPIA)
                    : inbox.attend(hallado, last.first(), attendant);
            left.ifPresent(motivo -> dejados.add(new Dejado(file, motivo)));
            if (left.isEmpty()) {
                handled++;
                // Still here at the next look? It could not be taken out: the register knows it, and it is tried again.
                seen.put(file, new Seen(last.stamp(), last.first(), nanos.getAsLong() + RETRY.toNanos(), true));
            } else if (left.get() == Dejado.Motivo.FALLO || left.get().estorbo()) {
                seen.put(file, new Seen(last.stamp(), last.first(), nanos.getAsLong() + RETRY.toNanos(), false));
            }
        }
        seen.keySet().retainAll(present);
        remind(dejados);
        return new Pasada(handled, dejados);
    }

    private Seen firstSight(Hallado hallado) {
        Duration quiet = hallado.stamp().size() == 0 && EMPTY.compareTo(interval) > 0 ? EMPTY : interval;
        return new Seen(hallado.stamp(), inbox.now(), nanos.getAsLong() + quiet.toNanos(), false);
    }

    private static Seen sameOrNew(Seen before, Seen now) {
        if (before.stamp().equals(now.stamp())) {
            return before;
        }
        // Still the same arrival, unless the earlier content was already attended.
        return before.done() ? now : new Seen(now.stamp(), before.first(), now.ripe(), false);
    }

    private void remind(List<Dejado> dejados) {
        reminded.keySet().removeIf(key -> key instanceof Dejado d && !dejados.contains(d));
        for (Dejado dejado : dejados) {
            if (due(dejado)) {
                Inbox.log(dejado);
            }
        }
    }

    private boolean due(Object key) {
        long now = nanos.getAsLong();
        Long last = reminded.get(key);
        if (last != null && now - last < REMIND.toNanos()) {
            return false;
        }
        reminded.put(key, now);
        return true;
    }
}
