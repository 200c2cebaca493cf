package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    /** Whoever only looks waits in front of the screen, and reads no more names. */
    private static final int ABIERTOS = 10;

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
     * What lies in the folder now, and why it waits as far as it shows; of many only the first ones are opened.
     *
     * @param porRetirar what was attended and should be gone
     * @param creible whether something may have been received on such a day
     * @param incompleto whether a content is only the beginning, or pieces, of something
     */
    public List<Dejado> waiting(Set<Path> porRetirar, Predicate<LocalDate> creible, Predicate<byte[]> incompleto)
            throws IOException {
        Listado listado = list();
        List<Dejado> todos = new ArrayList<>(listado.dejados());
        int opened = 0;
        for (Hallado hallado : listado.archivos()) {
            Dejado.Motivo motivo = Dejado.Motivo.EN_ESPERA;
            if (porRetirar.contains(hallado.archivo().toAbsolutePath())) {
                motivo = Dejado.Motivo.YA_ATENDIDO;
            } else if (!Files.isReadable(hallado.archivo())) {
                motivo = Dejado.Motivo.NO_SE_PUDO_LEER;
            } else if (hallado.recepcion().filter(creible.negate()).isPresent()) {
                motivo = Dejado.Motivo.FECHA_INCREIBLE;
            } else if (hallado.abierto()) {
                motivo = Dejado.Motivo.ABIERTO;
            } else if (hallado.stamp().size() <= LIMITE && opened++ < ABIERTOS) {
                motivo = why(hallado, incompleto);
            }
            todos.add(new Dejado(hallado.archivo(), motivo));
        }
        listado.sospechosos().forEach(s -> todos.add(new Dejado(s.hallado().archivo(), s.motivo())));
        return todos;
    }

    private Dejado.Motivo why(Hallado hallado, Predicate<byte[]> incompleto) {
        try {
            return read(hallado, now())
                    .map(e -> e.extremos().sinContenido()
                            ? Dejado.Motivo.SIN_CONTENIDO
                            : incompleto.test(e.contenido()) ? Dejado.Motivo.INCOMPLETO : Dejado.Motivo.EN_ESPERA)
                    .orElse(Dejado.Motivo.EN_COPIA);
        } catch (IOException e) {
            return Dejado.Motivo.NO_SE_PUDO_LEER;
        }
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
