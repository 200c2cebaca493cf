package pe.quipu.inbox;

import java.nio.file.Path;

/**
 * A source that has its line in the register and is to leave {@code entrada/}.
 *
 * @param asiento the number of its line
 * @param origen the file in {@code entrada/}
 * @param stamp how the folder showed it when it was judged
 */
public record Retiro(long asiento, Path origen, Stamp stamp, String sha256) {
    static final String ASIDE = ".quipu-retiro-";
    // A name nobody has by chance, and no file of another delivery has.
    private static final int DIGITS = 16;

    /** Where it lies for the moment between leaving its name and being deleted; hidden, and in the same folder. */
    Path aside() {
        return origen.resolveSibling(ASIDE + asiento + "-" + sha256.substring(0, DIGITS));
    }
}
