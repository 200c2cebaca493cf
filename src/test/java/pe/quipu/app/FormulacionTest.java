package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to an approved plan, and to the next version of it. */
final class FormulacionTest {
    @TempDir
    Path raiz;

    private static List<String> codigos(Oficina o, String version) {
        try (Lapiz plan = new Lapiz(o.lee("plan/" + version + ".xlsx"))) {
            return plan.filas("Actividades").stream()
                    .map(ao -> ao + " " + plan.lee("Actividades", ao, "denominacion"))
                    .toList();
        }
    }

    @Test
    void a_workspace_is_begun_once() {
        String carpeta = raiz.resolve("nueva").toString();
        Oficina.Respuesta r = Oficina.type("iniciar", "--carpeta", carpeta, "--hoy", "2023-01-05");
        assertEquals(0, r.salida(), r.err());
        assertTrue(r.out().contains("Siguiente"), r.out());
        Oficina.Respuesta otra = Oficina.type("iniciar", "--carpeta", carpeta);
        assertEquals(2, otra.salida());
        assertTrue(otra.err().contains("no se tocó nada"), otra.err());
    }

    @Test
    void there_is_no_evaluation_without_an_approved_plan() {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        for (String verbo : List.of("plantillas", "consolidar")) {
            Oficina.Respuesta r = o.quipu(verbo, "--periodo", "2022-T4");
            assertEquals(3, r.salida());
            assertTrue(r.err().contains("aprobar --ejercicio 2022"), r.err());
        }
        assertEquals(2, o.quipu("consolidar", "--periodo", "2022-R01").salida());
    }

