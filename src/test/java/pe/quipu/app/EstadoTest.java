package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.Candado;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.LatidoWriter;

/** The verb {@code estado}: whoever looks after the folder knows by one line whether somebody is needed. */
final class EstadoTest {
    @TempDir
    Path raiz;

    private static List<String> problemas(Oficina.Respuesta r) {
        return java.util.stream.StreamSupport.stream(r.json().get("problemas").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private LatidoWriter latido(Duration hace) {
        return new LatidoWriter(new Carpeta(raiz), Clock.offset(Clock.systemUTC(), hace.negated()), System::nanoTime);
    }

    @Test
    void a_folder_in_order_says_so_in_its_first_line() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        o.entrega(
                "02.xlsx",
                Papeles.evaluada(o.plantilla("02", T4))
                        .escribe(FISICA, "AO.0002", "ejecutado_10", "12 reg.")
                        .guarda());
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(r.out().startsWith("✔ En orden.\n"), r.out());
        for (String linea : List.of(
                "Servicio: vigilar no se ha usado en esta carpeta",
                "En entrada: 0 archivos\n",
                "Última entrega: n.º 5, 05/01/2023 12:00, 02, 02.xlsx, observado",
                "Periodo 2022-T4: aceptadas 1, por corregir 1, sin entregar 1",
                "Periodo 2022: aceptadas 3, por corregir 0, sin entregar 0",
                "Consolidados: al día",
                "Espacio libre: ",
                "Quipu ")) {
            assertTrue(r.out().contains(linea), linea + " in " + r.out());
        }
        JsonNode json = o.quipu("estado", "--json").json();
        assertTrue(json.get("en_orden").asBoolean());
        assertEquals(2, json.get("periodos").size());
        assertEquals("2022-T4", json.get("periodos").get(1).get("periodo").asText());
        assertEquals(1, json.get("periodos").get(1).get("observadas").asInt());
        assertEquals(5, json.get("ultima_entrega").get("numero").asInt());
    }

    @Test
    @SuppressWarnings("try")
    void it_works_while_another_holds_the_folder_and_changes_nothing() throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        o.quipu("estado");
        List<String> antes = o.archivos("");
        byte[] registro = o.lee("registro/quipu.db");
        Candado candado = Candado.tryLock(new Carpeta(raiz)).orElseThrow();
        try (LatidoWriter latido = latido(Duration.ZERO)) {
            latido.beat();
            Oficina.Respuesta r = o.quipu("estado");
            assertEquals(0, r.salida(), r.toString());
            assertTrue(r.out().contains("Servicio: vigilar trabaja desde el "), r.out());
            assertTrue(r.out().contains("(proceso " + ProcessHandle.current().pid() + ")"), r.out());
            assertTrue(r.out().contains("0 entregas atendidas"), r.out());
            assertTrue(r.out().contains("En entrada: 1 archivo\n  01.xlsx: espera que lo atiendan"), r.out());
            assertEquals(
                    "trabaja",
                    o.quipu("estado", "--json")
                            .json()
                            .get("servicio")
                            .get("situacion")
                            .asText());
        } finally {
            candado.close();
        }
        List<String> despues = o.archivos("").stream()
                .filter(f -> !f.endsWith(".latido") && !f.endsWith(".candado"))
                .toList();
        assertEquals(antes.stream().filter(f -> !f.endsWith(".candado")).toList(), despues);
        assertTrue(java.util.Arrays.equals(registro, o.lee("registro/quipu.db")));
        assertTrue(o.quipu("estado").out().contains("vigilar está cerrado desde el"));
    }

    @Test
    void a_service_that_hangs_or_that_something_hinders_needs_somebody() {
        Oficina o = Aprobada.en(raiz);
        latido(Duration.ofHours(7));
        Oficina.Respuesta colgado = o.quipu("estado", "--json");
        assertEquals(1, colgado.salida());
        assertEquals(1, problemas(colgado).size());
        assertTrue(problemas(colgado).get(0).contains("no da señales desde el"), colgado.out());
        LatidoWriter estorbado = latido(Duration.ZERO);
        estorbado.hindered("No hay espacio en el disco.");
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(5, r.salida());
        assertTrue(r.out().startsWith("✖ Necesita atención:\n  No hay espacio en el disco.\n"), r.out());
        estorbado.hindered("");
        assertEquals(0, o.quipu("estado").salida());
    }

    @Test
    void one_that_was_killed_is_missed_at_once() throws IOException, InterruptedException {
        Oficina o = Aprobada.en(raiz);
        Process servicio = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "vigilar",
                        "--carpeta",
                        raiz.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            for (int i = 0; i < 600 && !o.quipu("estado").out().contains("vigilar trabaja"); i++) {
                Thread.sleep(100);
            }
            Oficina.Respuesta viva = o.quipu("estado");
            assertTrue(viva.out().contains("(proceso " + servicio.pid() + ")"), viva.out());
        } finally {
            servicio.destroyForcibly().waitFor();
        }
        Oficina.Respuesta muerta = o.quipu("estado");
        assertEquals(1, muerta.salida(), muerta.toString());
        assertTrue(muerta.out().contains("se interrumpió sin despedirse"), muerta.out());
    }

    @Test
    void a_structure_with_errors_is_told_and_the_rest_is_told_too() {
        Oficina o = Aprobada.en(raiz);
        o.entidad(Entidad.dePrueba().celda("unidades", 2, "depende_de", "09"));
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(6, r.salida(), r.toString());
        assertTrue(r.out().contains("estructura.xlsx tiene errores"), r.out());
        assertTrue(r.out().contains("Última entrega: n.º 3"), r.out());
    }

    @Test
    void a_register_that_is_damaged_is_told_and_left_alone() throws IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] roto = "no es una base de datos".repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(raiz.resolve("registro/quipu.db"), roto);
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(1, r.salida(), r.toString());
        assertTrue(r.out().contains("El registro (registro/quipu.db) está dañado"), r.out());
        assertTrue(java.util.Arrays.equals(roto, o.lee("registro/quipu.db")));
    }

    @Test
    void a_folder_without_entrada_and_one_that_is_no_workspace_are_two_things() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Files.delete(raiz.resolve("entrada/2021-03-25"));
        Files.delete(raiz.resolve("entrada"));
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(5, r.salida(), r.toString());
        assertTrue(r.out().contains("No se pudo ver la carpeta entrada."), r.out());
        assertFalse(Files.exists(raiz.resolve("entrada")), "looking makes nothing");
        Oficina.Respuesta ninguna =
                Oficina.type("estado", "--carpeta", raiz.resolve("otra").toString());
        assertEquals(6, ninguna.salida(), ninguna.toString());
        assertFalse(Files.exists(raiz.resolve("otra")));
    }

    @Test
    void what_waits_is_named_without_letting_a_name_write_lines_and_temporary_files_are_not_counted() {
        Oficina o = Aprobada.en(raiz);
        byte[] nada = "x".getBytes(StandardCharsets.UTF_8);
        o.deja("a.xlsx\n✔ En orden.", nada);
        o.deja("~$a.xlsx", nada);
        for (int i = 0; i < 12; i++) {
            o.deja("b" + i + ".xlsx", nada);
        }
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(
                r.out().contains("En entrada: 13 archivos; nadie los atiende: quipu procesar o quipu vigilar"),
                r.out());
        assertTrue(r.out().contains("  … y 3 más"), r.out());
        assertEquals(1, r.out().lines().filter(l -> l.startsWith("✔ En orden.")).count());
        assertFalse(r.out().contains("~$"), r.out());
        assertEquals(13, o.quipu("estado", "--json").json().get("entrada").size());
    }
}
