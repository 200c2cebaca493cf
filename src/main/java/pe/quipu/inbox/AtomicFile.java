package pe.quipu.inbox;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that at every moment the whole old one or the whole new one is there, never a part. */
public final class AtomicFile {
    private static final String TEMP = ".quipu-";
    private static final String TEMP_END = ".tmp";
    /** What disks give a name; who dropped a file may have used it all. */
    private static final int NAME_BYTES = 255;

    private static final boolean WINDOWS = File.separatorChar == '\\';

    /** What is to be written, for content too large or too lazy to be held in memory. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    public static void write(Path target, byte[] content) throws IOException {
        write(target, out -> out.write(content));
    }

    /** Replaces the target, or leaves it as it was and throws. */
    public static void write(Path target, Content content) throws IOException {
        Path temp = temp(target, content);
        try {
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(temp, e);
            throw e;
        }
        forceFolder(folder(target));
    }

    public static Path writeNew(Path target, byte[] content) throws IOException {
        return writeNew(target, out -> out.write(content));
    }

    /**
     * Writes beside whatever is there: {@code acta.txt}, {@code acta_2.txt}, {@code acta_3.txt}…
     *
     * @return the name that was free
     */
    public static Path writeNew(Path target, Content content) throws IOException {
        Path temp = temp(target, content);
        try {
            Path free = moveToFreeName(temp, target);
            forceFolder(folder(target));
            return free;
        } catch (IOException e) {
            discard(temp, e);
            throw e;
        }
    }

    /** Makes a folder and its missing parents, each made durable in the one above. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder(folder);
        createFolder(parent);
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        forceFolder(parent);
    }

    /** Windows cannot open a folder to force it; its file system journals the rename. */
    static void forceFolder(Path folder) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Takes the name, or the next one that is free. */
    static Path moveToFreeName(Path temp, Path target) throws IOException {
        for (int n = 1; ; n++) {
            Path candidate = n == 1 ? target : target.resolveSibling(numbered(target, n));
            if (Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try {
                // Without options: a rename in the same folder that refuses to replace.
                return Files.move(temp, candidate);
            } catch (FileAlreadyExistsException e) {
                // Somebody took the name since; the next one is tried.
            }
        }
    }

    private static String numbered(Path target, int n) {
        String name = target.getFileName().toString();
        String extension = NombreArchivo.extension(name);
        String end = "_" + n + extension;
        String stem = name.substring(0, name.length() - extension.length());
        while ((stem + end).getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + end;
    }

    // Not Files.createTempFile: that makes files only their owner can read, and these are for the whole office.
    private static Path temp(Path target, Content content) throws IOException {
        Path temp = folder(target).resolve(TEMP + UUID.randomUUID() + TEMP_END);
        try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException | RuntimeException | Error e) {
            discard(temp, e);
            throw e;
        }
        return temp;
    }

    private static void discard(Path temp, Throwable cause) {
        try {
            Files.deleteIfExists(temp);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    static boolean isTemp(String name) {
        return name.startsWith(TEMP) && name.endsWith(TEMP_END);
    }

    private static Path folder(Path path) {
        return path.toAbsolutePath().getParent();
    }
}
