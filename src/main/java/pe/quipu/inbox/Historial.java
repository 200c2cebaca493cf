package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The earlier ones of the workbooks that are written again: of today the last ones, of each day before it the last. What
 * goes has the name that was given here and the very content that was published: what a person changed stays for good.
 */
public final class Historial {
    /** Half a megabyte each, they are ten: enough to see what each delivery of a day did, and no disk fills. */
    static final int DE_HOY = 20;

    private static final DateTimeFormatter SELLO = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern NOMBRE = Pattern.compile("(.+)_(\\d{8})-(\\d{6})(?:_(\\d{1,9}))?\\.xlsx");

    private final Connection connection;
    private final Path carpeta;

    /** A name that was given here, read back. */
    private record Guardado(String nombre, String base, String dia, String hora, int numero) {
        static final Comparator<Guardado> EN_ORDEN =
                Comparator.comparing(Guardado::hora).thenComparing(Guardado::numero);

        static Stream<Guardado> of(String nombre) {
            Matcher m = NOMBRE.matcher(nombre);
            return m.matches()
                    ? Stream.of(new Guardado(
                            nombre,
                            m.group(1),
                            m.group(2),
                            m.group(3),
                            m.group(4) == null ? 1 : Integer.parseInt(m.group(4))))
                    : Stream.empty();
        }
    }

    /** @param carpeta where the earlier ones lie */
    public Historial(Registro registro, Path carpeta) {
        this.connection = registro.connection();
        this.carpeta = carpeta;
    }

    /** Keeps the one that is about to be replaced; once, also when the attempt to replace it is repeated. */
    public void keep(String base, byte[] anterior, LocalDateTime hora) throws IOException {
        AtomicFile.createFolder(carpeta);
        for (String nombre : names()) {
            if (nombre.startsWith(base + "_") && Publicacion.same(carpeta.resolve(nombre), anterior)) {
                return;
            }
        }
        AtomicFile.writeNew(carpeta.resolve(base + "_" + SELLO.format(hora) + ".xlsx"), anterior);
    }

    /** What was published just now, after {@link #prune}, is known as ours the day it is an earlier one. */
    public void published(byte[] libro) {
        Registro.attempt(
                () -> Filas.update(connection, "INSERT OR IGNORE INTO escrito (sha256) VALUES (?)", Sha256.of(libro)));
    }

    /** Lets go those that are too many; only once the one that took their place is where it is looked for. */
    public void prune(String base, LocalDate hoy) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            return;
        }
        for (String nombre : sobran(names(), base, hoy)) {
            discard(carpeta.resolve(nombre));
        }
    }

    /** Which of some names are too many. */
    static List<String> sobran(Collection<String> nombres, String base, LocalDate hoy) {
        Map<String, List<Guardado>> porDia = nombres.stream()
                .flatMap(Guardado::of)
                .filter(g -> g.base().equals(base))
                .sorted(Guardado.EN_ORDEN)
                .collect(Collectors.groupingBy(Guardado::dia));
        String deHoy = hoy.format(DateTimeFormatter.BASIC_ISO_DATE);
        return porDia.entrySet().stream()
                .flatMap(d -> d.getValue().stream()
                        .limit(Math.max(0, d.getValue().size() - (d.getKey().equals(deHoy) ? DE_HOY : 1))))
                .map(Guardado::nombre)
                .sorted()
                .toList();
    }

    /** One that somebody has open goes another day. */
    private void discard(Path archivo) {
        try {
            if (!Files.isRegularFile(archivo, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            String sha256 = Sha256.of(archivo);
            if (ours(sha256)) {
                Files.delete(archivo);
                forget(sha256);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Historial.class).debug("{}", archivo, e);
        }
    }

    private boolean ours(String sha256) {
        return Registro.attempt(() -> !Filas.query(
                        connection, row -> row.getString(1), "SELECT sha256 FROM escrito WHERE sha256 = ?", sha256)
                .isEmpty());
    }

    private void forget(String sha256) {
        Registro.attempt(() -> Filas.update(connection, "DELETE FROM escrito WHERE sha256 = ?", sha256));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> todos = Files.list(carpeta)) {
            return todos.map(p -> p.getFileName().toString()).toList();
        }
    }
}
