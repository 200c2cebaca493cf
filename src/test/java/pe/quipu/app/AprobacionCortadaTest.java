package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.inbox.Aprobacion;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;

/** An approval cut at any of its steps: nothing is approved, or it says so, and the same command ends it. */
final class AprobacionCortadaTest {
    private static final String PLAN = "plan/2022_v1_aprobado.xlsx";
    private static final String COPIA = "registro/" + PLAN;
    private static final String EXTRACTO = "extractos/2022_v1_aprobado/02_2022_v1_aprobado.xlsx";

    @TempDir
    Path raiz;

    @TempDir
    Path sinCorte;

    private Oficina o;
    private Oficina modelo;

    @BeforeEach
    void two_of_three_formulations_are_accepted() {
        o = formulada(raiz);
        modelo = formulada(sinCorte);
        assertEquals(0, aprueba(modelo).salida());
    }

    private static Oficina formulada(Path raiz) {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        o.deja("2021-03-25/01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        o.deja("2021-03-25/02.xlsx", Papeles.formulacion(o.plantilla("02", "2022"), "02/AEI.01.02"));
        assertEquals(0, o.quipu("procesar").salida());
        return o;
    }

    private static Oficina.Respuesta aprueba(Oficina o) {
        return o.quipu("aprobar", "--ejercicio", "2022", "--resolucion", "RA 1", "--aceptar-faltantes", "Acuerdo 012");
    }

    private static List<Aprobacion> anotadas(Oficina o) {
        try (Registro registro = Registro.open(new Carpeta(o.raiz))) {
            return registro.aprobaciones(2022);
        }
    }

    private static Map<String, List<String>> papeles(Oficina o) {
        return Stream.of("plan", "registro/plan", "extractos")
                .collect(Collectors.toMap(c -> c, c -> o.archivos(c).stream()
                        .map(f -> f + " " + Sha256.of(o.lee(c + "/" + f)))
                        .toList()));
    }

    private void asIfItHadNotBeenCut() {
        assertEquals(papeles(modelo), papeles(o));
        assertEquals(anotadas(modelo), anotadas(o));
        assertEquals("Acuerdo 012", anotadas(o).get(0).motivo());
        assertEquals(0, o.quipu("estado").salida());
        assertTrue(aprueba(o).out().contains("Nada cambió"), "approved once more");
    }

    /** Nothing can be written there: whatever comes before is done, and nothing of what comes after. */
    private void stopsAt(String archivo) throws IOException {
        Path estorbo = raiz.resolve(archivo).resolve("estorbo");
        Files.createDirectories(estorbo);
        assertNotEquals(0, aprueba(o).salida());
        Files.delete(estorbo);
        Files.delete(raiz.resolve(archivo));
    }

    /** The line is refused, as when the program dies before it writes it. */
    private void stopsAtTheLine() {
        sql("CREATE TRIGGER corte BEFORE INSERT ON aprobacion BEGIN SELECT RAISE(ABORT, 'corte'); END");
        assertNotEquals(0, aprueba(o).salida());
        sql("DROP TRIGGER corte");
    }

    private void sql(String orden) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + raiz.resolve("registro/quipu.db"));
                Statement s = c.createStatement()) {
            s.execute(orden);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {EXTRACTO, COPIA})
    void cut_before_the_version_has_its_name_nothing_is_approved(String donde) throws IOException {
        stopsAt(donde);
        assertFalse(Files.exists(raiz.resolve(PLAN)), "a version whose extracts or copy are missing");
        assertEquals(0, o.quipu("estado").salida());
        assertEquals(0, aprueba(o).salida());
        asIfItHadNotBeenCut();
    }

    @Test
    void cut_between_the_copy_and_the_version_nothing_is_approved_not_even_by_a_repair() throws IOException {
        stopsAtTheLine();
        Files.delete(raiz.resolve(PLAN));
        assertEquals(0, o.quipu("estado").salida());
        o.quipu("reparar", "--aplicar");
        assertEquals(List.of(), o.archivos("plan"));
        assertEquals(0, aprueba(o).salida());
        asIfItHadNotBeenCut();
    }

    @Test
    void cut_before_the_line_of_the_register_the_same_command_writes_it_with_its_reason() {
        stopsAtTheLine();
        assertTrue(Files.exists(raiz.resolve(PLAN)));
        for (String verbo : List.of("estado", "procesar")) {
            Oficina.Respuesta r = o.quipu(verbo);
            assertEquals(6, r.salida(), r.toString());
            assertTrue((r.out() + r.err()).contains("quipu aprobar --periodo 2022"), r.toString());
        }
        Oficina.Respuesta r = aprueba(o);
        assertEquals(0, r.salida(), r.err());
        assertTrue(r.out().contains("2022_v1_aprobado: la aprobación había quedado a medias y se completó"), r.out());
        asIfItHadNotBeenCut();
    }

    @Test
    void what_was_cut_and_no_longer_says_what_was_accepted_is_taken_out_and_approved_again() throws IOException {
        stopsAtTheLine();
        byte[] otra = new Lapiz(o.lee(PLAN))
                .escribe("Actividades", "AO.0001", "meta_01", 90)
                .guarda();
        Files.write(raiz.resolve(PLAN), otra);
        Files.write(raiz.resolve(COPIA), otra);
        Oficina.Respuesta r = aprueba(o);
        assertEquals(6, r.salida(), r.toString());
        assertTrue(r.err().contains("ya no dice lo mismo. Saque ese archivo"), r.err());
        assertEquals(List.of("2022_v1_aprobado.xlsx"), o.archivos("plan"));
        Files.delete(raiz.resolve(PLAN));
        assertEquals(0, aprueba(o).salida());
        asIfItHadNotBeenCut();
    }

    @Test
    void an_extract_that_is_missing_is_written_again_and_said() throws IOException {
        assertEquals(0, aprueba(o).salida());
        Files.delete(raiz.resolve(EXTRACTO));
        Oficina.Respuesta r = aprueba(o);
        assertTrue(r.out().contains("1 extracto que faltaba"), r.out());
        asIfItHadNotBeenCut();
    }

    @Test
    void a_repair_writes_the_extracts_that_are_missing() throws IOException {
        assertEquals(0, aprueba(o).salida());
        Files.delete(raiz.resolve(EXTRACTO));
        Oficina.Respuesta r = o.quipu("reparar");
        assertEquals(3, r.salida(), r.toString());
        assertTrue(r.out().contains("extractos/2022_v1_aprobado") && r.out().contains("1 extracto"), r.out());
        assertFalse(Files.exists(raiz.resolve(EXTRACTO)));
        assertEquals(0, o.quipu("reparar", "--aplicar").salida());
        asIfItHadNotBeenCut();
    }

    @Test
    void another_reason_given_afterwards_does_not_change_the_one_that_was_written_down() {
        assertEquals(0, aprueba(o).salida());
        Oficina.Respuesta r = o.quipu("aprobar", "--ejercicio", "2022", "--aceptar-faltantes", "otro");
        assertTrue(r.err().contains("motivo"), r.toString());
        assertEquals("Acuerdo 012", anotadas(o).get(0).motivo());
    }
}
