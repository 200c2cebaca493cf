package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the register still owes: sources that have their line and are to leave {@code entrada/}, and periods whose workbook
 * must be written again. It is written with the line itself, so that a cut at any point forgets nothing and counts nothing
 * twice.
 */
public final class Pendientes {
    private static final Logger LOG = LoggerFactory.getLogger(Pendientes.class);

    private final Connection connection;
    private final Carpeta carpeta;
    /** Already gone; written with the next line, or by {@link #flush}: one trip to the disk less for each delivery. */
    private final List<Long> retirados = new ArrayList<>();

    Pendientes(Connection connection, Carpeta carpeta) {
        this.connection = connection;
        this.carpeta = carpeta;
    }

    /** Within the transaction that writes the line. */
    void write(long asiento, Entrega entrega, List<String> periodos) throws SQLException {
        forget();
        Stamp stamp = entrega.stamp();
        Filas.update(
                connection,
                "INSERT INTO por_retirar (entrega_id, origen, tamano, modificado, clave) VALUES (?, ?, ?, ?, ?)",
                asiento,
                carpeta.uri(entrega.origen()),
                stamp.size(),
                stamp.time(),
                stamp.key());
        // It got its verdict: dropped once more, it gets its tries once more.
        Filas.update(connection, "DELETE FROM intento WHERE sha256 = ?", entrega.sha256());
        for (String periodo : periodos) {
            owe(periodo);
        }
    }

    /** The line that this very file already has, when all that is missing is to take it out. */
    public Optional<Retiro> of(Entrega entrega) {
        return Registro.attempt(() -> pending("origen = ?", carpeta.uri(entrega.origen())).stream()
                .filter(r -> r.stamp().equals(entrega.stamp()) && r.sha256().equals(entrega.sha256()))
                .findFirst());
    }

    /**
     * Takes a source out of {@code entrada/}; what cannot be taken out now stays owed.
     *
     * @return whether nothing lies under its name any more
     */
    public boolean release(Retiro retiro) {
        if (Archivador.release(retiro)) {
            retirados.add(retiro.asiento());
        }
        return Files.notExists(retiro.origen(), LinkOption.NOFOLLOW_LINKS);
    }

    /** The files that have their line, lie in {@code entrada/} as they were judged, and should be gone. */
    public Set<Path> porRetirar() {
        return Registro.attempt(() -> pending("1 = 1")).stream()
                .filter(Pendientes::stays)
                .map(Retiro::origen)
                .collect(Collectors.toSet());
    }

    private static boolean stays(Retiro retiro) {
        try {
            return Stamp.of(retiro.origen()).equals(retiro.stamp());
        } catch (IOException e) {
            return false;
        }
    }

    /** @param asiento as it is in the name of a file */
    boolean owes(String asiento) {
        return Registro.attempt(
                () -> !pending("CAST(entrega_id AS TEXT) = ?", asiento).isEmpty());
    }

    /** Takes out whatever a cut left behind. */
    public void releaseAll() {
        List<Retiro> todos = Registro.attempt(() -> pending("1 = 1"));
        long fuera = todos.stream().filter(this::release).count();
        flush();
        if (fuera > 0) {
            LOG.info("Se terminó de retirar de la carpeta de entrada lo ya atendido (archivos: {})", fuera);
        }
    }

    /**
     * Periods whose workbook does not show yet all that was received, or was written with something else.
     *
     * @param huella of what the workbook of a period is written with now, besides what was received
     */
    public List<String> debidos(UnaryOperator<String> huella) {
        List<Map.Entry<String, String>> publicados = Registro.attempt(() -> Filas.query(
                connection,
                row -> Map.entry(row.getString("periodo"), row.getString("huella")),
                "SELECT periodo, huella FROM publicado"));
        return Stream.concat(
                        porConsolidar().stream(),
                        publicados.stream()
                                .filter(p -> !p.getValue().equals(huella.apply(p.getKey())))
                                .map(Map.Entry::getKey))
                .distinct()
                .sorted()
                .toList();
    }

    /** The workbook of a period is where it is looked for. @param huella of what it was written with */
    public void publicado(String periodo, String huella) {
        Registro.attempt(() -> Filas.update(
                connection,
                "INSERT INTO publicado (periodo, huella) VALUES (?, ?)"
                        + " ON CONFLICT (periodo) DO UPDATE SET huella = excluded.huella",
                periodo,
                huella));
    }

    /** Periods whose workbook does not show yet all that was received. */
    public List<String> porConsolidar() {
        return Registro.attempt(() -> Filas.query(
                connection, row -> row.getString(1), "SELECT periodo FROM por_consolidar ORDER BY periodo"));
    }

    /** Owes the workbook of a period. */
    void porConsolidar(String periodo) {
        Registro.attempt(() -> owe(periodo));
    }

    private int owe(String periodo) throws SQLException {
        return Filas.update(connection, "INSERT OR IGNORE INTO por_consolidar (periodo) VALUES (?)", periodo);
    }

    public void consolidado(String periodo) {
        Registro.attempt(() -> Filas.update(connection, "DELETE FROM por_consolidar WHERE periodo = ?", periodo));
    }

    /** How often Quipu failed on a content: what brings it down is not read for ever. */
    public int intentos(String sha256) {
        return Registro.attempt(() -> Filas.query(
                        connection,
                        row -> row.getInt(1),
                        "SELECT coalesce(max(veces), 0) FROM intento WHERE sha256 = ?",
                        sha256)
                .get(0));
    }

    public void failed(String sha256) {
        Registro.attempt(() -> Filas.update(
                connection,
                "INSERT INTO intento (sha256, veces) VALUES (?, 1) ON CONFLICT (sha256) DO UPDATE SET veces = veces + 1",
                sha256));
    }

    /** Writes down what is already gone. */
    public void flush() {
        if (!retirados.isEmpty()) {
            Registro.attempt(() -> Transaction.run(connection, () -> {
                forget();
                return true;
            }));
            retirados.clear();
        }
    }

    /** The list itself is cleared when the transaction is safe; to forget a line twice does no harm. */
    private void forget() throws SQLException {
        for (long asiento : retirados) {
            Filas.update(connection, "DELETE FROM por_retirar WHERE entrega_id = ?", asiento);
        }
    }

    /** The line was written, and with it what had been taken out before. */
    void written() {
        retirados.clear();
    }

    private List<Retiro> pending(String where, Object... values) throws SQLException {
        return Filas.query(
                        connection,
                        row -> new Retiro(
                                row.getLong("entrega_id"),
                                carpeta.file(row.getString("origen")),
                                Stamp.of(row.getLong("tamano"), row.getString("modificado"), row.getString("clave")),
                                row.getString("sha256")),
                        "SELECT p.*, e.sha256 FROM por_retirar p JOIN entrega e ON e.id = p.entrega_id WHERE " + where
                                + " ORDER BY entrega_id",
                        values)
                .stream()
                .filter(r -> !retirados.contains(r.asiento()))
                .toList();
    }
}
