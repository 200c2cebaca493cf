package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register and the folders are each made again from the other, and nothing is counted twice or otherwise. */
@Tag("confiabilidad")
final class ReparacionTest {
    @TempDir
    Path raiz;

    private Oficina o;
    private List<String> lineas;
    private Map<String, Map<String, String>> cifras;

    @BeforeEach
    void an_office_in_order() {
        o = Trajinada.en(raiz);
        o.hoy = Trajinada.HOY;
        cifras = Trajinada.CIFRAS;
        lineas = Trajinada.LINEAS;
    }

    @Test
    void in_order_there_is_nothing_to_repair() {
        Map<String, byte[]> antes = carpetas();
        Oficina.Respuesta r = o.quipu("reparar");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(r.out().contains("no hay nada que reparar"), r.out());
        assertEquals(0, o.quipu("reparar", "--aplicar").salida());
        igual(antes);
    }

    @Test
    void a_lost_register_is_made_again_line_by_line_from_the_folders() throws IOException {
        Map<String, byte[]> antes = carpetas();
        Files.delete(raiz.resolve("registro/quipu.db"));
        nobodyWorksWithoutIt("Falta el registro");

        Oficina.Respuesta dicho = o.quipu("reparar", "--json");
        assertEquals(3, dicho.salida());
        assertFalse(Files.exists(raiz.resolve("registro/quipu.db")), "it only says what it would do");
        Oficina.Respuesta hecho = o.quipu("reparar", "--aplicar", "--json");
        assertEquals(0, hecho.salida(), hecho.toString());
        assertEquals(dicho.json().get("arreglos"), hecho.json().get("arreglos"));
        allAsBefore();
        // The workbook of the formulation says of what day it is.
        antes.keySet().removeIf(f -> f.startsWith("consolidado/"));
        igual(antes);
    }

    @Test
    void with_the_whole_folder_of_the_register_gone_the_plan_keeps_its_approved_copies_too() throws IOException {
        Map<String, byte[]> copias = bytes("registro/plan");
        delete("registro");
        nobodyWorksWithoutIt("Falta el registro");
        repaired();
        allAsBefore();
        assertEquals(copias.keySet(), bytes("registro/plan").keySet());
        copias.forEach((nombre, libro) ->
                assertArrayEquals(libro, bytes("registro/plan").get(nombre)));
    }

    @Test
    void a_register_that_is_no_database_is_kept_aside_and_made_again() throws IOException {
        Files.writeString(raiz.resolve("registro/quipu.db"), "esto no es un registro");
        nobodyWorksWithoutIt("averiado");
        repaired();
        assertEquals(
                List.of("esto no es un registro"),
                o.archivos("registro").stream()
                        .filter(f -> f.matches("quipu_averiado-20221020-120000\\.db"))
                        .map(f -> new String(o.lee("registro/" + f)))
                        .toList());
        allAsBefore();
    }

    @Test
    void an_older_register_learns_what_was_filed_after_it_and_nothing_twice() throws IOException {
        byte[] antiguo = o.lee("registro/quipu.db");
        byte[] libro = Papeles.evaluada(o.plantilla("01", Trajinada.T3)).guarda();
        assertEquals("aceptado", o.entrega("01 t3.xlsx", libro).veredicto());
        byte[] mala = Papeles.evaluada(o.plantilla("01", "2022-T2"))
                .escribe(Papeles.FISICA, "AO.0001", "ejecutado_05", "x")
                .guarda();
        assertEquals("observado", o.entrega("01 t2.xlsx", mala).veredicto());
        List<String> despues = Trajinada.lineas(o);
        Map<String, Map<String, String>> conEllos = Trajinada.consolidados(o);
        Files.write(raiz.resolve("registro/quipu.db"), antiguo);

        Oficina.Respuesta r = repaired();
        assertEquals(2, r.json().get("arreglos").size(), r.out());
        assertEquals(despues, Trajinada.lineas(o));
        assertEquals(conEllos, Trajinada.consolidados(o));
        assertEquals("duplicado", o.entrega("de nuevo.xlsx", libro).veredicto());
    }

