package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.quipu.observacion.Codigo;

/** What scripts rely on: exit codes, one JSON document on the standard output, and nothing moved by asking. */
final class ContratoTest {
    private static final List<String> ARCHIVO =
            List.of("archivo", "sha256", "veredicto", "unidad", "periodo", "ronda", "destino", "observaciones");
    private static final List<String> OBSERVACION =
            List.of("codigo", "gravedad", "hoja", "celda", "campo", "recibido", "mensaje", "accion");

    @TempDir
    Path raiz;

    private static byte[] mala(Oficina o) {
        return Papeles.evaluada(o.plantilla("02", T4))
                .escribe(FISICA, "AO.0002", "ejecutado_10", "12 reg.")
                .guarda();
    }

    private static List<String> names(JsonNode nodo) {
        List<String> nombres = new ArrayList<>();
        nodo.fieldNames().forEachRemaining(nombres::add);
        return nombres;
    }

    @Test
    void procesar_prints_the_document_of_the_contract() {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        o.deja("nota.txt", "hola".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Oficina.Respuesta r = o.entrega("02.xlsx", mala(o));
        assertEquals(3, r.salida());
        assertEquals(List.of("archivos", "resumen"), names(r.json()));
        assertEquals(3, r.json().get("archivos").size());
        for (JsonNode archivo : r.json().get("archivos")) {
            assertTrue(names(archivo).containsAll(ARCHIVO), archivo.toString());
            for (JsonNode observacion : archivo.get("observaciones")) {
                assertEquals(OBSERVACION, names(observacion));
            }
        }
        assertEquals(1, r.json().get("resumen").get("aceptado").asInt());
        assertEquals(1, r.json().get("resumen").get("observado").asInt());
        assertEquals(1, r.json().get("resumen").get("rechazado").asInt());
        JsonNode vacio = o.quipu("procesar", "--json").json();
        assertEquals(0, vacio.get("archivos").size());
    }

    @Test
    void validar_says_the_same_as_procesar_and_touches_nothing() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Path libro = Files.write(raiz.resolve("mío.xlsx"), mala(o));
        o.registro(T4);
        List<String> antes = o.archivos(".");
        Oficina.Respuesta r = o.quipu("validar", "--json", libro.toString());
        assertEquals(3, r.salida());
        assertEquals("observado", r.veredicto());
        JsonNode dicha = r.archivo(0).get("observaciones").get(0);
        assertEquals("FIL-001", dicha.get("codigo").asText());
        assertEquals("12 reg.", dicha.get("recibido").asText());
        assertEquals(FISICA, dicha.get("hoja").asText());
        assertEquals("", r.archivo(0).get("destino").asText());
        assertEquals(antes, o.archivos("."));
        assertEquals(List.of(), o.registro(T4));
        String texto = o.quipu("validar", libro.toString()).out();
        assertTrue(texto.contains("FIL-001") && texto.contains("Escriba solo el número"), texto);
        assertEquals(
                2,
                o.quipu("validar", libro.toString(), raiz.resolve("no.xlsx").toString())
                        .salida());
        Path buena = Files.write(
                raiz.resolve("bueno.xlsx"),
                Papeles.evaluada(o.plantilla("02", T4)).guarda());
        assertEquals(0, o.quipu("validar", buena.toString()).salida());
    }

    @Test
    void aprobar_and_comparar_print_the_documents_of_the_contract() {
        Oficina o = Aprobada.en(raiz);
        Cambios.de(o, "02", Cambios.R01)
                .cambia(1, "reprogramación", "Agosto")
                .meta(1, 8, 25)
                .entrega();
        assertEquals(
                List.of(
                        "plan",
                        "nuevo",
                        "ronda",
                        "etapa",
                        "fecha",
                        "resolucion",
                        "mes_desde",
                        "actividades",
                        "modificaciones",
                        "archivo",
                        "avisos"),
                names(o.quipu("aprobar", "--periodo", Cambios.R01, "--json").json()));
        JsonNode comparado =
                o.quipu("comparar", "--ejercicio", "2022", "--json").json();
        assertEquals(List.of("antes", "despues", "agregadas", "retiradas", "cambiadas", "archivo"), names(comparado));
        assertEquals(1, comparado.get("cambiadas").asInt());
        assertEquals(
                List.of("2022_v1_v2_comparacion.xlsx"),
                o.archivos("consolidado").stream()
                        .filter(n -> n.contains("comparacion"))
                        .toList());
    }

    @Test
    void progress_goes_to_the_error_output_and_silence_leaves_the_result() {
        Oficina o = Aprobada.en(raiz);
        o.deja("02.xlsx", mala(o));
        Oficina.Respuesta r = o.quipu("procesar", "--silencioso");
        assertEquals("", r.err());
        assertTrue(r.out().contains("1 observados") || r.out().contains("1 observado"), r.out());
    }

    @Test
    void temporary_files_are_left_alone_and_are_no_fault() {
        Oficina o = Aprobada.en(raiz);
        o.deja("~$02.xlsx", new byte[] {1});
        Oficina.Respuesta r = o.quipu("procesar");
        assertEquals(0, r.salida());
        assertEquals(List.of("~$02.xlsx"), o.archivos("entrada"));
    }

    @ParameterizedTest
    @EnumSource(Codigo.class)
    void every_code_is_explained_in_whole_sentences(Codigo codigo) {
        Oficina.Respuesta r = Oficina.type("explicar", codigo.id().toLowerCase(java.util.Locale.ROOT));
        assertEquals(0, r.salida());
        assertTrue(r.out().startsWith(codigo.id() + " · "), r.out());
        assertFalse(r.out().contains("{") || r.out().contains("null"), r.out());
        assertEquals(5, r.out().lines().count(), r.out());
        JsonNode documento = Oficina.type("explicar", codigo.id(), "--json").json();
        assertEquals(List.of("codigo", "gravedad", "titulo", "causa", "regla", "ejemplo", "accion"), names(documento));
    }

    @Test
    void the_demonstration_never_empties_a_folder_that_is_not_its_own() throws IOException {
        Files.writeString(raiz.resolve("tesis.docx"), "años de trabajo");
        Oficina.Respuesta r = Oficina.type("demo", "--carpeta", raiz.toString());
        assertEquals(2, r.salida());
        assertTrue(r.err().contains("no está vacía; no se tocó nada"), r.err());
        assertEquals("años de trabajo", Files.readString(raiz.resolve("tesis.docx")));
    }
}
