package pe.quipu.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/** Takes the private copy of a dropped file, or nothing when somebody is still writing it. */
final class SnapshotReader {
    /** How a file is opened; a test puts a writer in between. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path file) throws IOException;
    }

    private final long limit;
    private final Opener opener;

    SnapshotReader(long limit) {
        this(limit, file -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }

    SnapshotReader(long limit, Opener opener) {
        this.limit = limit;
        this.opener = opener;
    }

    /** Empty when the file is not the one that was listed, or stopped being it while it was read. */
    Optional<Entrega> read(Hallado hallado, Instant visto) throws IOException {
        try {
            return unchanged(hallado) ? snapshot(hallado, visto) : Optional.empty();
        } catch (NoSuchFileException e) {
            // Excel deletes the old file before it names the new one: it comes back, or its owner took it away.
            return Optional.empty();
        }
    }

    /** Of what is too large to be a form, without reading the rest; empty when it is not what was listed. */
    Optional<Extremos> ends(Hallado hallado) throws IOException {
        try {
            Extremos ends = ends(hallado.archivo());
            return unchanged(hallado) ? Optional.of(ends) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Extremos ends(Path file) throws IOException {
        return Extremos.of(file, Math.toIntExact(Math.min(Inbox.CABEZA, limit)));
    }

    private Optional<Entrega> snapshot(Hallado hallado, Instant visto) throws IOException {
        Path file = hallado.archivo();
        long size = hallado.stamp().size();
        boolean large = size > limit;
        Extremos ends = large ? ends(file) : Extremos.of(content(file, limit + 1));
        byte[] content = ends.cabeza();
        String sha256 = large ? Sha256.of(file) : Sha256.of(content);
        boolean whole = large || content.length == size;
        if (!whole || !unchanged(hallado)) {
            return Optional.empty();
        }
        String name = NombreArchivo.legible(file);
        return Optional.of(new Entrega(
                file, hallado.stamp(), name, size, content, ends.cola(), sha256, visto, hallado.recepcion()));
    }

    // One byte more than the limit: a file that grows meanwhile cannot fill the memory, and shows as longer than
    // listed.
    private byte[] content(Path file, long most) throws IOException {
        try (InputStream in = opener.open(file)) {
            return in.readNBytes(Math.toIntExact(most));
        }
    }

    private static boolean unchanged(Hallado hallado) throws IOException {
        BasicFileAttributes now = Stamp.attributes(hallado.archivo());
        return now.isRegularFile() && Stamp.of(now).equals(hallado.stamp());
    }
}
