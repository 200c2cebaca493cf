package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.confiabilidad.Medida;

/** Whatever happens to its file, the register says what was written in it, or says that it does not. */
@Tag("confiabilidad")
class RegistroAveriadoTest {
    @TempDir
    Path folder;

    private Carpeta carpeta;
    private List<Object> escrito;
    private byte[] sano;

    @BeforeEach
    void a_register_with_a_year_in_it() throws IOException {
        carpeta = Workspace.in(folder).carpeta();
        try (Registro registro = Registro.open(carpeta)) {
            for (int n = 1; n <= 40; n++) {
                String veredicto = List.of("aceptado", "observado", "aceptado", "duplicado")
                        .get(n % 4);
                registro.record(asiento(n, veredicto), observaciones(n));
            }
        }
        Path papel = carpeta.aceptado("2022-T1").resolve("U1_2022-T1_r1_ab12cd34.xlsx");
        Files.createDirectories(papel.getParent());
        Files.writeString(papel, "algo archivado");
        escrito = all(carpeta);
        sano = Files.readAllBytes(carpeta.base());
    }

    @Test
    void cut_at_any_length_it_is_never_taken_for_a_register() throws IOException {
        int step = Medida.cuantos(131, 1);
        int cortes = 0;
        for (int length = 0; length < sano.length; length += step, cortes++) {
            Files.write(carpeta.base(), Arrays.copyOf(sano, length));
            int cut = length;
            UncheckedIOException e = assertThrows(
                    UncheckedIOException.class, () -> Registro.open(carpeta).close(), () -> "at " + cut);
            assertTrue(e.getCause() instanceof RegistroInservible r && r.reparable(), "at " + length + ": " + e);
        }
        Medida.tell("registro averiado", "cortes del registro detectados", cortes);
    }

    @Test
    void with_any_byte_changed_it_says_all_that_was_written_or_that_it_cannot() throws IOException {
        long seed = 20221109L;
        Random random = new Random(seed);
        int cambios = Medida.cuantos(400, 20_000);
        int detectados = 0;
        for (int n = 0; n < cambios; n++) {
            byte[] roto = sano.clone();
            int at = random.nextInt(roto.length);
            roto[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(carpeta.base(), roto);
            try {
                assertEquals(escrito, all(carpeta), "seed " + seed + ", byte " + at);
            } catch (UncheckedIOException e) {
                assertTrue(e.getCause() instanceof RegistroInservible, "seed " + seed + ", byte " + at + ": " + e);
                detectados++;
            }
            Files.deleteIfExists(carpeta.registro().resolve("quipu.db-journal"));
        }
        assertTrue(detectados > cambios / 6, "only " + detectados + " of " + cambios);
        Medida.tell("registro averiado", "bytes cambiados", cambios);
        Medida.tell("registro averiado", "bytes cambiados que se detectaron (los demás no decían nada)", detectados);
    }

    @Test
    void no_cell_of_a_line_changes_without_being_seen() throws Exception {
        for (String change : List.of(
                "UPDATE entrega SET archivo = 'otro.xlsx' WHERE id = 7",
                "UPDATE entrega SET unidad = 'U9' WHERE id = 40",
                "UPDATE entrega SET vigente = 0 WHERE id = (SELECT max(id) FROM entrega WHERE vigente = 1)",
                "UPDATE entrega SET dias_tarde = NULL WHERE id = 3",
                "UPDATE observacion SET mensaje = 'x' WHERE entrega_id = 4 AND orden = 1",
                "DELETE FROM observacion WHERE entrega_id = 5 AND orden = 2",
                "DELETE FROM entrega WHERE id = 40",
                "UPDATE entrega SET sello = '' WHERE id = 1")) {
            Files.write(carpeta.base(), sano);
            sql(change);
            UncheckedIOException e = assertThrows(
                    UncheckedIOException.class, () -> Registro.open(carpeta).close(), change);
            assertTrue(e.getCause() instanceof RegistroInservible r && r.reparable(), change + ": " + e);
        }
    }

    @Test
    void who_looks_while_another_writes_sees_a_whole_register() throws Exception {
        AtomicBoolean terminado = new AtomicBoolean();
        Thread escribe = new Thread(() -> {
            try (Registro registro = Registro.open(carpeta)) {
                for (int n = 41; n <= 120; n++) {
                    registro.record(asiento(n, "aceptado"), observaciones(n));
                }
            } finally {
                terminado.set(true);
            }
        });
        escribe.start();
        int miradas = 0;
        for (; !terminado.get() || miradas == 0; miradas++) {
            assertTrue(all(carpeta).size() >= escrito.size());
        }
        escribe.join();
        assertEquals(List.of(121L), List.of(siguiente()), "of " + miradas + " looks");
    }

    private long siguiente() {
        try (Registro registro = Registro.open(carpeta)) {
            return registro.siguiente();
        }
    }

    @Test
    void lines_written_before_they_were_sealed_are_sealed_as_they_are() throws Exception {
        sql("ALTER TABLE entrega DROP COLUMN sello");
        sql("DROP TABLE publicado");
        sql("DROP TABLE escrito");
        sql("PRAGMA user_version = 3");
        assertEquals(escrito, all(carpeta));
        sql("UPDATE entrega SET archivo = 'otro.xlsx' WHERE id = 7");
        assertThrows(UncheckedIOException.class, () -> Registro.open(carpeta).close());
    }

    @Test
    void what_a_cut_leaves_in_the_journal_is_undone_by_sqlite_and_never_thrown_away_by_us() throws Exception {
        byte[] diario;
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + carpeta.base());
                var statement = c.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.executeUpdate("UPDATE observacion SET mensaje = 'a medio escribir ' || hex(randomblob(200))");
            diario = Files.readAllBytes(journal());
            Files.copy(carpeta.base(), folder.resolve("copia.db"));
            statement.execute("ROLLBACK");
        }
        byte[] medias = Files.readAllBytes(folder.resolve("copia.db"));
        assertFalse(Arrays.equals(sano, medias), "nothing had reached the file");

