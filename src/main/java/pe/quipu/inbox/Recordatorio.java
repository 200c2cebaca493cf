package pe.quipu.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what stays in the drop folder when there is something to tell, and again every five minutes while it stays. */
final class Recordatorio {
    private static final Logger LOG = LoggerFactory.getLogger(Recordatorio.class);
    private static final Duration CADA = Duration.ofMinutes(5);

    private final LongSupplier nanos;
    private final Consumer<Dejado> teller;
    private final Map<Dejado, Long> told = new HashMap<>();

    Recordatorio(LongSupplier nanos, Consumer<Dejado> teller) {
        this.nanos = nanos;
        this.teller = teller;
    }

    void tell(List<Dejado> dejados) {
        // As a set: ten thousand names looked up one by one in a list are a hundred million comparisons.
        told.keySet().retainAll(new HashSet<>(dejados));
        for (Dejado dejado : dejados) {
            if (dejado.motivo() == Dejado.Motivo.TEMPORAL || dejado.motivo() == Dejado.Motivo.APLAZADO) {
                continue;
            }
            long now = nanos.getAsLong();
            // Everything is being copied when it comes: only what goes on being copied is worth a word.
            long first = dejado.motivo() == Dejado.Motivo.EN_COPIA ? now : now - CADA.toNanos();
            if (now - told.computeIfAbsent(dejado, d -> first) >= CADA.toNanos()) {
                told.put(dejado, now);
                LOG.warn("{}", dejado.frase());
                teller.accept(dejado);
            }
        }
    }
}
