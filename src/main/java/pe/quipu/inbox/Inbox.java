package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The drop folder {@code entrada/}: hands over each file once it is whole, in order of arrival. */
public final class Inbox {
    /** Larger than any form; beyond it a file is not loaded. */
    public static final long LIMITE = 25L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Carpeta carpeta;
    private final Clock clock;
    private final SnapshotReader reader;

    public Inbox(Carpeta carpeta, Clock clock) {
        this(carpeta, clock, new SnapshotReader(LIMITE));
    }

    Inbox(Carpeta carpeta, Clock clock, SnapshotReader reader) {
        this.carpeta = carpeta;
        this.clock = clock;
        this.reader = reader;
    }

    /** One pass. A delivery on which the attendant fails stays in the folder and does not stop the others. */
    public Pasada sweep(Consumer<Entrega> attendant) throws IOException {
        Listado listado = list();
        List<Dejado> dejados = new ArrayList<>(listado.dejados());
        for (Hallado hallado : listado.archivos()) {
            attend(hallado, now(), attendant).ifPresent(motivo -> dejados.add(new Dejado(hallado.archivo(), motivo)));
        }
        dejados.forEach(Inbox::log);
        int handled =
                listado.archivos().size() - (dejados.size() - listado.dejados().size());
        return new Pasada(handled, dejados);
    }

    Listado list() throws IOException {
        return Listado.of(carpeta.entrada());
    }

    Instant now() {
        return clock.instant();
    }

    /** Hands over one file, or says why it stays for another time. */
    Optional<Dejado.Motivo> attend(Hallado hallado, Instant visto, Consumer<Entrega> attendant) {
        try {
            Optional<Entrega> entrega = reader.read(hallado, visto);
            entrega.ifPresent(attendant);
            return entrega.isPresent() ? Optional.empty() : Optional.of(Dejado.Motivo.EN_COPIA);
        } catch (IOException e) {
            LOG.debug("{}", hallado.archivo(), e);
            return Optional.of(Dejado.Motivo.NO_SE_PUDO_LEER);
        } catch (UncheckedIOException e) {
            LOG.error("{}: no se pudo archivar", hallado.archivo(), e);
            return Optional.of(Dejado.Motivo.of(Percance.of(e, carpeta.raiz())));
        } catch (Throwable e) {
            // The one place: whatever a hostile or odd file brings down, also an Error, the next file is attended.
            LOG.error("{}: falla al atender el archivo", hallado.archivo(), e);
            return Optional.of(Dejado.Motivo.FALLO);
        }
    }

    static void log(Dejado dejado) {
        if (dejado.motivo() == Dejado.Motivo.TEMPORAL) {
            LOG.debug("{}: {}", dejado.archivo(), dejado.motivo().frase());
        } else {
            LOG.warn("{}: {}", dejado.archivo(), dejado.motivo().frase());
        }
    }
}
