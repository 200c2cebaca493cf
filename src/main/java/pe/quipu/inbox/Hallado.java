package pe.quipu.inbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A file seen in {@code entrada/}, not yet opened. */
record Hallado(Path archivo, Stamp stamp, Optional<LocalDate> recepcion) {
    /** Papers with a stated date come first: what has none arrives today. */
    static final Comparator<Hallado> BY_ARRIVAL = Comparator.comparing((Hallado h) -> h.recepcion.orElse(LocalDate.MAX))
            .thenComparing(h -> h.stamp.modified())
            .thenComparing(h -> h.archivo.toString());
}
