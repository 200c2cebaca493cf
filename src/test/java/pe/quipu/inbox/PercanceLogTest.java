package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log keeps of a bad day: one line of what is known, everything of what is not. */
final class PercanceLogTest {
    @TempDir
    Path folder;

    private List<ILoggingEvent> logged(Level level, Throwable failure) {
        LoggerContext contexto = new LoggerContext();
        Logger log = contexto.getLogger("prueba");
        log.setLevel(level);
        ListAppender<ILoggingEvent> lista = new ListAppender<>();
        lista.start();
        log.addAppender(lista);
        Percance.log(log, "02.xlsx: no se pudo archivar", failure, folder);
        return lista.list;
    }

    @Test
    void what_is_known_takes_one_line_with_what_the_system_said_and_no_trace() {
        for (IOException known : List.of(
                new NoSuchFileException("/red/POI"),
                new AccessDeniedException("/red/POI"),
                new FileSystemException("/red/POI", null, "No space left on device"),
                RegistroInservible.perdido())) {
            List<ILoggingEvent> lines = logged(Level.INFO, new UncheckedIOException("fuera", known));
            assertEquals(1, lines.size());
            assertEquals(Level.WARN, lines.get(0).getLevel());
            String said = lines.get(0).getFormattedMessage();
            assertTrue(said.startsWith("02.xlsx: no se pudo archivar: "), said);
            assertTrue(said.contains(known.getMessage()), said);
            assertEquals(null, lines.get(0).getThrowableProxy());
        }
    }

    @Test
    void its_trace_is_there_for_who_looks_for_it() {
        List<ILoggingEvent> lines = logged(Level.DEBUG, new NoSuchFileException("/red/POI"));
        assertEquals(2, lines.size());
        assertEquals(Level.DEBUG, lines.get(1).getLevel());
        assertTrue(lines.get(1).getThrowableProxy() != null);
    }

    @Test
    void what_is_not_known_keeps_its_trace() {
        List<ILoggingEvent> lines = logged(Level.INFO, new IOException("algo raro"));
        assertEquals(1, lines.size());
        assertEquals(Level.ERROR, lines.get(0).getLevel());
        assertTrue(lines.get(0).getThrowableProxy() != null);
    }
}