    @Test
    void a_plan_waits_for_every_unit_unless_the_office_says_why_not() {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        o.entrega("01.xlsx", Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"));
        Oficina.Respuesta r = o.quipu("aprobar", "--ejercicio", "2022");
        assertEquals(4, r.salida());
        assertTrue(r.err().contains("02 Planeamiento") && r.err().contains("03 Servicios"), r.err());
        assertEquals(List.of(), o.archivos("plan"));
        Oficina.Respuesta motivada =
                o.quipu("aprobar", "--ejercicio", "2022", "--aceptar-faltantes", "Acuerdo 012", "--json");
        assertEquals(0, motivada.salida(), motivada.err());
        assertEquals("2022_v1_aprobado", motivada.json().get("plan").asText());
    }

    @Test
    void approving_twice_changes_nothing() {
        Oficina o = Aprobada.en(raiz);
        byte[] plan = o.lee("plan/2022_v1_aprobado.xlsx");
        Oficina.Respuesta r = o.quipu("aprobar", "--ejercicio", "2022", "--json");
        assertEquals(0, r.salida());
        assertEquals(false, r.json().get("nuevo").asBoolean());
        assertEquals(List.of("2022_v1_aprobado.xlsx"), o.archivos("plan"));
        assertArrayEquals(plan, o.lee("plan/2022_v1_aprobado.xlsx"));
    }

    @Test
    void an_activity_keeps_its_code_in_the_next_version_and_no_code_is_used_again() {
        Oficina o = Aprobada.en(raiz);
        version(o, 2, "03/AEI.02.01");
        version(o, 3, "03/AEI.02.01", "03.01/AEI.02.02", "03/AEI.01.01");
        assertEquals(
                List.of(
                        "AO.0001 Actividad 1 de 01",
                        "AO.0002 Actividad 1 de 02",
                        "AO.0003 Actividad 2 de 02",
                        "AO.0004 Actividad 1 de 03"),
                codigos(o, "2022_v2_modificado"));
        assertEquals(
                List.of("AO.0004 Actividad 1 de 03", "AO.0005 Actividad 2 de 03.01", "AO.0006 Actividad 3 de 03"),
                codigos(o, "2022_v3_modificado").subList(3, 6));
    }

    private static void version(Oficina o, int n, String... actividades) {
        Lapiz limpio = new Lapiz(o.plantilla("03", "2022"));
        List.of("Actividades", "Programación física", "Programación financiera", "Elementos críticos")
                .forEach(hoja -> IntStream.rangeClosed(1, 3).forEach(fila -> clear(limpio, hoja, fila)));
        // It leaves out what was accepted before: the office says that it counts.
        Oficina.Respuesta r =
                o.entrega("reemplaza/03_v" + n + ".xlsx", Papeles.formulacion(limpio.guarda(), actividades));
        assertEquals("aceptado", r.veredicto(), r.out());
        assertEquals(
                0,
                o.quipu("aprobar", "--ejercicio", "2022", "--etapa", "modificado")
                        .salida());
    }

    /** Every cell that is the unit's own. */
    private static void clear(Lapiz lapiz, String hoja, int fila) {
        lapiz.libro().getSheet(hoja).getRow(6 + fila).forEach(celda -> {
            if (!celda.getCellStyle().getLocked()) {
                celda.setBlank();
            }
        });
    }

    @Test
    void art_5_e_each_unit_gets_its_own_part_of_the_approved_plan() {
        Oficina o = Aprobada.en(raiz);
        assertEquals(
                List.of("01_2022_v1_aprobado.xlsx", "02_2022_v1_aprobado.xlsx", "03_2022_v1_aprobado.xlsx"),
                o.archivos("extractos/2022_v1_aprobado"));
        try (Lapiz suyo = new Lapiz(o.lee("extractos/2022_v1_aprobado/02_2022_v1_aprobado.xlsx"))) {
            assertEquals(List.of("AO.0002", "AO.0003"), suyo.filas("Actividades"));
        }
    }

    @Test
    void art_9_what_is_published_names_no_person() {
        Oficina o = Aprobada.en(raiz);
        try (Lapiz plan = new Lapiz(o.lee("plan/2022_v1_aprobado.xlsx"))) {
            assertFalse(plan.todo().contains("Rosa Quispe"), "the cover of a unit reached the plan");
            assertTrue(plan.todo().contains("Subgerente"));
        }
    }

    @Test
    void an_activity_that_continues_one_of_the_year_before_keeps_its_code() {
        Oficina o = Aprobada.en(raiz);
        byte[] formulada = Papeles.formulacion(o.plantilla("01", "2023"), "01/AEI.01.02", "01/AEI.01.01");
        o.entrega(
                "01.xlsx",
                new Lapiz(formulada)
                        .escribe("Actividades", "2", "anterior", "AO.0001")
                        .guarda());
        assertEquals(
                0,
                o.quipu("aprobar", "--ejercicio", "2023", "--aceptar-faltantes", "solo la Alcaldía")
                        .salida());
        try (Lapiz proximo = new Lapiz(o.plantilla("01", "2023-T1"))) {
            assertEquals(List.of("AO.0006", "AO.0001"), proximo.filas(Papeles.FISICA));
        }
    }

    @Test
    void the_next_year_is_formulated_while_this_one_is_evaluated() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01.xlsx", Papeles.formulacion(o.plantilla("01", "2023"), "01/AEI.01.02"));
        assertEquals(
                0,
                o.quipu("aprobar", "--ejercicio", "2023", "--aceptar-faltantes", "solo la Alcaldía")
                        .salida());
        assertTrue(
                o.archivos("plan").contains("2023_v1_aprobado.xlsx"),
                o.archivos("plan").toString());
        try (Lapiz este = new Lapiz(o.plantilla("02", "2022-T4"))) {
            assertEquals(List.of("AO.0002", "AO.0003"), este.filas(Papeles.FISICA));
        }
        try (Lapiz proximo = new Lapiz(o.plantilla("01", "2023-T1"))) {
            // AO.0001 to AO.0005 are of this year's activities, and no code is of two.
            assertEquals("AEI.01.02", proximo.lee(Papeles.FISICA, "AO.0006", "aei"));
        }
    }
}
