package pe.quipu.inbox;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The register of the office: every delivery with its verdict and its observations, in the order they were written, and
 * the approved versions of the plan. One file, {@code registro/quipu.db}, that any SQLite reader opens. For one thread.
 */
public final class Registro implements AutoCloseable {
    /** The verdict that puts a delivery in force. */
    static final String ACEPTADO = "aceptado";

    private final Connection connection;
    private final Pendientes pendientes;

    private Registro(Connection connection, Carpeta carpeta) {
        this.connection = connection;
        this.pendientes = new Pendientes(connection, carpeta);
    }

    /** @throws UncheckedIOException of a {@link RegistroInservible} when it does not say what was written in it */
    public static Registro open(Carpeta carpeta) {
        return new Registro(Apertura.open(carpeta), carpeta);
    }

    /** A copy of it. */
    static Registro open(Carpeta carpeta, Path base) {
        return new Registro(Apertura.open(base), carpeta);
    }

    /**
     * Writes a delivery and its observations, all or nothing. An accepted one takes the place of the one in force for
     * its form, unit and period.
     *
     * @return its number in the register
     */
    public long record(Asiento asiento, List<AsientoObservacion> observaciones) {
        return attempt(
                () -> Transaction.run(connection, () -> new AsientoWriter(connection).write(asiento, observaciones)));
    }

    /**
     * Writes a delivery with what it leaves to be done: its source to be taken out, and workbooks to be written again.
     *
     * @param numero the line it is to get; with another one, what was judged is no longer what the register says
     * @param porConsolidar the periods of those workbooks
     * @throws Aplazado when another program wrote meanwhile, as where somebody deleted the lock: nothing is written then
     */
    public void record(
            long numero,
            Asiento asiento,
            List<AsientoObservacion> observaciones,
            Entrega entrega,
            List<String> porConsolidar) {
        attempt(() -> Transaction.run(connection, () -> {
            if (new AsientoWriter(connection).write(asiento, observaciones) != numero) {
                throw new Aplazado(Dejado.Motivo.ADELANTADO);
            }
            pendientes.write(numero, entrega, porConsolidar);
            return numero;
        }));
        pendientes.written();
    }

    /** What is still to be done for what the register says. */
    public Pendientes pendientes() {
        return pendientes;
    }

    /** The number that the next line will have. */
    public long siguiente() {
        return attempt(() -> Filas.query(
                        connection,
                        row -> row.getLong(1),
                        "SELECT 1 + coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entrega'")
                .get(0));
    }

    /** Every line of a content that was filed under one name. */
    public List<Asiento> archivados(String sha256, String destino) {
        return asientos("sha256 = ? AND destino = ? ORDER BY id", sha256, destino);
    }

    /** The last time this very content got a verdict of its own. */
    public Optional<Asiento> porHash(String sha256) {
        return asientos("sha256 = ? AND veredicto NOT IN ('duplicado', 'ignorado') ORDER BY id DESC LIMIT 1", sha256)
                .stream()
                .findFirst();
    }

    /** The last time this very content came for a unit and period. */
    public Optional<Asiento> ultimo(String sha256, String unidad, String periodo) {
        return asientos(
                        "sha256 = ? AND unidad = ? AND periodo = ? AND veredicto <> 'duplicado' ORDER BY id DESC LIMIT 1",
                        sha256,
                        unidad,
                        periodo)
                .stream()
                .findFirst();
    }

    /** Whether some line says that a paper lies there: an original, or what went back to its unit. */
    public boolean conoce(String destino) {
        return !asientos("destino = ? OR devuelto = ? LIMIT 1", destino, destino)
                .isEmpty();
    }

    /** Where every original was filed. */
    public Set<String> destinos() {
        return Set.copyOf(attempt(
                () -> Filas.query(connection, row -> row.getString(1), "SELECT DISTINCT destino FROM entrega")));
    }

    /** 0 when the unit delivered nothing for the period. */
    public int ultimaRonda(String unidad, String periodo) {
        return attempt(() -> Filas.query(
                        connection,
                        row -> row.getInt(1),
                        "SELECT coalesce(max(ronda), 0) FROM entrega WHERE unidad = ? AND periodo = ?",
                        unidad,
                        periodo)
                .get(0));
    }

    /** The accepted workbooks in force, by unit and form. */
    public List<Asiento> vigentes(String periodo) {
        return asientos("periodo = ? AND vigente = 1 ORDER BY unidad, formulario", periodo);
    }

    /** The accepted workbook of a unit in force; of several forms, the first by name. */
    public Optional<Asiento> vigente(String unidad, String periodo) {
        return asientos("unidad = ? AND periodo = ? AND vigente = 1 ORDER BY formulario LIMIT 1", unidad, periodo)
                .stream()
                .findFirst();
    }

