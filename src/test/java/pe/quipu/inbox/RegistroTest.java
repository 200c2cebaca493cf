package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistroTest {
    private static final String PERIODO = "2022-T4";

    @TempDir
    Path folder;

    private Carpeta carpeta;
    private Registro registro;

    @BeforeEach
    void open() throws IOException {
        carpeta = Workspace.in(folder).carpeta();
        registro = Registro.open(carpeta);
    }

    @AfterEach
    void close() {
        registro.close();
    }

    @Test
    void a_line_comes_back_as_it_was_written_also_after_reopening() {
        Asiento full = Asiento.of(
                new Asiento.Recibo(
                        OffsetDateTime.parse("2023-01-10T10:00:00.123456789-05:00"),
                        Optional.of(LocalDate.of(2023, 1, 9)),
                        "Órgano 'ñ'; DROP TABLE entrega;--\n\u2028😀.xlsx",
                        "a1"),
                new Asiento.Identidad("EVA", "03.09.05", PERIODO, 2, "plantilla", OptionalInt.of(1)),
                new Asiento.Dictamen("observado", OptionalInt.of(3), "observado/x.xlsx", Optional.of("y.xlsx")));
        Asiento bare = asiento("b2", "rechazado", "", 0);
        List<AsientoObservacion> observaciones = List.of(
                new AsientoObservacion("FIL-001", "error", "Físico", "F12", "ene", "12,5x", "«dice»", "Escriba"),
                new AsientoObservacion("LIB-002", "aviso", "", "", "", "", "", ""));
        long first = registro.record(full, observaciones);
        long second = registro.record(bare, List.of());
        assertTrue(first < second);
        reopen();
        assertEquals(List.of(written(full, first, false), written(bare, second, false)), registro.entregas(PERIODO));
        assertEquals(observaciones, registro.observaciones(first));
        assertEquals(List.of(), registro.observaciones(second));
        assertEquals(List.of(), registro.entregas("2023"));
    }

    @Test
    void the_last_accepted_is_the_one_in_force_for_its_form_unit_and_period() {
        long first = registro.record(asiento("a", "aceptado", "U1", 1), List.of());
        registro.record(asiento("b", "observado", "U1", 2), List.of());
        assertEquals(List.of(first), ids(registro.vigentes(PERIODO)));
        long third = registro.record(asiento("c", "aceptado", "U1", 3), List.of());
        long other = registro.record(asiento("d", "aceptado", "U0", 1), List.of());
        assertEquals(List.of(other, third), ids(registro.vigentes(PERIODO)));
        assertFalse(registro.entregas(PERIODO).get(0).vigente());
    }

    @Test
    void a_repeated_content_finds_its_last_own_verdict() {
        assertEquals(Optional.empty(), registro.porHash("a"));
        registro.record(asiento("a", "ignorado", "U1", 0), List.of());
        assertEquals(Optional.empty(), registro.porHash("a"));
        registro.record(asiento("a", "rechazado", "U1", 0), List.of());
        long second = registro.record(asiento("a", "aceptado", "U1", 1), List.of());
        registro.record(asiento("a", "duplicado", "U1", 0), List.of());
        assertEquals(second, registro.porHash("a").orElseThrow().id());
    }

    @Test
    void rounds_and_the_last_delivery_are_of_one_unit_and_period() {
        assertEquals(0, registro.ultimaRonda("U1", PERIODO));
        assertEquals(Optional.empty(), registro.ultima("U1", PERIODO));
        registro.record(asiento("a", "observado", "U1", 1), List.of());
        long second = registro.record(asiento("b", "observado", "U1", 2), List.of());
        registro.record(asiento("b", "duplicado", "U1", 0), List.of());
        registro.record(asiento("p", "adjunto", "U1", 0), List.of());
        registro.record(asiento("c", "aceptado", "U2", 7), List.of());
        assertEquals(2, registro.ultimaRonda("U1", PERIODO));
        assertEquals(0, registro.ultimaRonda("U1", "2022-T3"));
        assertEquals(second, registro.ultima("U1", PERIODO).orElseThrow().id());
    }

    @Test
    void a_line_whose_observations_cannot_be_written_leaves_no_trace() {
        long before = registro.record(asiento("a", "aceptado", "U1", 1), List.of());
        List<AsientoObservacion> broken = new ArrayList<>();
        broken.add(new AsientoObservacion("LIB-001", "error", "", "", "", "", "", ""));
        broken.add(null);
        assertThrows(NullPointerException.class, () -> registro.record(asiento("b", "aceptado", "U1", 2), broken));
        assertEquals(List.of(before), ids(registro.vigentes(PERIODO)));
        assertEquals(1, registro.entregas(PERIODO).size());
        long after = registro.record(asiento("c", "aceptado", "U1", 2), List.of());
        assertEquals(List.of(after), ids(registro.vigentes(PERIODO)));
    }

    @Test
    void whatever_the_order_of_arrival_one_is_in_force_and_it_is_the_last_accepted() {
        long seed = 47L;
        Random random = new Random(seed);
        for (int history = 0; history < 30; history++) {
            String periodo = "2022-H" + history;
            List<String> arrivals = new ArrayList<>();
            for (String unidad : List.of("U1", "U2", "U3")) {
                arrivals.addAll(List.of(unidad + " aceptado", unidad + " aceptado", unidad + " observado"));
            }
            Collections.shuffle(arrivals, random);
            List<Long> expected = new ArrayList<>(List.of(0L, 0L, 0L));
            for (String arrival : arrivals) {
                String[] words = arrival.split(" ");
                long id = registro.record(asiento(periodo, "h", words[1], words[0], 1), List.of());
                if (words[1].equals("aceptado")) {
                    expected.set(words[0].charAt(1) - '1', id);
                }
            }
            assertEquals(expected, ids(registro.vigentes(periodo)), "seed " + seed + ": " + arrivals);
            assertEquals(
                    expected,
                    Stream.of("U1", "U2", "U3")
                            .flatMap(u -> registro.vigente(u, periodo).stream())
                            .map(Asiento::id)
                            .toList(),
                    "seed " + seed + ": " + arrivals);
        }
    }

    @Test
    void versions_of_the_plan_are_kept_and_never_replaced() {
        Aprobacion second = new Aprobacion(
                2023, 2, "PIA", "2023-PIA", LocalDate.of(2023, 1, 5), "RA 7-2023", "", "plan/v2.xlsx", "b");
        Aprobacion first = new Aprobacion(
                2023, 1, "aprobado", "2023", LocalDate.of(2022, 12, 28), "", "Acuerdo 012", "plan/v1.xlsx", "a");
        registro.record(second);
        registro.record(first);
        assertThrows(UncheckedIOException.class, () -> registro.record(first));
        assertEquals(List.of(first, second), registro.aprobaciones(2023));
        assertEquals(List.of(), registro.aprobaciones(2022));
    }

    @Test
    void the_file_is_as_safe_as_the_design_says() throws Exception {
        assertEquals("delete", pragma("journal_mode"));
        assertEquals(String.valueOf(Esquema.VERSION), pragma("user_version"));
        assertEquals("ok", pragma("integrity_check"));
    }

    @Test
    void a_register_of_the_first_version_is_brought_up_to_date_with_what_it_knew() throws Exception {
        registro.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carpeta.base());
                var statement = connection.createStatement()) {
            for (String columna : List.of("ronda", "resolucion", "motivo")) {
                statement.executeUpdate("ALTER TABLE aprobacion DROP COLUMN " + columna);
            }
            statement.executeUpdate("ALTER TABLE entrega DROP COLUMN sello");
            for (String tabla : List.of("por_retirar", "por_consolidar", "intento", "publicado", "escrito")) {
                statement.executeUpdate("DROP TABLE " + tabla);
            }
            statement.executeUpdate(
                    "INSERT INTO aprobacion VALUES (2023, 1, 'aprobado', '2022-12-28', 'v1.xlsx', 'a')");
            statement.executeUpdate("PRAGMA user_version = 1");
        }
        registro = Registro.open(carpeta);
        assertEquals(
                List.of(new Aprobacion(2023, 1, "aprobado", "", LocalDate.of(2022, 12, 28), "", "", "v1.xlsx", "a")),
                registro.aprobaciones(2023));
        assertEquals(String.valueOf(Esquema.VERSION), pragma("user_version"));
    }

    @Test
    void a_register_of_a_newer_program_is_refused() throws Exception {
        registro.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carpeta.base());
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 99");
        }
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> Registro.open(carpeta));
        assertTrue(refused.getMessage().contains("más nueva"), refused.getMessage());
        assertEquals("99", pragma("user_version"));
    }

    /** What waits for the disk is the connection, not the file. */
    @Test
    void every_line_waits_for_the_disk() throws Exception {
        try (var connection = Apertura.config().createConnection("jdbc:sqlite:" + carpeta.base());
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA synchronous")) {
            assertEquals(2, row.getInt(1));
        }
    }

    private String pragma(String name) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carpeta.base());
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getString(1);
        }
    }

    private void reopen() {
        registro.close();
        registro = Registro.open(carpeta);
    }

    private static Asiento asiento(String sha256, String veredicto, String unidad, int ronda) {
        return asiento(PERIODO, sha256, veredicto, unidad, ronda);
    }

    private static Asiento asiento(String periodo, String sha256, String veredicto, String unidad, int ronda) {
        return Asiento.of(
                new Asiento.Recibo(OffsetDateTime.now(Workspace.CLOCK), Optional.empty(), "POI.xlsx", sha256),
                new Asiento.Identidad("EVA", unidad, periodo, ronda, "", OptionalInt.empty()),
                new Asiento.Dictamen(veredicto, OptionalInt.empty(), "", Optional.empty()));
    }

    private static Asiento written(Asiento asiento, long id, boolean vigente) {
        return new Asiento(id, asiento.recibo(), asiento.identidad(), asiento.dictamen(), vigente);
    }

    private static List<Long> ids(List<Asiento> asientos) {
        return asientos.stream().map(Asiento::id).toList();
    }
}
