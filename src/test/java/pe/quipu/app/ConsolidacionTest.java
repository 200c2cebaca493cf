package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same papers give the same workbook, whenever and in whatever order they came. */
final class ConsolidacionTest {
    private static final String LIBRO = "consolidado/2022-T4_consolidado.xlsx";

    @TempDir
    Path raiz;

    private static Map<String, byte[]> entregas(Oficina o) {
        Map<String, byte[]> entregas = new LinkedHashMap<>();
        List.of("01", "02", "03")
                .forEach(u ->
                        entregas.put(u, Papeles.evaluada(o.plantilla(u, T4)).guarda()));
        return entregas;
    }

    @Test
    void consolidating_twice_changes_nothing() {
        Oficina o = Aprobada.en(raiz);
        entregas(o).forEach((u, libro) -> o.deja(u + ".xlsx", libro));
        assertEquals(0, o.quipu("procesar").salida());
        byte[] libro = o.lee(LIBRO);
        List<String> archivos = o.archivos("consolidado");
        assertEquals(0, o.quipu("consolidar", "--periodo", T4).salida());
        assertEquals(0, o.quipu("procesar").salida());
        assertArrayEquals(libro, o.lee(LIBRO));
        assertEquals(archivos, o.archivos("consolidado"));
    }

    @Test
    void the_order_of_arrival_does_not_change_what_it_says() {
        Oficina juntas = Aprobada.en(raiz.resolve("juntas"));
        Map<String, byte[]> entregas = entregas(juntas);
        entregas.forEach((u, libro) -> juntas.deja(u + ".xlsx", libro));
        juntas.quipu("procesar");
        Oficina alReves = Aprobada.en(raiz.resolve("al revés"));
        for (String u : List.of("03", "02", "01")) {
            alReves.deja(u + ".xlsx", entregas.get(u));
            assertEquals(0, alReves.quipu("procesar").salida());
        }
        assertEquals(Consolidados.celdas(juntas, T4), Consolidados.celdas(alReves, T4));
        assertArrayEquals(juntas.lee(LIBRO), alReves.lee(LIBRO));
    }

    @Test
    void the_earlier_workbook_is_kept_with_its_time_and_the_structure_with_its_hash() {
        Oficina o = Aprobada.en(raiz);
        Map<String, byte[]> entregas = entregas(o);
        o.entrega("01.xlsx", entregas.get("01"));
        byte[] primero = o.lee(LIBRO);
        o.hoy = "2023-01-06";
        o.entrega("02.xlsx", entregas.get("02"));
        String anterior = "consolidado/anteriores/2022-T4_consolidado_20230106-120000.xlsx";
        assertArrayEquals(primero, o.lee(anterior));
        List<String> estructuras = o.archivos("consolidado/anteriores").stream()
                .filter(n -> n.startsWith("estructura_"))
                .toList();
        assertEquals(1, estructuras.size());
        assertArrayEquals(o.lee("estructura.xlsx"), o.lee("consolidado/anteriores/" + estructuras.get(0)));
    }

    @Test
    void a_version_of_the_plan_writes_the_workbooks_it_rules_again_and_no_other() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01-T1.xlsx", Papeles.evaluada(o.plantilla("01", T1)).guarda());
        o.entrega("01.xlsx", entregas(o).get("01"));
        byte[] primero = o.lee("consolidado/2022-T1_consolidado.xlsx");
        assertEquals("10", Consolidados.dato(o, T4, "AO.0002", 11, "programado_fisico"));
        Cambios.de(o, "02", Cambios.R01)
                .cambia(1, "reprogramación", "Octubre")
                .meta(1, 11, 4)
                .entrega();
        assertEquals(0, o.quipu("aprobar", "--periodo", Cambios.R01).salida());
        assertEquals(
                "[ \"2022-T4\" ]",
                o.quipu("estado", "--json").json().get("por_consolidar").toPrettyString());
        assertEquals(0, o.quipu("procesar").salida());
        assertEquals("4", Consolidados.dato(o, T4, "AO.0002", 11, "programado_fisico"));
        assertArrayEquals(primero, o.lee("consolidado/2022-T1_consolidado.xlsx"));
        assertEquals(0, o.quipu("estado", "--json").json().get("por_consolidar").size());
    }

    @Test
    void of_a_day_that_passed_only_its_last_earlier_workbook_is_left() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Map<String, byte[]> entregas = entregas(o);
        o.entrega("01.xlsx", entregas.get("01"));
        o.entrega("02.xlsx", entregas.get("02"));
        byte[] ultimo = o.lee(LIBRO);
        o.entrega("03.xlsx", entregas.get("03"));
        assertEquals(2, anteriores(o).size());
        o.hoy = "2023-01-06";
        o.entidad(Entidad.dePrueba().parametro("nombre", "Municipalidad de Prueba Nueva"));
        assertEquals(0, o.quipu("procesar").salida());
        List<String> quedan = anteriores(o);
        assertEquals(
                List.of("2022-T4_consolidado_20230105-120000_2.xlsx", "2022-T4_consolidado_20230106-120000.xlsx"),
                quedan);
        assertArrayEquals(ultimo, o.lee("consolidado/anteriores/" + quedan.get(0)));
    }

    private static List<String> anteriores(Oficina o) {
        return o.archivos("consolidado/anteriores").stream()
                .filter(n -> n.startsWith("2022-T4"))
                .toList();
    }

    @Test
    void an_accepted_workbook_that_somebody_changed_stops_the_consolidation() throws IOException {
        Oficina o = Aprobada.en(raiz);
        String destino = o.entrega("02.xlsx", entregas(o).get("02"))
                .archivo(0)
                .get("destino")
                .asText();
        byte[] consolidado = o.lee(LIBRO);
        Files.write(
                raiz.resolve(destino),
                new Lapiz(o.lee(destino))
                        .escribe(Papeles.FISICA, "AO.0002", "ejecutado_01", 99)
                        .guarda());
        Oficina.Respuesta r = o.quipu("consolidar", "--periodo", T4);
        assertEquals(3, r.salida());
        assertTrue(r.err().contains("fue cambiado después de aceptarse"), r.err());
        Files.delete(raiz.resolve(destino));
        assertTrue(o.quipu("consolidar", "--periodo", T4).err().contains("ya no está"));
        assertArrayEquals(consolidado, o.lee(LIBRO));
    }

    @Test
    void a_delivery_that_cannot_be_filed_stays_in_entrada() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Files.write(raiz.resolve("aceptado").resolve(T4), new byte[0]);
        o.deja("02.xlsx", entregas(o).get("02"));
        Oficina.Respuesta r = o.quipu("procesar");
        assertEquals(5, r.salida(), r.toString());
        assertTrue(r.err().contains("no se pudo archivar"), r.err());
        assertEquals(List.of("02.xlsx"), o.archivos("entrada"));
        assertEquals(0, o.registro(T4).size());
    }
}
