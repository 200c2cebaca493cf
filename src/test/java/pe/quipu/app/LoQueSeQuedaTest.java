package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.RutaLarga;

/** What a pass leaves in the drop folder: each by its name, with the reason and what to do. */
final class LoQueSeQuedaTest {
    @TempDir
    Path raiz;

    private static final byte[] ALGO = "PK".getBytes(StandardCharsets.UTF_8);

    @Test
    void each_is_in_the_document_with_its_reason() {
        Oficina o = Aprobada.en(raiz);
        o.deja("~$01.xlsx", ALGO);
        o.deja(".sync/02.xlsx", ALGO);
        o.deja("4F2A91C0", ALGO);
        o.deja("nube.xlsx", new byte[5_000]);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        Oficina.Respuesta r = o.quipu("procesar", "--json");
        assertEquals(5, r.salida(), r.toString());
        assertEquals(Map.of("aceptado", 1, "ignorado", 4), resumen(r));
        Map<String, String> motivos = new TreeMap<>();
        for (JsonNode archivo : r.json().get("archivos")) {
            if (archivo.get("veredicto").asText().equals("ignorado")) {
                motivos.put(
                        archivo.get("archivo").asText(), archivo.get("motivo").asText());
            }
        }
        assertEquals(List.of(".sync", "4F2A91C0", "nube.xlsx", "~$01.xlsx"), List.copyOf(motivos.keySet()));
        assertTrue(motivos.get("4F2A91C0").startsWith("Excel no terminó de guardar"), motivos.toString());
        assertTrue(motivos.get("nube.xlsx").contains("OneDrive"), motivos.toString());
        assertTrue(motivos.get("~$01.xlsx").contains("temporal"), motivos.toString());
        assertEquals(List.of(".sync/02.xlsx", "4F2A91C0", "nube.xlsx", "~$01.xlsx"), o.archivos("entrada"));
        assertTrue(r.err().contains("4F2A91C0: Excel no terminó de guardar"), r.err());
        assertTrue(r.err().contains("nube.xlsx: su contenido todavía no llega"), r.err());
        assertEquals(2, r.err().lines().count(), r.err());
    }

    @Test
    void the_day_of_a_folder_that_has_not_come_is_not_believed() {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("01", T4)).guarda();
        for (String carpeta : List.of("2030-05-01", "2023-01-06", "0023-01-04", "05-01-2032")) {
            o.deja(carpeta + "/01.xlsx", libro);
        }
        Oficina.Respuesta r = o.quipu("procesar", "--json");
        assertEquals(5, r.salida(), r.toString());
        assertEquals(Map.of("ignorado", 4), resumen(r));
        assertTrue(r.archivo(0).get("motivo").asText().startsWith("la fecha de su carpeta todavía no llega"), r.out());
        assertEquals(4, o.archivos("entrada").size());
        assertEquals(List.of(), o.registro(T4));
        o.hoy = "2023-01-06";
        assertEquals(Map.of("aceptado", 1, "ignorado", 3), resumen(o.quipu("procesar", "--json")));
    }

    @Test
    void a_clock_that_was_set_back_makes_no_day_one_to_come() {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("01", T4)).guarda();
        byte[] otro = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        o.entrega("01.xlsx", libro);
        o.hoy = "2022-01-05";
        assertEquals("aceptado", o.entrega("2023-01-05/02.xlsx", otro).veredicto());
        assertEquals("ignorado", o.entrega("2023-01-06/02.xlsx", otro).veredicto());
    }

    @Test
    @SuppressWarnings("try")
    void a_folder_nobody_can_open_is_told_and_stops_nobody() throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        try (RutaLarga larga = new RutaLarga(raiz.resolve("entrada"))) {
            Oficina.Respuesta r = o.quipu("procesar");
            assertEquals(5, r.salida(), r.toString());
            assertTrue(r.out().contains("1 aceptado"), r.toString());
            assertTrue(r.err().contains(": no se puede abrir"), r.err());
            assertFalse(r.err().contains("no se puede escribir"), r.err());
            Oficina.Respuesta estado = o.quipu("estado");
            assertEquals(5, estado.salida(), estado.toString());
            assertTrue(estado.out().startsWith("✖ Necesita atención:\n  En entrada, dddd"), estado.out());
            assertTrue(estado.out().contains(": no se puede abrir"), estado.out());
        }
        assertEquals(0, o.quipu("estado").salida());
    }

    @Test
    void temporary_files_alone_are_nothing_new() {
        Oficina o = Aprobada.en(raiz);
        // The plan was approved since its workbook was written.
        o.quipu("procesar");
        o.deja("~$01.xlsx", ALGO);
        Oficina.Respuesta r = o.quipu("procesar");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(r.out().startsWith("No hay nada nuevo en "), r.toString());
        assertEquals("", r.err());
    }

    @Test
    void without_waiting_an_incomplete_workbook_gets_its_sentence_at_once() {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = o.plantilla("01", T4);
        Oficina.Respuesta r = o.entrega("01.xlsx", Arrays.copyOf(libro, libro.length / 2));
        assertEquals(List.of("LIB-002"), r.codigos());
        assertEquals(List.of(), o.archivos("entrada"));
    }

    @Test
    void what_does_not_change_while_it_is_looked_at_twice_is_attended() {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        Oficina.Respuesta r = o.quipu("procesar", "--espera", "1", "--json");
        assertEquals(0, r.salida(), r.toString());
        assertEquals("aceptado", r.veredicto());
    }

    @Test
    void a_wait_is_of_seconds_or_none() {
        Oficina.Respuesta r = Aprobada.en(raiz).quipu("procesar", "--espera", "-1");
        assertEquals(2, r.salida(), r.toString());
        assertTrue(r.err().contains("--espera"), r.err());
    }

    private static Map<String, Integer> resumen(Oficina.Respuesta r) {
        Map<String, Integer> resumen = new TreeMap<>();
        r.json()
                .get("resumen")
                .properties()
                .forEach(e -> resumen.put(e.getKey(), e.getValue().asInt()));
        return resumen;
    }
}
