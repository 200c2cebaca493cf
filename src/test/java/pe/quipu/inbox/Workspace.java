package pe.quipu.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** A working folder for tests, on a fixed day, with one way to drop files in it. */
record Workspace(Carpeta carpeta) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-10T15:00:00Z"), ZoneId.of("America/Lima"));

    static Workspace in(Path folder) throws IOException {
        Carpeta carpeta = new Carpeta(folder);
        carpeta.create();
        return new Workspace(carpeta);
    }

    Inbox inbox() {
        return new Inbox(carpeta, CLOCK);
    }

    /** One look that takes everything as it is. */
    Pasada sweep(Consumer<Entrega> attendant) throws IOException {
        return sweep(inbox(), attendant);
    }

    static Pasada sweep(Inbox inbox, Consumer<Entrega> attendant) throws IOException {
        return new Vigilancia(
                        inbox, Paciencia.deUnaVez(Duration.ZERO), (head, tail) -> false, System::nanoTime, d -> {})
                .poll(attendant);
    }

    Path drop(String name, String content) throws IOException {
        Path file = carpeta.entrada().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    Path drop(String name, String content, String modified) throws IOException {
        return Files.setLastModifiedTime(drop(name, content), FileTime.from(Instant.parse(modified)));
    }

    static String text(Entrega entrega) {
        return new String(entrega.contenido(), StandardCharsets.UTF_8);
    }
}
