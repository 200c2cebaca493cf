package pe.quipu.inbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source that has its line in the register and is to leave {@code entrada/}.
 *
 * @param asiento the number of its line
 * @param origen the file in {@code entrada/}
 * @param stamp how the folder showed it when it was judged
 */
public record Retiro(long asiento, Path origen, Stamp stamp, String sha256) {
    private static final String ASIDE = ".quipu-retiro-";
    // A name nobody has by chance, and no file of another delivery has.
    private static final int DIGITS = 16;
    /** No line has a longer number, and anybody may write any other name. */
    private static final Pattern NAME = Pattern.compile(Pattern.quote(ASIDE) + "(\\d{1,19})-[0-9a-f]{" + DIGITS + "}");

    /** Where it lies for the moment between leaving its name and being deleted; hidden, and in the same folder. */
    Path aside() {
        return origen.resolveSibling(ASIDE + asiento + "-" + sha256.substring(0, DIGITS));
    }

    /** The number in the name of what lies aside; empty for any other name. */
    static Optional<String> asiento(Path aside) {
        return Optional.of(NAME.matcher(aside.getFileName().toString()))
                .filter(Matcher::matches)
                .map(m -> m.group(1));
    }
}