        Files.write(carpeta.base(), medias);
        Files.write(journal(), diario);
        assertEquals(escrito, all(carpeta), "with its journal it is what it was");

        // As a backup program copies it while Quipu works: without the journal.
        Files.write(carpeta.base(), medias);
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> all(carpeta));
        assertTrue(e.getCause() instanceof RegistroInservible r && r.reparable(), e.toString());

        Files.delete(carpeta.base());
        Files.write(journal(), diario);
        try (Restauracion restauracion = Restauracion.of(carpeta)) {
            assertTrue(Files.exists(journal()), "it stays until there is a register in its place");
            assertEquals(Optional.empty(), restauracion.publish("hoy"));
        }
        byte[] guardado = Files.readAllBytes(carpeta.registro().resolve("quipu_averiado-hoy.db-journal"));
        assertTrue(Arrays.equals(diario, guardado), "it is kept");
        assertEquals(List.of(), all(carpeta).get(0), "and is not written into the new one");
    }

    @Test
    void a_new_office_has_no_register_yet_and_one_that_lost_it_is_told() throws IOException {
        Files.delete(carpeta.base());
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> Registro.open(carpeta));
        assertTrue(e.getCause() instanceof RegistroInservible r && r.motivo() == RegistroInservible.Motivo.PERDIDO);
        assertFalse(Files.exists(carpeta.base()), "an empty one in its place would hide the loss");
        Files.delete(carpeta.aceptado("2022-T1").resolve("U1_2022-T1_r1_ab12cd34.xlsx"));
        assertEquals(List.of(), all(carpeta).get(0));
    }

    private Path journal() {
        return carpeta.registro().resolve("quipu.db-journal");
    }

    private void sql(String sentence) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + carpeta.base());
                var statement = c.createStatement()) {
            statement.executeUpdate(sentence);
        }
    }

    /** What the office asks of it, found as it is found every day. */
    private static List<Object> all(Carpeta carpeta) {
        try (Registro registro = Registro.open(carpeta)) {
            List<Object> all = new ArrayList<>();
            List<Asiento> lines = new ArrayList<>();
            for (String periodo : List.of("2022-T1", "2022-T2")) {
                lines.addAll(registro.entregas(periodo));
            }
            all.add(List.copyOf(lines));
            all.add(List.of(registro.vigentes("2022-T1"), registro.vigentes("2022-T2"), registro.siguiente()));
            lines.forEach(a -> all.add(registro.observaciones(a.id())));
            for (int n = 1; n <= 40; n++) {
                all.add(registro.porHash(hash(n)));
            }
            return all;
        }
    }

    private static String hash(int n) {
        return Sha256.of(new byte[] {(byte) n});
    }

    private static Asiento asiento(int n, String veredicto) {
        String periodo = n % 2 == 0 ? "2022-T1" : "2022-T2";
        return Asiento.of(
                new Asiento.Recibo(
                        OffsetDateTime.parse("2022-04-10T10:00:00-05:00").plusHours(n),
                        n % 5 == 0 ? Optional.of(LocalDate.of(2022, 4, 9)) : Optional.empty(),
                        "libro ñ " + n + ".xlsx",
                        hash(n)),
                new Asiento.Identidad("EVA", "U" + n % 3, periodo, n, "plantilla" + n, OptionalInt.of(n % 2)),
                new Asiento.Dictamen(
                        veredicto, OptionalInt.of(n - 20), veredicto + "/" + n + ".xlsx", Optional.of(n + ".txt")));
    }

    private static List<AsientoObservacion> observaciones(int n) {
        List<AsientoObservacion> todas = new ArrayList<>();
        for (int i = 0; i < n % 4 + 2; i++) {
            todas.add(new AsientoObservacion(
                    "FIL-001", "error", "Hoja", "F" + i, "ene", "12,5x" + n, "dice «" + n + "»", "Escriba"));
        }
        return todas;
    }
}
