package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code informe}: the document of the POI, from the approved plan in force. */
final class InformeTest {
    private static final String DOCUMENTO = "informes/2022_POI.docx";

    @TempDir
    Path raiz;

    static String text(byte[] docx) {
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor texto = new XWPFWordExtractor(d)) {
            return texto.getText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] withoutStyle(byte[] base, String nombre) throws IOException {
        try (XWPFDocument d = new XWPFDocument(new ByteArrayInputStream(base))) {
            d.getStyles().getStyles().stream()
                    .filter(s -> s.getName().equals(nombre))
                    .forEach(s -> s.getCTStyle().getName().setVal("Otro"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            d.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void the_document_tells_the_plan_in_force_and_what_is_still_to_be_completed() {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta r = o.quipu("informe", "--periodo", "2022", "--json");
        assertEquals(0, r.salida(), r.toString());
        assertEquals(DOCUMENTO, r.json().get("informe").asText());
        assertEquals("2022_v1_aprobado", r.json().get("plan").asText());
        assertTrue(r.json().get("por_completar").toString().contains("4.1 Misión"), r.out());
        String texto = text(o.lee(DOCUMENTO));
        assertTrue(texto.contains("Actividad 1 de 03") && texto.contains("AO.0005"), texto);
        // Five activities of 1,000.50 soles a month.
        assertTrue(texto.contains("60,030.00") && texto.contains("12,006.00"), texto);
        assertTrue(texto.contains("Fondo de compensación municipal"), texto);
        String dicho = o.quipu("informe", "--periodo", "2022").out();
        assertTrue(dicho.contains("2022_POI.docx") && dicho.contains("Falta completar"), dicho);
        assertEquals(List.of("2022_POI.docx"), o.archivos("informes"));
    }

    @Test
    void the_texts_of_the_entity_take_the_place_of_what_was_to_be_completed() {
        Entidad e = Entidad.dePrueba().texto("mision", "Servir al vecino.");
        Oficina o = Aprobada.en(raiz, e);
        Oficina.Respuesta r = o.quipu("informe", "--periodo", "2022", "--json");
        assertFalse(r.json().get("por_completar").toString().contains("Misión"), r.out());
        assertTrue(text(o.lee(DOCUMENTO)).contains("Servir al vecino."));
    }

    @Test
    void the_same_plan_gives_the_same_bytes() {
        Oficina o = Aprobada.en(raiz);
        o.quipu("informe", "--periodo", "2022");
        byte[] antes = o.lee(DOCUMENTO);
        o.hoy = "2023-02-01";
        o.quipu("informe", "--periodo", "2022");
        assertArrayEquals(antes, o.lee(DOCUMENTO));
    }

    @Test
    void a_needs_table_has_no_document_and_a_plan_has_no_memos() {
        Oficina o = Aprobada.en(raiz);
        assertEquals(2, o.quipu("informe", "--periodo", "2022-CN").salida());
        Oficina.Respuesta r = o.quipu("informe", "--periodo", "2022", "--memos");
        assertEquals(2, r.salida());
        assertTrue(r.err().contains("Los memorandos son de una evaluación"), r.err());
        assertEquals(List.of(), o.archivos("informes"));
    }

    @Test
    void without_an_approved_plan_nothing_is_written() {
        Oficina o = Aprobada.en(raiz);
        Oficina.Respuesta r = o.quipu("informe", "--periodo", "2023", "--json");
        assertEquals(3, r.salida());
        assertTrue(r.err().contains("Todavía no hay un plan aprobado de 2023"), r.err());
        assertEquals(3, r.json().get("error").get("codigo").asInt());
        assertEquals(List.of(), o.archivos("informes"));
    }

    @Test
    void the_office_may_bring_its_own_base_document_with_the_same_styles() throws IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] base = Files.readAllBytes(Path.of("workbook-templates", "poi.docx"));
        Path propia = Files.createDirectories(raiz.resolve("plantillas")).resolve("poi.docx");
        Files.write(propia, withoutStyle(base, "no hay tal estilo"));
        assertEquals(0, o.quipu("informe", "--periodo", "2022").salida());
        byte[] buena = o.lee(DOCUMENTO);
        Files.write(propia, withoutStyle(base, "Quipu Grupo"));
        Oficina.Respuesta r = o.quipu("informe", "--periodo", "2022");
        assertEquals(6, r.salida());
        assertTrue(r.err().contains("le faltan estilos: Quipu Grupo"), r.err());
        Files.writeString(propia, "esto no es Word");
        assertEquals(6, o.quipu("informe", "--periodo", "2022").salida());
        assertArrayEquals(buena, o.lee(DOCUMENTO), "the document that was there stays");
    }

    @Test
    void art_8_4_the_needs_of_the_accepted_formulations_are_summed_by_unit() {
        Oficina o = Oficina.con(raiz, Entidad.dePrueba());
        try (Lapiz lapiz = new Lapiz(Papeles.formulacion(o.plantilla("01", "2022"), "01/AEI.01.01"))) {
            need(lapiz, "1", "bien", "Papel bond A4", "2.3.1.5.1.2", "14.50", 4);
            need(lapiz, "2", "servicio", "Mensajería", "2.3.2.2.3.1", "5974.00", 2);
            o.deja("01.xlsx", lapiz.guarda());
        }
        Oficina.Respuesta entregado = o.quipu("procesar", "--json");
        assertEquals("aceptado", entregado.veredicto(), entregado.out());
        o.quipu("aprobar", "--ejercicio", "2022", "--aceptar-faltantes", "prueba");
        assertEquals(0, o.quipu("informe", "--periodo", "2022").salida());
        String texto = text(o.lee(DOCUMENTO));
        assertTrue(texto.contains("Papel bond A4\t58.00") && texto.contains("Mensajería\t11,948.00"), texto);
        assertTrue(texto.contains("Alcaldía (01)\t12,006.00") && texto.contains("Bienes\t58.00"), texto);
    }

    private static void need(
            Lapiz lapiz, String fila, String tipo, String detalle, String clasificador, String precio, int cantidad) {
        String hoja = "Cuadro de necesidades";
        lapiz.escribe(hoja, fila, "actividad", 1).escribe(hoja, fila, "tipo", tipo);
        lapiz.escribe(hoja, fila, "detalle", detalle).escribe(hoja, fila, "clasificador", clasificador);
        lapiz.escribe(hoja, fila, "unidad_medida", "Unidad").escribe(hoja, fila, "rubro", "07");
        lapiz.escribe(hoja, fila, "precio_unitario", Double.valueOf(precio));
        lapiz.escribe(hoja, fila, "cantidad_03", cantidad);
    }
}
