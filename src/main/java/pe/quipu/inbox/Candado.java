package pe.quipu.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One Quipu at a time: on the working folder, and as the one who attends {@code entrada/}. The system frees it when the
 * process ends, however it ends.
 */
public final class Candado implements AutoCloseable {
    /** What only one at a time has. */
    public enum Puesto {
        /** Of who attends the drop folder, as long as the program runs: {@code vigilar}, for weeks. */
        ATENCION(".candado-entrada"),
        /** Of who reads and writes the folder, for one piece of work: {@code vigilar} leaves it between two looks. */
        TRABAJO(".candado");

        private final String archivo;

        Puesto(String archivo) {
            this.archivo = archivo;
        }
    }

    // Past the text, so that on Windows a person can still read which process holds it.
    private static final long POSITION = 1 << 20;
    // Opening and closing the file a second time in one process would free the lock on most systems.
    private static final Map<Path, Optional<Candado>> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final String key;

    private Candado(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.key = Stamp.of(file).key();
    }

    /**
     * Whether this process does not hold a lock that whoever comes now would not find. The folder may have been put back
     * from a copy meanwhile: then the one that is held is no longer the one that lies there. One that is away for the
     * moment may come back as it was.
     */
    public static boolean vale(Carpeta carpeta, Puesto puesto) {
        try {
            Path file = file(carpeta, puesto);
            Optional<Candado> mine = HELD.getOrDefault(file, Optional.empty());
            return mine.isEmpty() || mine.get().key.equals(Stamp.of(file).key());
        } catch (IOException e) {
            return true;
        }
    }

    /** Empty when another one holds it. */
    public static Optional<Candado> tryLock(Carpeta carpeta, Puesto puesto) throws IOException {
        Path file = file(carpeta, puesto);
        if (HELD.putIfAbsent(file, Optional.empty()) != null) {
            return Optional.empty();
        }
        Optional<Candado> candado = Optional.empty();
        try {
            candado = lock(file);
        } finally {
            if (candado.isEmpty()) {
                HELD.remove(file);
            } else {
                HELD.put(file, candado);
            }
        }
        return candado;
    }

    private static Optional<Candado> lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            sign(channel);
            return Optional.of(new Candado(file, channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Not again where it already stands: a service takes it every few seconds, and the folder may lie on a memory card. */
    private static void sign(FileChannel channel) throws IOException {
        ByteBuffer mine = ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8));
        ByteBuffer there = ByteBuffer.allocate(mine.capacity() + 1);
        channel.read(there, 0);
        if (!there.flip().equals(mine)) {
            channel.truncate(0).write(mine, 0);
        }
    }

    /** Of this process, as the file tells it. */
    private static String text() {
        return String.join("\n", String.valueOf(ProcessHandle.current().pid()), desde(), equipo());
    }

    /** Who holds it, as far as it said: the file is only for people, the lock itself decides. */
    public static Dueno dueno(Carpeta carpeta, Puesto puesto) {
        try {
            Path file = file(carpeta, puesto);
            // Read by the very process that holds it, closing the file would free it.
            List<String> lineas = HELD.containsKey(file)
                    ? text().lines().toList()
                    : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
            return new Dueno(line(lineas, 0), desde(line(lineas, 1)), line(lineas, 2));
        } catch (IOException e) {
            return new Dueno("", Optional.empty(), "");
        }
    }

    /** Process, since when and on which computer; empty where it is not known. */
    public record Dueno(String proceso, Optional<Instant> desde, String equipo) {}

    /** When this process began, as the system tells it. */
    private static String desde() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(Instant::toString)
                .orElse("");
    }

    private static Optional<Instant> desde(String escrito) {
        try {
            return Optional.of(Instant.parse(escrito));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lineas, int n) {
        return n < lineas.size() ? lineas.get(n).strip() : "";
    }

    private static Path file(Carpeta carpeta, Puesto puesto) throws IOException {
        return carpeta.registro().toRealPath().resolve(puesto.archivo);
    }

    /** As the system calls it; the network is not asked. */
    private static String equipo() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
