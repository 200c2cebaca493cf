package pe.quipu.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * What stands at both ends of a file: enough to know what it is and whether it ends, though it is larger than the memory.
 *
 * @param cabeza its first bytes; all of them when it is no larger than a form
 * @param cola its last bytes; none when the first ones are all
 */
public record Extremos(byte[] cabeza, byte[] cola) {
    /** The end record of a zip with the longest comment it may have. */
    static final int COLA = 66 * 1024;

    /** Of what is no larger than a form. */
    public static Extremos of(byte[] whole) {
        return new Extremos(whole, new byte[0]);
    }

    /** Of a file larger than {@link Inbox#LIMITE}. */
    public static Extremos of(Path file) throws IOException {
        return of(file, Inbox.CABEZA);
    }

    static Extremos of(Path file, int head) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            InputStream in = Channels.newInputStream(channel);
            byte[] cabeza = in.readNBytes(head);
            channel.position(Math.max(0, channel.size() - COLA));
            return new Extremos(cabeza, in.readNBytes(COLA));
        }
    }

    /** It has a size and only zeros in it: the space is there, and what belongs in it is still to come. */
    boolean sinContenido() {
        return cabeza.length > 0 && onlyZeros(cabeza) && onlyZeros(cola);
    }

    private static boolean onlyZeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
