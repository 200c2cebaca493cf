package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pe.quipu.formato.Identidad;

/** Nothing works on a wrong {@code estructura.xlsx}: exit code 6, sheet, cell and how to put it right. */
final class EstructuraEquivocadaTest {
    @TempDir
    Path raiz;

    static Stream<Arguments> faults() {
        LocalDate dia = LocalDate.of(2023, 1, 10);
        return Stream.of(
                unit("03/01"),
                unit("03\\01"),
                unit("03:01"),
                unit("03\t01"),
                unit("03."),
                unit(".03"),
                unit("con"),
                unit("NUL.1"),
                unit("..".repeat(2)),
                fault("PLA-020 Objetivos!A8", e -> e.celda("objetivos", 1, "codigo", "OEI 1")),
                fault("PLA-020 Acciones!A8", e -> e.celda("acciones", 1, "codigo", "AEI.1.1")),
                fault(
                        "PLA-021 Unidades!A12",
                        e -> e.fila("unidades", "codigo", "02", "denominacion", "Otra", "tipo", "órgano")),
                fault( // one file where capitals do not count
                        "PLA-021 Unidades!A13",
                        e -> e.fila("unidades", "codigo", "c1", "denominacion", "Una", "tipo", "órgano")
                                .fila("unidades", "codigo", "C1", "denominacion", "Otra", "tipo", "órgano")),
                fault("PLA-022 Unidades!D9", e -> e.celda("unidades", 2, "depende_de", "09")),
                fault("PLA-022 Unidades!E11", e -> e.celda("unidades", 4, "reporta_por", "30")),
                fault("PLA-022 Indicadores!H8", e -> e.celda("indicadores", 1, "responde", "77")),
                fault("PLA-022 Enlaces!B8", e -> e.celda("enlaces", 1, "unidad", "77")),
                fault("PLA-023 Unidades!D8", e -> e.celda("unidades", 1, "depende_de", "03")),
                fault("PLA-024 Parametros!C13", e -> e.parametro("umbral_ambar", 96)),
                fault("PLA-021 Logros!A9", e -> goal(goal(e, "IND.01.OEI.01", 2023, 85), "IND.01.OEI.01", 2023, 90)),
                fault("PLA-021 Escalas!B9", e -> scale(scale(e, 95, 75), 90, 70)),
                fault("PLA-022 Logros!A8", e -> goal(e, "IND.09.OEI.01", 2023, 85)),
                fault("PLA-024 Escalas!D8", e -> scale(e, 75, 95)),
                fault("PLA-026 Logros!C8", e -> goal(e, "IND.01.OEI.01", 2023, 0)),
                fault("PLA-070 Objetivos!E8", e -> e.celda("objetivos", 1, "contribuye_a", "oei.02; OEI.09")),
                fault("PLA-070 Objetivos!E9", e -> e.celda("objetivos", 2, "contribuye_a", "OEI.02")),
                fault("PLA-025 Unidades!E11", e -> e.celda("unidades", 3, "reporta_por", "02")),
                fault("PLA-026 Indicadores!G8", e -> e.celda("indicadores", 1, "logro_esperado", 0)),
                fault(
                        "PLA-027 Formatos!B8",
                        e -> e.fila("formatos", "formato", "evaluacion", "hoja", "fisicas", "columna", "aei")),
                fault("PLA-028 Plazos!A8", e -> e.fila("plazos", "periodo", "2022-T9", "fecha_limite", dia)),
                fault("PLA-029 Catalogos!A8", e -> e.fila("catalogos", "lista", "tipo_meta", "codigo", "sumada")),
                fault("FIL-001 Parametros!C12", e -> e.parametro("umbral_verde", "mucho")),
                fault("FIL-005 Unidades!B9", e -> e.celda("unidades", 2, "denominacion", "")),
                fault("FIL-005 Parametros!C9", e -> e.parametro("nombre", "")),
                fault("FIL-006 Parametros!C17", e -> e.parametro("devengado_lo_reporta", "presupuestos")));
    }

    private static Arguments unit(String codigo) {
        return fault(
                "PLA-050 Unidades!A12",
                e -> e.fila("unidades", "codigo", codigo, "denominacion", "Otra", "tipo", "órgano"));
    }

    private static Entidad goal(Entidad e, String indicador, int ejercicio, int logro) {
        return e.fila("logros", "indicador", indicador, "ejercicio", ejercicio, "logro_esperado", logro);
    }

    private static Entidad scale(Entidad e, int verde, int ambar) {
        return e.fila(
                "escalas",
                "escala",
                verde + "_" + ambar,
                "vigente_desde",
                LocalDate.of(2022, 1, 1),
                "umbral_verde",
                verde,
                "umbral_ambar",
                ambar,
                "norma",
                "Resolución 1-2022");
    }