    /** The last workbook of the unit that got a round, of whatever period. */
    public Optional<Asiento> ultima(String unidad) {
        return asientos("unidad = ? AND ronda > 0 ORDER BY id DESC LIMIT 1", unidad).stream()
                .findFirst();
    }

    /** Every workbook of the unit for some periods that was accepted, those replaced since too, in order. */
    public List<Asiento> aceptadas(String unidad, List<String> periodos) {
        Object[] valores = Stream.concat(Stream.of(unidad), periodos.stream()).toArray();
        String todos = String.join(", ", Collections.nCopies(periodos.size(), "?"));
        return asientos(
                "unidad = ? AND periodo IN (" + todos + ") AND veredicto = '" + ACEPTADO + "' ORDER BY id", valores);
    }

    /** Every delivery of the period, in order of arrival. */
    public List<Asiento> entregas(String periodo) {
        return asientos("periodo = ? ORDER BY id", periodo);
    }

    /** The last workbook of the unit that got a verdict of its own: neither a repeated nor an attached paper. */
    public Optional<Asiento> ultima(String unidad, String periodo) {
        return asientos(
                        "unidad = ? AND periodo = ? AND veredicto NOT IN ('duplicado', 'ignorado', 'adjunto')"
                                + " ORDER BY id DESC LIMIT 1",
                        unidad,
                        periodo)
                .stream()
                .findFirst();
    }

    /** The first workbook of the unit that could be read. */
    public Optional<Asiento> primera(String unidad, String periodo) {
        return asientos("unidad = ? AND periodo = ? AND ronda > 0 ORDER BY id LIMIT 1", unidad, periodo).stream()
                .findFirst();
    }

    /** The periods of which something legible was delivered. */
    public List<String> periodos() {
        return attempt(() -> Filas.query(
                connection,
                row -> row.getString(1),
                "SELECT DISTINCT periodo FROM entrega WHERE ronda > 0 ORDER BY periodo"));
    }

    /** The last line. */
    public Optional<Asiento> ultima() {
        return asientos("1 = 1 ORDER BY id DESC LIMIT 1").stream().findFirst();
    }

    /** The observations of a delivery, in the order they were told. */
    public List<AsientoObservacion> observaciones(long id) {
        return attempt(() -> Filas.query(
                connection, Filas::observacion, "SELECT * FROM observacion WHERE entrega_id = ? ORDER BY orden", id));
    }

    /** The latest day on which something was received, whatever the clock says now. */
    public Optional<LocalDate> ultimoDia() {
        return attempt(() -> Filas.query(
                        connection, row -> Optional.ofNullable(row.getString(1)), "SELECT max(recibido) FROM entrega")
                .get(0)
                .map(OffsetDateTime::parse)
                .map(OffsetDateTime::toLocalDate));
    }

    /** Writes a version of the plan; a version is never replaced. */
    public void record(Aprobacion aprobacion) {
        attempt(() -> Filas.update(
                connection,
                "INSERT INTO aprobacion (ejercicio, version, etapa, ronda, fecha, resolucion, motivo, archivo, sha256)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                aprobacion.ejercicio(),
                aprobacion.version(),
                aprobacion.etapa(),
                aprobacion.ronda(),
                aprobacion.fecha(),
                aprobacion.resolucion(),
                aprobacion.motivo(),
                aprobacion.archivo(),
                aprobacion.sha256()));
    }

    /** Every version of the plan that it knows. */
    public List<Aprobacion> aprobaciones() {
        return attempt(() ->
                Filas.query(connection, Filas::aprobacion, "SELECT * FROM aprobacion ORDER BY ejercicio, version"));
    }

    /** The versions of the plan of a year, the first one first. */
    public List<Aprobacion> aprobaciones(int ejercicio) {
        return attempt(() -> Filas.query(
                connection,
                Filas::aprobacion,
                "SELECT * FROM aprobacion WHERE ejercicio = ? ORDER BY version",
                ejercicio));
    }

    @Override
    public void close() {
        try {
            pendientes.flush();
        } finally {
            attempt(() -> {
                connection.close();
                return true;
            });
        }
    }

    private List<Asiento> asientos(String where, Object... values) {
        return attempt(() -> Filas.query(connection, Filas::asiento, "SELECT * FROM entrega WHERE " + where, values));
    }

    static <T> T attempt(Transaction.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new UncheckedIOException(RegistroInservible.of(e));
        }
    }

    Connection connection() {
        return connection;
    }
}
