package pe.quipu.inbox;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that no person drops: locks, half copies and marks that other programs leave beside them. */
final class TemporaryName {
    private static final Pattern NAMES = Pattern.compile(
            "~\\$.*"
                    + "|\\..*" // dot files, among them .~lock.x#, .DS_Store and our own
                    + "|.*\\.(?:tmp|part|crdownload)"
                    + "|thumbs\\.db|desktop\\.ini",
            Pattern.DOTALL);
    private static final Pattern SAVING = Pattern.compile("[0-9a-f]{8}");

    private TemporaryName() {}

    static boolean matches(String name) {
        return NAMES.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** While Excel saves, the new content has such a name for a moment; if it fails, that name is all that is left. */
    static boolean saving(String name) {
        return SAVING.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