    private static Arguments fault(String dicho, Consumer<Entidad> cambio) {
        return Arguments.of(dicho, cambio);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_told_with_its_code_its_cell_and_its_fix(String dicho, Consumer<Entidad> cambio) {
        Entidad entidad = Entidad.dePrueba();
        cambio.accept(entidad);
        Oficina.Respuesta r = Oficina.con(raiz, entidad).quipu("procesar");
        assertEquals(6, r.salida(), r.toString());
        String linea = r.err()
                .lines()
                .filter(l -> l.strip().replaceFirst("  ", " ").startsWith(dicho + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(r.err()));
        assertTrue(linea.substring(linea.indexOf(':')).split("\\. ").length > 1, "no fix in: " + linea);
        assertEquals(2, r.err().lines().count(), r.err());
        assertEquals("", r.out());
    }

    @Test
    void a_goal_on_the_wrong_side_of_its_baseline_is_a_warning_and_exactly_that() {
        Entidad entidad = Entidad.dePrueba()
                .celda("indicadores", 1, "linea_base", "85") // rises to 80
                .celda("indicadores", 2, "linea_base", "9") // falls to 10
                .celda("indicadores", 3, "linea_base", "4"); // rises to 5
        goal(entidad, "IND.01.OEI.01", 2023, 85); // no way to go, but no contradiction
        goal(entidad, "IND.01.OEI.01", 2024, 84);
        goal(entidad, "IND.01.OEI.02", 2023, 8);
        goal(entidad, "IND.01.AEI.02.01", 2023, 3);
        assertEquals(
                List.of("PLA-071 Indicadores!G8", "PLA-071 Indicadores!G9", "PLA-071 Logros!C9", "PLA-071 Logros!C11"),
                EntidadFile.read(entidad.libro(), new Formas()).advertencias().stream()
                        .map(o -> o.toString())
                        .toList());
        entidad.celda("indicadores", 1, "agregable", "SI").celda("indicadores", 2, "sentido", "no definido");
        assertEquals(
                List.of("PLA-071 Logros!C11"),
                EntidadFile.read(entidad.libro(), new Formas()).advertencias().stream()
                        .map(o -> o.toString())
                        .toList());
    }

    @Test
    void what_the_new_sheets_say_well_is_not_observed() {
        Entidad entidad = Entidad.dePrueba().celda("objetivos", 1, "contribuye_a", "oei.02");
        goal(goal(entidad, "IND.01.OEI.01", 2023, 85), "IND.01.OEI.01", 2024, 85);
        goal(entidad, "IND.01.OEI.02", 2023, 0);
        scale(entidad, 75, 75)
                .fila(
                        "escalas",
                        "escala",
                        "90_70",
                        "vigente_desde",
                        LocalDate.of(2023, 1, 1),
                        "umbral_verde",
                        90,
                        "umbral_ambar",
                        70,
                        "norma",
                        "Resolución 2-2023");
        assertEquals(List.of(), EntidadFile.read(entidad.libro(), new Formas()).advertencias());
    }

    @Test
    void every_fault_is_listed_at_once() {
        Entidad entidad = Entidad.dePrueba()
                .celda("unidades", 2, "depende_de", "09")
                .celda("objetivos", 1, "codigo", "OEI 1")
                .parametro("umbral_ambar", 96);
        Oficina.Respuesta r = Oficina.con(raiz, entidad).quipu("plantillas", "--periodo", "2022");
        assertEquals(6, r.salida());
        for (String codigo : new String[] {"PLA-020", "PLA-022", "PLA-024"}) {
            assertTrue(r.err().contains(codigo), r.err());
        }
    }

    @Test
    void a_missing_structure_says_how_to_begin_and_leaves_nothing_behind() throws IOException {
        Path carpeta = raiz.resolve("no existe");
        Oficina.Respuesta r = Oficina.type("procesar", "--carpeta", carpeta.toString());
        assertEquals(6, r.salida());
        assertTrue(r.err().contains("quipu iniciar --carpeta"), r.err());
        assertFalse(Files.exists(carpeta));
    }

    @Test
    void a_structure_that_is_cut_or_is_another_form_is_refused_in_words() throws IOException {
        byte[] buena = Entidad.dePrueba().libro();
        Object[][] casos = {
            {Arrays.copyOf(buena, buena.length / 2), "LIB-002"},
            {"hola".getBytes(java.nio.charset.StandardCharsets.UTF_8), "LIB-0"},
            {
                Entidad.dePrueba().libro(new Identidad("evaluacion", 1, "301498", "", "", "", 0)),
                "no es el libro de estructura"
            },
            {Entidad.dePrueba().libro(new Identidad("estructura", 99, "301498", "", "", "", 0)), "versión 99"},
        };
        for (Object[] caso : casos) {
            Files.write(raiz.resolve("estructura.xlsx"), (byte[]) caso[0]);
            Oficina.Respuesta r = Oficina.type("pendientes", "--periodo", "2022-T4", "--carpeta", raiz.toString());
            assertEquals(6, r.salida(), r.toString());
            assertTrue(r.err().contains((String) caso[1]), r.err());
        }
    }

    @Test
    void a_blank_structure_says_what_is_still_missing() {
        assertEquals(0, Oficina.type("iniciar", "--carpeta", raiz.toString()).salida());
        Oficina.Respuesta r = Oficina.type("plantillas", "--periodo", "2023", "--carpeta", raiz.toString());
        assertEquals(6, r.salida());
        assertTrue(r.err().contains("Parametros!C8") && r.err().contains("Parametros!C9"), r.err());
        assertTrue(r.err().contains("Unidades"), "an entity without units has nothing to do: " + r.err());
    }
}
