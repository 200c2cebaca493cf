package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a cut leaves behind, and what the next start makes of it. */
class RecuperacionTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Registro registro;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.in(folder);
        registro = Registro.open(workspace.carpeta());
    }

    @AfterEach
    void close() {
        registro.close();
    }

    @Test
    void a_source_with_its_line_is_taken_out_and_gets_no_second_line() throws IOException {
        Path source = workspace.drop("a.xlsx", "uno");
        assertTakenOutWithOneLine(source);
    }

    @Test
    void only_what_left_is_said_to_have_left() throws IOException {
        workspace.drop("01/a.xlsx", "uno");
        write(take());
        // Whoever may do everything cannot take a file out of what is no folder any more.
        Path entrada = workspace.carpeta().entrada();
        Files.move(entrada.resolve("01"), folder.resolve("aparte"));
        Files.writeString(entrada.resolve("01"), "una nota en su lugar");
        assertEquals(List.of(), released());
        Files.delete(entrada.resolve("01"));
        Files.move(folder.resolve("aparte"), entrada.resolve("01"));
        Files.setLastModifiedTime(entrada.resolve("01/a.xlsx"), FileTime.from(Instant.parse("2023-01-09T10:00:00Z")));
        assertEquals(List.of(), released(), "another one by now, which stays");
        workspace.drop("01/b.xlsx", "dos");
        Files.delete(entrada.resolve("01/a.xlsx"));
        write(take());
        assertEquals(
                List.of("Se terminó de retirar de la carpeta de entrada lo ya atendido (archivos: 1)"), released());
    }

    /** What the log says that was taken out. */
    private List<String> released() throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger(Pendientes.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Level before = log.getLevel();
        log.addAppender(lines);
        log.setLevel(Level.INFO);
        try {
            restart();
        } finally {
            log.setLevel(before);
            log.detachAppender(lines);
        }
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void a_source_whose_name_is_no_text_in_this_language_is_taken_out_too() throws IOException {
        Path source = Path.of(java.net.URI.create(workspace.carpeta().entrada().toUri() + "%D3rgano%20%25.xlsx"));
        Files.writeString(source, "uno");
        assertTakenOutWithOneLine(source);
    }

    @Test
    void the_same_content_dropped_since_is_another_delivery() throws IOException {
        Path source = workspace.drop("a.xlsx", "uno");
        write(take());
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2023-01-09T10:00:00Z")));
        restart();
        assertTrue(Files.exists(source));
        assertEquals(Optional.empty(), registro.pendientes().of(take()));
    }

    @Test
    void the_same_file_dropped_again_after_it_was_taken_out_is_another_delivery() throws IOException {
        workspace.drop("a.xlsx", "uno", "2023-01-01T00:00:00Z");
        Entrega entrega = take();
        long id = write(entrega);
        registro.pendientes().release(new Retiro(id, entrega.origen(), entrega.stamp(), entrega.sha256()));
        assertEquals(Optional.empty(), registro.pendientes().of(entrega));
    }

    /** As where somebody deleted the lock of one that works: what it judged is no longer so. */
    @Test
    void what_was_judged_before_another_program_wrote_is_not_written() throws IOException {
        workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        long numero = registro.siguiente();
        write(entrega);
        Aplazado aplazado = assertThrows(Aplazado.class, () -> write(numero, entrega));
        assertEquals(Dejado.Motivo.ADELANTADO, aplazado.motivo());
        assertEquals(numero + 1, registro.siguiente());
    }

    @Test
    void a_file_that_left_its_name_and_has_no_line_gets_a_name_again() throws IOException {
        Files.writeString(workspace.carpeta().entrada().resolve(".quipu-retiro-12-0123456789abcdef"), "uno");
        restart();
        assertEquals("uno", Files.readString(workspace.carpeta().entrada().resolve("recuperado-12.xlsx")));
    }

    @Test
    @SuppressWarnings("try")
    void a_folder_nobody_can_open_keeps_none_of_the_others_from_having_its_name_again() throws IOException {
        Path entrada = workspace.carpeta().entrada();
        Files.writeString(entrada.resolve(".quipu-retiro-12-0123456789abcdef"), "uno");
        try (RutaLarga larga = new RutaLarga(entrada)) {
            restart();
        }
        assertEquals("uno", Files.readString(entrada.resolve("recuperado-12.xlsx")));
    }

    @Test
    void only_a_name_that_is_written_here_is_given_back() throws IOException {
        Path entrada = workspace.carpeta().entrada();
        List<String> ajenos = List.of(
                ".quipu-retiro-" + "n".repeat(240) + "-",
                ".quipu-retiro-" + "1".repeat(40) + "-0123456789abcdef",
                ".quipu-retiro-12-0123456789abcdef.xlsx",
                ".quipu-retiro-12-0123456789abcdeg",
                ".quipu-retiro-");
        for (String ajeno : ajenos) {
            Files.writeString(entrada.resolve(ajeno), "de otro");
        }
        restart();
        assertEquals(ajenos.stream().sorted().toList(), names(entrada));
    }

    @Test
    void one_that_cannot_have_its_name_again_keeps_none_of_the_others_from_it() throws IOException {
        Path entrada = workspace.carpeta().entrada();
        Path stays = Files.writeString(entrada.resolve(".quipu-retiro-12-0123456789abcdef"), "uno");
        Files.writeString(entrada.resolve(".quipu-retiro-13-0123456789abcdef"), "dos");
        Recuperacion.giveBack(entrada, registro.pendientes(), (aside, name) -> {
            if (aside.equals(stays)) {
                throw new java.nio.file.AccessDeniedException(aside.toString());
            }
            return Files.move(aside, name);
        });
        assertEquals(List.of(".quipu-retiro-12-0123456789abcdef", "recuperado-13.xlsx"), names(entrada));
    }

    @Test
    void a_copy_nobody_wrote_down_is_taken_away_and_counts_a_try() throws IOException {
        workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        EnCurso curso = new EnCurso(workspace.carpeta(), registro);
        Path aceptado = workspace.carpeta().aceptado("2022-T4");
        Path devuelto = aceptado.resolve("u_OBSERVADO_r1.xlsx");
        curso.begin(entrega);
        curso.filing(entrega, aceptado.resolve("u_r1.xlsx"), Optional.of(devuelto));
        Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        Files.writeString(aceptado.resolve("u_r1.txt"), "constancia");
        Files.writeString(devuelto, "marcado");
        Files.writeString(aceptado.resolve("u_OBSERVADO_r1.txt"), "mensaje");
        restart();
        assertEquals(List.of(), names(aceptado));
        assertEquals(1, registro.pendientes().intentos(entrega.sha256()));
        restart();
        assertEquals(1, registro.pendientes().intentos(entrega.sha256()));
        write(entrega);
        assertEquals(0, registro.pendientes().intentos(entrega.sha256()), "it got its verdict");
    }

    @Test
    void a_copy_nobody_wrote_down_is_taken_away_though_its_name_has_no_extension() throws IOException {
        workspace.drop("LEEME", "uno");
        Entrega entrega = take();
        Path cuarentena = workspace.carpeta().cuarentena();
        Path original = cuarentena.resolve(NombreArchivo.of(entrega.nombre(), entrega.sha256()));
        new EnCurso(workspace.carpeta(), registro).filing(entrega, original, Optional.empty());
        Archivador.keep(entrega, cuarentena, original.getFileName().toString());
        Files.writeString(original.resolveSibling(original.getFileName() + ".txt"), "motivo");
        restart();
        assertEquals(List.of(), names(cuarentena));
    }

    /** As after a register put back from a copy: the filed one is the only one there is. */
    @Test
    void a_copy_whose_source_is_gone_goes_back_to_where_it_was_dropped() throws IOException {
        Path source = workspace.drop("2023-01-09/Evaluación.xlsx", "uno");
        Entrega entrega = take();
        Path aceptado = workspace.carpeta().aceptado("2022-T4");
        new EnCurso(workspace.carpeta(), registro).filing(entrega, aceptado.resolve("u_r1.xlsx"), Optional.empty());
        Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        Files.writeString(aceptado.resolve("u_r1.txt"), "constancia");
        Files.delete(source);
        Files.delete(source.getParent());
        restart();
        assertEquals(List.of(), names(aceptado));
        assertEquals("uno", Files.readString(source));
        restart();
        assertEquals("uno", Files.readString(source));
    }

    @Test
    void a_copy_whose_source_was_saved_over_goes_back_beside_it() throws IOException {
        Path source = workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        Path aceptado = workspace.carpeta().aceptado("2022-T4");
        new EnCurso(workspace.carpeta(), registro).filing(entrega, aceptado.resolve("u_r1.xlsx"), Optional.empty());
        Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        Files.writeString(source, "dos");
        restart();
        assertEquals(List.of(), names(aceptado));
        assertEquals("dos", Files.readString(source));
        assertEquals("uno", Files.readString(source.resolveSibling("a_2.xlsx")));
    }

    @Test
    void a_paper_that_is_in_the_register_or_has_another_content_stays() throws IOException {
        workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        EnCurso curso = new EnCurso(workspace.carpeta(), registro);
        Path aceptado = workspace.carpeta().aceptado("2022-T4");
        Path known = Archivador.keep(entrega, aceptado, "u_r1.xlsx");
        write(entrega);
        curso.filing(entrega, known, Optional.empty());
        restart();
        assertEquals(List.of("u_r1.xlsx"), names(aceptado));
        Path other = Files.writeString(aceptado.resolve("otro.xlsx"), "de otra persona");
        curso.filing(entrega, other, Optional.empty());
        restart();
        assertEquals(List.of("otro.xlsx", "u_r1.xlsx"), names(aceptado));
    }

    @Test
    void a_cut_after_the_line_was_written_or_in_the_middle_of_the_note_counts_no_try() throws IOException {
        workspace.drop("a.xlsx", "uno");
        Entrega entrega = take();
        EnCurso curso = new EnCurso(workspace.carpeta(), registro);
        Path original = Archivador.keep(entrega, workspace.carpeta().aceptado("2022-T4"), "u_r1.xlsx");
        write(entrega);
        curso.filing(entrega, original, Optional.empty());
        restart();
        assertEquals(0, registro.pendientes().intentos(entrega.sha256()));
        String media = entrega.sha256().substring(0, 32);
        Files.writeString(workspace.carpeta().trabajo().resolve("en-curso"), media);
        restart();
        assertEquals(0, registro.pendientes().intentos(media));
    }

    @Test
    void what_is_owed_is_told_until_it_is_written() throws IOException {
        workspace.drop("a.xlsx", "uno");
        write(take());
        restart();
        assertEquals(List.of("2022-T4"), registro.pendientes().debidos(p -> ""));
        registro.pendientes().consolidado("2022-T4");
        restart();
        assertEquals(List.of(), registro.pendientes().debidos(p -> ""));
    }

    @Test
    void temporary_files_are_swept_and_nothing_else_is() throws IOException {
        Carpeta carpeta = workspace.carpeta();
        for (Path f : List.of(carpeta.consolidado(), carpeta.cuarentena(), carpeta.registro(), carpeta.plan())) {
            Files.writeString(f.resolve(".quipu-3f1c.tmp"), "a medias");
            Files.writeString(f.resolve("quipu.tmp"), "de otro");
        }
        Files.writeString(carpeta.registro().resolve("quipu.db-journal"), "de SQLite");
        Barrido.sweep(carpeta);
        assertEquals(List.of("quipu.tmp"), names(carpeta.consolidado()));
        assertEquals(List.of("quipu.tmp"), names(carpeta.cuarentena()));
        assertEquals(List.of("quipu.tmp"), names(carpeta.plan()));
        assertTrue(names(carpeta.registro()).containsAll(List.of("quipu.db-journal", "quipu.tmp")));
        assertFalse(names(carpeta.registro()).contains(".quipu-3f1c.tmp"));
    }

    /** Cut after the line of what was dropped was written. */
    private void assertTakenOutWithOneLine(Path source) throws IOException {
        write(take());
        restart();
        assertFalse(Files.exists(source));
        assertEquals(1, registro.entregas("2022-T4").size());
    }

    private void restart() throws IOException {
        registro.close();
        registro = Registro.open(workspace.carpeta());
        Recuperacion.run(workspace.carpeta(), registro);
    }

    private long write(Entrega entrega) {
        long numero = registro.siguiente();
        write(numero, entrega);
        return numero;
    }

    private void write(long numero, Entrega entrega) {
        registro.record(
                numero,
                Asiento.of(
                        new Asiento.Recibo(
                                OffsetDateTime.parse("2023-01-10T10:00:00-05:00"),
                                Optional.empty(),
                                entrega.nombre(),
                                entrega.sha256()),
                        new Asiento.Identidad("evaluacion", "U1", "2022-T4", 1, "p", OptionalInt.empty()),
                        new Asiento.Dictamen(
                                "aceptado", OptionalInt.empty(), "aceptado/2022-T4/u_r1.xlsx", Optional.empty())),
                List.of(),
                entrega,
                List.of("2022-T4"));
    }

    private Entrega take() throws IOException {
        List<Entrega> taken = new ArrayList<>();
        workspace.sweep(taken::add);
        return taken.get(0);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
