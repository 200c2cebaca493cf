package pe.quipu.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;

/**
 * What the folder says of a file without opening it: two equal stamps are taken for «nobody is writing».
 *
 * @param key the file behind the name where the system tells it, or empty
 */
public record Stamp(long size, FileTime modified, String key) {
    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), Objects.toString(attributes.fileKey(), ""));
    }

    static Stamp of(Path file) throws IOException {
        return of(attributes(file));
    }

    /** As the register keeps it. @param modified as {@link #time()} writes it */
    static Stamp of(long size, String modified, String key) {
        return new Stamp(size, FileTime.from(Instant.parse(modified)), key);
    }

    /** Not as {@link FileTime} writes it: a file may say that it is of the year 20000, and that has to be read again. */
    String time() {
        return modified.toInstant().toString();
    }

    /** Some shares give a file another key with its new name. */
    boolean sameTime(Stamp other) {
        return size == other.size && modified.equals(other.modified);
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
