package pe.quipu.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.slf4j.LoggerFactory;

/**
 * Leaves the signs of life of a service that runs for weeks: at most one a minute, because a folder may lie on a memory
 * card, and at once when something begins or ends to be in its way.
 */
public final class LatidoWriter implements AutoCloseable {
    private static final long CADA = Duration.ofMinutes(1).toNanos();

    private final Carpeta carpeta;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Instant desde;
    private long escrito;
    private long atendidas;
    private String percance = "";

    /** @param nanos a clock that only goes forward, like {@link System#nanoTime()} */
    public LatidoWriter(Carpeta carpeta, Clock clock, LongSupplier nanos) {
        this.carpeta = carpeta;
        this.clock = clock;
        this.nanos = nanos;
        this.desde = clock.instant();
        write(false);
    }

    /** Still here. */
    public void beat() {
        if (nanos.getAsLong() - escrito >= CADA) {
            write(false);
        }
    }

    public void attended() {
        atendidas++;
        beat();
    }

    /** What keeps it from working now; empty when nothing does. */
    public void hindered(String frase) {
        if (!frase.equals(percance)) {
            percance = frase;
            write(false);
        }
    }

    /** Goodbye. */
    @Override
    public void close() {
        write(true);
    }

    private void write(boolean terminado) {
        escrito = nanos.getAsLong();
        String texto = Latido.now(desde, clock.instant(), atendidas, percance, terminado)
                .texto();
        try (FileChannel file =
                FileChannel.open(Latido.file(carpeta), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Written over, and cut only then: who reads meanwhile finds the old sign or the new one.
            int largo = file.write(ByteBuffer.wrap(texto.getBytes(StandardCharsets.UTF_8)));
            file.truncate(largo);
        } catch (IOException e) {
            // A service without signs still serves.
            LoggerFactory.getLogger(LatidoWriter.class).debug("latido", e);
        }
    }
}
