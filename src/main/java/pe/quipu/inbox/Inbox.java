package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The drop folder {@code entrada/}: hands over each file once it is whole, in order of arrival. */
public final class Inbox {
    /** Larger than any form; beyond it a file is not loaded. */
    public static final long LIMITE = 25L * 1024 * 1024;

    /** Of a larger one, this is read to know what it is: the first parts of a document, and many times those of a scan. */
    public static final int CABEZA = 64 * 1024;

    /** Beyond it a file is not even copied: it stays where it is. */
    static final long ENORME = 500L * 1024 * 1024;

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

    /**
     * What lies in the folder now, and what is known of it without opening anything.
     *
     * @param porRetirar what was attended and should be gone
     */
    public List<Dejado> waiting(Set<Path> porRetirar) throws IOException {
        Listado listado = list();
        List<Dejado> todos = new ArrayList<>(listado.dejados());
        for (Hallado hallado : listado.archivos()) {
            todos.add(new Dejado(hallado.archivo(), waiting(hallado.archivo(), porRetirar)));
        }
        listado.sospechosos().forEach(s -> todos.add(new Dejado(s.hallado().archivo(), s.motivo())));
        return todos;
    }

    private static Dejado.Motivo waiting(Path archivo, Set<Path> porRetirar) {
        if (porRetirar.contains(archivo.toAbsolutePath())) {
            return Dejado.Motivo.YA_ATENDIDO;
        }
        return Files.isReadable(archivo) ? Dejado.Motivo.EN_ESPERA : Dejado.Motivo.NO_SE_PUDO_LEER;
    }

    Listado list() throws IOException {
        return Listado.of(carpeta.entrada());
    }

    Instant now() {
        return clock.instant();
    }

    /** The private copy of one file; empty when it is not what was listed, or not any more. */
    Optional<Entrega> read(Hallado hallado, Instant visto) throws IOException {
        try {
            return reader.read(hallado, visto);
        } catch (IOException e) {
            LOG.debug("{}", hallado.archivo(), e);
            throw e;
        }
    }

    /** What stands at both ends of a large file; empty when it is not what was listed, or not any more. */
    Optional<Extremos> ends(Hallado hallado) throws IOException {
        return reader.ends(hallado);
    }

    /** Hands over one file, or says why it stays for another time. */
    Optional<Dejado.Motivo> attend(Entrega entrega, Consumer<Entrega> attendant) {
        try {
            attendant.accept(entrega);
            return Optional.empty();
        } catch (Aplazado e) {
            return Optional.of(e.motivo());
        } catch (UncheckedIOException e) {
            Percance.log(LOG, entrega.nombre() + ": no se pudo archivar", e, carpeta.raiz());
            return Optional.of(Dejado.Motivo.of(Percance.of(e, carpeta.raiz())));
        } catch (Throwable e) {
            // The one place: whatever a hostile or odd file brings down, also an Error, the next file is attended.
            LOG.error("{}: falla al atender el archivo", entrega.nombre(), e);
            return Optional.of(Dejado.Motivo.FALLO);
        }
    }
}