    @Test
    void a_paper_that_came_with_a_delivery_gets_its_line_again_from_its_name_and_its_date() throws IOException {
        byte[] pdf = "%PDF-1.4 firmado".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals("adjunto", o.entrega("02_2022-T3 firmado.pdf", pdf).veredicto());
        byte[] despues = Papeles.evaluada(o.plantilla("01", Trajinada.T3)).guarda();
        assertEquals("aceptado", o.entrega("01 t3.xlsx", despues).veredicto());
        List<String> todas = Trajinada.lineas(o);
        Path filed = raiz.resolve("aceptado/2022-T3")
                .resolve(o.archivos("aceptado/2022-T3").stream()
                        .filter(f -> f.endsWith(".pdf"))
                        .findFirst()
                        .orElseThrow());
        Files.setLastModifiedTime(
                filed, java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2022-10-20T16:59:59Z")));
        Files.delete(raiz.resolve("registro/quipu.db"));
        repaired();
        assertEquals(
                String.join("\n", todas)
                        .replace("2022-10-20T12:00-05:00, recepcion=Optional.empty, archivo=02_2022-T3", "X"),
                String.join("\n", Trajinada.lineas(o))
                        .replace("2022-10-20T11:59:59-05:00, recepcion=Optional.empty, archivo=02_2022-T3", "X"));
    }

    @Test
    void originals_that_are_missing_changed_or_renamed_are_put_back_from_any_copy() throws IOException {
        Map<String, byte[]> antes = carpetas();
        List<String> aceptados = o.archivos("aceptado/2022-T1").stream()
                .filter(f -> f.endsWith(".xlsx"))
                .toList();
        // Its duplicate is in cuarentena/.
        Files.delete(raiz.resolve("aceptado/2022-T1").resolve(aceptados.get(0)));
        Files.move(
                raiz.resolve("aceptado/2022-T1").resolve(aceptados.get(1)),
                raiz.resolve("aceptado/2022-T1/la buena.xlsx"));
        Path cambiado = raiz.resolve("aceptado/2022-T2").resolve(xlsx("aceptado/2022-T2"));
        Files.copy(cambiado, raiz.resolve("copia de seguridad.xlsx"));
        Files.write(
                cambiado,
                new Lapiz(Files.readAllBytes(cambiado))
                        .escribe(Papeles.FISICA, "AO.0002", "ejecutado_04", 1)
                        .guarda());

        Oficina.Respuesta r = repaired();
        assertEquals(3, r.json().get("arreglos").size(), r.out());
        Files.delete(raiz.resolve("copia de seguridad.xlsx"));
        assertEquals(List.of(cambiado.getFileName().toString()), o.archivos("registro/apartado"));
        allAsBefore();
        igual(antes);
    }

    @Test
    void an_original_with_no_copy_left_is_named_with_what_to_do() throws IOException {
        String perdido = "aceptado/2022-T3/" + xlsx("aceptado/2022-T3");
        byte[] libro = o.lee(perdido);
        Files.delete(raiz.resolve(perdido));
        Oficina.Respuesta r = o.quipu("reparar", "--aplicar", "--json");
        assertEquals(3, r.salida());
        assertEquals(0, r.json().get("arreglos").size(), r.out());
        assertEquals(1, r.json().get("por_hacer").size(), r.out());
        assertEquals(perdido, r.json().get("por_hacer").get(0).get("archivo").asText());
        assertTrue(r.json().get("por_hacer").get(0).get("que").asText().contains("02 t3.xlsx"), r.out());
        o.deja("de quien lo entregó.xlsx", libro);
        repaired();
        assertArrayEquals(libro, o.lee(perdido));
    }

    @Test
    void what_went_with_the_originals_is_written_again_as_it_was() throws IOException {
        Map<String, byte[]> antes = carpetas();
        int textos = 0;
        for (String carpeta : List.of("aceptado", "observado", "cuarentena")) {
            for (String f : o.archivos(carpeta)) {
                if (f.endsWith(".txt") || f.contains("OBSERVADO")) {
                    Files.delete(raiz.resolve(carpeta).resolve(f));
                    textos++;
                }
            }
        }
        Oficina.Respuesta r = repaired();
        int libros = (int) antes.keySet().stream()
                .filter(f -> f.contains("OBSERVADO") && f.endsWith("xlsx"))
                .count();
        assertEquals(textos - libros, r.json().get("arreglos").size(), r.out());
        r.json().get("arreglos").forEach(a -> assertFalse(a.get("que").asText().contains("pueden no ser"), r.out()));
        igual(antes);
    }

    @Test
    void a_version_of_the_plan_that_is_missing_or_changed_is_put_back_from_what_was_approved() throws IOException {
        Map<String, byte[]> antes = bytes("plan");
        Files.delete(raiz.resolve("plan/2022_v2_modificado.xlsx"));
        Files.writeString(raiz.resolve("plan/2022_v1_aprobado.xlsx"), "otra cosa");
        repaired();
        assertEquals(antes.keySet(), bytes("plan").keySet());
        antes.forEach((nombre, libro) -> assertArrayEquals(libro, bytes("plan").get(nombre), nombre));
        allAsBefore();
    }

    @Test
    void without_any_text_beside_them_the_papers_still_make_the_same_figures() throws IOException {
        for (String carpeta : List.of("aceptado", "observado", "cuarentena")) {
            for (String f : o.archivos(carpeta)) {
                if (f.endsWith(".txt")) {
                    Files.delete(raiz.resolve(carpeta).resolve(f));
                }
            }
        }
        Files.delete(raiz.resolve("registro/quipu.db"));
        Oficina.Respuesta r = repaired();
        assertTrue(r.out().contains("según la fecha del archivo"), r.out());
        for (String periodo : Trajinada.EVALUADOS) {
            assertEquals(0, o.quipu("consolidar", "--periodo", periodo).salida());
            assertEquals(datos(cifras.get(periodo)), datos(Consolidados.celdas(o, periodo)), periodo);
        }
    }

    @Test
    void a_paper_somebody_put_among_the_accepted_is_never_accepted_by_it() throws IOException {
        byte[] mala = Papeles.evaluada(o.plantilla("03", T1))
                .escribe(Papeles.FISICA, "AO.0004", "ejecutado_02", "12 reg.")
                .guarda();
        String hash = pe.quipu.inbox.Sha256.of(mala).substring(0, 8);
        Files.write(raiz.resolve("aceptado/2022-T1/03_2022-T1_r1_" + hash + ".xlsx"), mala);
        Files.write(raiz.resolve("aceptado/2022-T1/01_2022-T1_r7_" + hash + ".xlsx"), mala);
        Oficina.Respuesta r = o.quipu("reparar", "--aplicar", "--json");
        assertEquals(3, r.salida());
        assertEquals(0, r.json().get("arreglos").size(), r.out());
        assertEquals(2, r.json().get("por_hacer").size(), r.out());
        assertEquals(lineas, Trajinada.lineas(o));
    }

    /** Every verb says it in a sentence that names the verb that helps, and touches nothing. */
    private void nobodyWorksWithoutIt(String porque) {
        Map<String, byte[]> antes = carpetas();
        for (String[] verbo : List.of(
                new String[] {"procesar", "--json"},
                new String[] {"consolidar", "--periodo", T1, "--json"},
                new String[] {"pendientes", "--periodo", T1, "--json"})) {
            Oficina.Respuesta r = o.quipu(verbo);
            assertEquals(6, r.salida(), verbo[0] + r);
            String frase = r.json().get("error").get("mensaje").asText();
            assertTrue(frase.contains(porque) && frase.contains("quipu reparar"), frase);
            assertTrue(frase.length() <= 300, frase);
            assertFalse(frase.contains("Exception") || frase.contains("SQL"), frase);
        }
        igual(antes);
    }

    private Oficina.Respuesta repaired() {
        Oficina.Respuesta r = o.quipu("reparar", "--aplicar", "--json");
        assertEquals(0, r.salida(), r.toString());
        Oficina.Respuesta otra = o.quipu("reparar");
        assertEquals(0, otra.salida(), "a second time finds nothing: " + otra);
        return r;
    }

    private void allAsBefore() {
        assertEquals(String.join("\n", lineas), String.join("\n", Trajinada.lineas(o)));
        assertEquals(cifras, Trajinada.consolidados(o));
    }

    /** The tidy table alone: who answered for what, and the figures. */
    private static Map<String, String> datos(Map<String, String> celdas) {
        Map<String, String> datos = new TreeMap<>(celdas);
        datos.keySet().removeIf(c -> !c.startsWith("Datos!"));
        return datos;
    }

    private String xlsx(String carpeta) {
        return o.archivos(carpeta).stream()
                .filter(f -> f.endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
    }

    /** What is filed, whole. */
    private Map<String, byte[]> carpetas() {
        Map<String, byte[]> todo = new TreeMap<>();
        for (String carpeta : List.of("aceptado", "observado", "cuarentena", "plan", "consolidado", "entrada")) {
            bytes(carpeta).forEach((f, libro) -> todo.put(carpeta + "/" + f, libro));
        }
        return todo;
    }

    private Map<String, byte[]> bytes(String carpeta) {
        Map<String, byte[]> todo = new TreeMap<>();
        o.archivos(carpeta).forEach(f -> todo.put(f, o.lee(carpeta + "/" + f)));
        return todo;
    }

    private void igual(Map<String, byte[]> antes) {
        Map<String, byte[]> ahora = carpetas();
        boolean consolidado = antes.keySet().stream().anyMatch(f -> f.startsWith("consolidado/"));
        ahora.keySet().removeIf(f -> !consolidado && f.startsWith("consolidado/"));
        assertEquals(antes.keySet(), ahora.keySet());
        antes.forEach((f, libro) -> assertArrayEquals(libro, ahora.get(f), f));
    }

    private void delete(String carpeta) throws IOException {
        try (var todo = Files.walk(raiz.resolve(carpeta))) {
            for (Path p : todo.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
