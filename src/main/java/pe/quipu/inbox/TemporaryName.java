package pe.quipu.inbox;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that no person drops: locks, half copies and marks that other programs leave beside them. */
final class TemporaryName {
    private static final Pattern NAMES = Pattern.compile(
            "~\\$.*"
                    + "|\\..*" // dot files, among them .~lock.x#, .DS_Store and our own
                    + "|.*\\.(?:tmp|part|crdownload)"
                    + "|thumbs\\.db|desktop\\.ini"
                    // While Excel saves, the new content has such a name for a moment.
                    + "|[0-9a-f]{8}",
            Pattern.DOTALL);

    private TemporaryName() {}

    static boolean matches(String name) {
        return NAMES.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
