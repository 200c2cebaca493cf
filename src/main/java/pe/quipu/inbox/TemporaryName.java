package pe.quipu.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of what no person drops: locks, half copies and marks that other programs leave beside the files. */
final class TemporaryName {
    private static final Pattern NAMES = Pattern.compile(
            "~\\$.*|~.*\\.tmp" // Office, while it works in the folder
                    + "|\\..*" // dot files, among them .~lock.x#, .DS_Store and our own
                    + "|thumbs\\.db|desktop\\.ini",
            Pattern.DOTALL);
    // While Excel saves, the new content has such a name for a moment; if it fails, that name is all that is left.
    private static final Pattern SAVING = Pattern.compile("[0-9a-f]{8}(?:\\.tmp)?");
    // Excel and LibreOffice put such a name beside what they have open, and take it away when they close it.
    private static final Pattern OPEN = Pattern.compile("~\\$(.+)|\\.~lock\\.(.+)#", Pattern.DOTALL);
    private static final Pattern COPYING = Pattern.compile(".*\\.(?:tmp|part|crdownload)", Pattern.DOTALL);
    // Made by systems, shares and programs that keep folders alike; nobody files a workbook there.
    private static final Pattern FOLDERS = Pattern.compile(
            "\\.(?:quipu-.*|trash.*|sync|stfolder|stversions|dropbox.*|fseventsd|spotlight-.*|temporaryitems"
                    + "|documentrevisions-.*|appledouble|snapshots?|@__thumb|synologyworkingdirectory|git|svn)",
            Pattern.DOTALL);

    private TemporaryName() {}

    /** What comes and goes without a word. */
    static boolean matches(String name) {
        return NAMES.matcher(lower(name)).matches();
    }

    /** The file beside it that a program has open; empty for what is no mark. */
    static Optional<String> open(String name) {
        return Optional.of(OPEN.matcher(name))
                .filter(Matcher::matches)
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1));
    }

    /** What is told of a file with such a name that stays the same; empty for what is no half copy. */
    static Optional<Dejado.Motivo> unfinished(String name) {
        if (SAVING.matcher(lower(name)).matches()) {
            return Optional.of(Dejado.Motivo.HUERFANO);
        }
        return COPYING.matcher(lower(name)).matches() ? Optional.of(Dejado.Motivo.A_MEDIAS) : Optional.empty();
    }

    /** A folder of some system or program, which is no affair of the office. */
    static boolean ofSystem(String folder) {
        return FOLDERS.matcher(lower(folder)).matches();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
