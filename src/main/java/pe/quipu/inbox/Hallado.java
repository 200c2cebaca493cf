package pe.quipu.inbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A file seen in {@code entrada/}, not yet opened.
 *
 * @param abierto whether another program has its mark beside it
 */
record Hallado(Path archivo, Stamp stamp, Optional<LocalDate> recepcion, boolean abierto) {
    /**
     * Workbooks first: what comes with one is filed beside it. Then those with a stated date: what has none arrives
     * today.
     */
    static final Comparator<Hallado> BY_ARRIVAL = Comparator.comparing((Hallado h) -> !h.workbook())
            .thenComparing(h -> h.recepcion.orElse(LocalDate.MAX))
            .thenComparing(h -> h.stamp.modified())
            .thenComparing(h -> h.archivo.toString());

    Hallado opened() {
        return new Hallado(archivo, stamp, recepcion, true);
    }

    /** By its name: nothing is opened here. */
    private boolean workbook() {
        return archivo.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
