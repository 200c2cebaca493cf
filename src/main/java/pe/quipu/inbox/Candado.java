package pe.quipu.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One Quipu at a time on a working folder. The system frees it when the process ends, however it ends. */
public final class Candado implements AutoCloseable {
    // Past the text, so that on Windows a person can still read which process holds it.
    private static final long POSITION = 1 << 20;
    // Opening and closing the file a second time in one process would free the lock on most systems.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Candado(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another one is working there. */
    public static Optional<Candado> tryLock(Carpeta carpeta) throws IOException {
        AtomicFile.createFolder(carpeta.registro());
        Path file = carpeta.registro().toRealPath().resolve(".candado");
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<Candado> candado = Optional.empty();
        try {
            candado = lock(file);
        } finally {
            if (candado.isEmpty()) {
                HELD.remove(file);
            }
        }
        return candado;
    }

    private static Optional<Candado> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            String pid = ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new Candado(file, channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
