package pe.quipu.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A register put right on a copy, or made anew when it is lost or does not say what was written in it. It takes the place
 * of the other one whole, or not at all; only whoever holds the {@link Candado} may.
 */
public final class Restauracion implements AutoCloseable {
    private final Carpeta carpeta;
    private final Path copia;
    private final Optional<RegistroInservible> falla;
    private final Registro registro;
    private boolean cambiada;

    private Restauracion(Carpeta carpeta, Path copia, Optional<RegistroInservible> falla) {
        this.carpeta = carpeta;
        this.copia = copia;
        this.falla = falla;
        this.registro = Registro.open(carpeta, copia);
        this.cambiada = falla.isPresent();
    }

    public static Restauracion of(Carpeta carpeta) throws IOException {
        Optional<RegistroInservible> falla = check(carpeta);
        Path copia = carpeta.trabajo().resolve("reparacion.db");
        discard(copia);
        if (falla.isEmpty()) {
            Files.copy(carpeta.base(), copia);
        }
        return new Restauracion(carpeta, copia, falla);
    }

    /** Opened and closed: SQLite itself ends what a cut left in its journal. */
    private static Optional<RegistroInservible> check(Carpeta carpeta) {
        try {
            Registro.open(carpeta).close();
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof RegistroInservible inservible && inservible.reparable()) {
                return Optional.of(inservible);
            }
            throw e;
        }
    }

    /** Why the register is made anew; empty when it is there and whole. */
    public Optional<RegistroInservible.Motivo> motivo() {
        return falla.map(RegistroInservible::motivo);
    }

    /** The one that is being put right. */
    public Registro registro() {
        return registro;
    }

    /** Another copy, that can be taken back to what was known when a line was written. */
    public Retroceso retroceso() throws IOException {
        seal();
        return Retroceso.of(carpeta, copia);
    }

    private void seal() {
        Registro.attempt(() -> Transaction.run(registro.connection(), () -> {
            Sello.putAll(registro.connection());
            return true;
        }));
    }

    /** Every line, in order. */
    public List<Asiento> asientos() {
        return Registro.attempt(
                () -> Filas.query(registro.connection(), Filas::asiento, "SELECT * FROM entrega ORDER BY id"));
    }

    /** Every version of the plan that the register knows. */
    public List<Aprobacion> aprobaciones() {
        return registro.aprobaciones();
    }

    /**
     * Writes a line again, under the number it had if nobody has it now; 0 for one whose number is not known.
     *
     * @param porConsolidar the period whose workbook must show it
     * @return its number
     */
    public long enter(Asiento asiento, List<AsientoObservacion> observaciones, Optional<String> porConsolidar) {
        boolean libre = Registro.attempt(() -> Filas.query(
                        registro.connection(),
                        row -> row.getLong(1),
                        "SELECT id FROM entrega WHERE id = ?",
                        asiento.id())
                .isEmpty());
        long numero = registro.record(libre ? asiento : asiento.con(0), observaciones);
        porConsolidar.ifPresent(registro.pendientes()::porConsolidar);
        cambiada = true;
        return numero;
    }

    public void enter(Aprobacion aprobacion) {
        registro.record(aprobacion);
        cambiada = true;
    }

    /**
     * Puts it in the place of the register, which is kept aside if it was damaged.
     *
     * @param sello tells the one kept aside from others
     * @return the one kept aside
     */
    public Optional<Path> publish(String sello) throws IOException {
        if (!cambiada) {
            return Optional.empty();
        }
        seal();
        registro.close();
        try (FileChannel channel = FileChannel.open(copia, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Optional<Path> apartada = falla.isPresent() ? keepAside(sello) : Optional.empty();
        Files.move(copia, carpeta.base(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        AtomicFile.forceFolder(carpeta.registro());
        return apartada;
    }

    /** Its journal first: beside another database, SQLite would write the old pages into it. */
    private Optional<Path> keepAside(String sello) throws IOException {
        Path base = carpeta.base();
        Path apartada = free(base.resolveSibling("quipu_averiado-" + sello), 1);
        if (Files.exists(journal(base))) {
            Files.move(journal(base), journal(apartada));
        }
        return Files.exists(base) ? Optional.of(Files.move(base, apartada)) : Optional.empty();
    }

    private static Path free(Path name, int n) {
        Path candidate = name.resolveSibling(name.getFileName() + (n == 1 ? "" : "_" + n) + ".db");
        return Files.exists(candidate) || Files.exists(journal(candidate)) ? free(name, n + 1) : candidate;
    }

    private static Path journal(Path base) {
        return base.resolveSibling(base.getFileName() + "-journal");
    }

    @Override
    public void close() throws IOException {
        registro.close();
        discard(copia);
    }

    static void discard(Path copia) throws IOException {
        Files.deleteIfExists(copia);
        Files.deleteIfExists(journal(copia));
    }
}
