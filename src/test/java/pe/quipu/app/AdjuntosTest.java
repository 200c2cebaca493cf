package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T1;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.app.Oficina.Respuesta;
import pe.quipu.inbox.Inbox;

/** Signed papers and evidences lie beside the delivery they come with; what says nothing of whose it is is set aside. */
final class AdjuntosTest {
    @TempDir
    Path raiz;

    private static byte[] pdf(String texto) {
        return ("%PDF-1.4\n% " + texto + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] papel(String nombre) {
        if (nombre.endsWith("docx")) {
            try (XWPFDocument documento = new XWPFDocument();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                documento.createParagraph().createRun().setText("Acta");
                documento.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else if (nombre.toLowerCase(java.util.Locale.ROOT).endsWith("pdf")) {
            return pdf(nombre);
        }
        int[] magia = nombre.endsWith("png") ? new int[] {0x89, 'P', 'N', 'G'} : new int[] {0xFF, 0xD8, 0xFF, 0xE0};
        byte[] imagen = new byte[64];
        for (int i = 0; i < magia.length; i++) {
            imagen[i] = (byte) magia[i];
        }
        return imagen;
    }

    @Test
    void one_evidence_may_go_with_the_deliveries_of_two_units() {
        Oficina o = Aprobada.en(raiz);
        byte[] acta = pdf("acta");
        assertEquals("adjunto", o.entrega("01_2022-T4 acta.pdf", acta).veredicto());
        assertEquals("adjunto", o.entrega("02_2022-T4 acta.pdf", acta).veredicto());
        assertEquals("duplicado", o.entrega("01_2022-T4 acta bis.pdf", acta).veredicto());
        assertEquals("duplicado", o.entrega("02_2022-T4 acta bis.pdf", acta).veredicto());
    }

    @Test
    void a_paper_that_says_whose_it_is_is_filed_beside_the_delivery() {
        Map<String, String> como = Map.of(
                "02_2022-T4 firmado.pdf", "02_2022-T4 firmado_",
                "02 2022-t4.PDF", "02_2022-T4_02 2022-t4_",
                "02-2022-T4-obra.jpg", "02_2022-T4_02-2022-T4-obra_",
                "02_2022-T4_obra.png", "02_2022-T4_obra_",
                "02_2022-T4 acta.docx", "02_2022-T4 acta_",
                "02_2022-T4/acta.pdf", "02_2022-T4_acta_",
                "2023-01-04/02/2022-T4 acta.pdf", "02_2022-T4_2022-T4 acta_",
                "2022-T4/02 Planeamiento/acta 1.pdf", "02_2022-T4_acta 1_",
                "02/acta 2.pdf", "02_2022-T4_acta 2_");
        Oficina o = Aprobada.en(raiz);
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T4)).guarda());
        Map<String, byte[]> papeles = como.keySet().stream().collect(Collectors.toMap(n -> n, n -> papel(n)));
        papeles.forEach(o::deja);
        Respuesta r = o.quipu("procesar", "--json");
        assertEquals(0, r.salida(), r.out());
        assertEquals(como.size(), r.json().get("resumen").get("adjunto").asInt(), r.out());
        for (JsonNode archivo : r.json().get("archivos")) {
            assertEquals("02", archivo.get("unidad").asText());
            assertEquals(T4, archivo.get("periodo").asText());
            assertEquals(List.of("LIB-044"), archivo.get("observaciones").findValuesAsText("codigo"));
        }
        List<String> aceptado = o.archivos("aceptado/" + T4);
        como.forEach((nombre, filed) -> {
            String archivo = aceptado.stream()
                    .filter(f ->
                            f.startsWith(filed) && f.substring(filed.length()).matches("[0-9a-f]{8}\\..*"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(nombre + " is not among " + aceptado));
            assertArrayEquals(papeles.get(nombre), o.lee("aceptado/" + T4 + "/" + archivo));
        });
        assertEquals(List.of(), o.archivos("entrada"));
        assertEquals(
                "duplicado",
                o.entrega("otro nombre.pdf", papel("02/acta 2.pdf")).veredicto());
    }

    @Test
    void a_paper_that_does_not_stays_refused_with_how_to_name_it() {
        List<String> nombres = List.of(
                "firmado.pdf",
                "02.pdf",
                "02 firmado.pdf",
                "02-12-2022 acta.pdf",
                "2022-T4.pdf",
                "02_2022-12-30 acta.pdf",
                "firmado 02_2022-T4.pdf",
                "02-01-2023/acta.pdf",
                "2023-01-04/acta.pdf",
                "02_2022-T4.xlsx",
                "03/firmado.pdf");
        Oficina o = Aprobada.en(
                raiz, Entidad.dePrueba().fila("plazos", "periodo", T4, "fecha_limite", LocalDate.of(2023, 1, 13)));
        nombres.forEach(nombre -> o.deja(nombre, pdf(nombre)));
        Respuesta r = o.quipu("procesar", "--json");
        assertEquals(3, r.salida());
        assertEquals(nombres.size(), r.json().get("resumen").get("rechazado").asInt(), r.out());
        for (JsonNode archivo : r.json().get("archivos")) {
            assertEquals(List.of("LIB-008"), archivo.get("observaciones").findValuesAsText("codigo"));
            String accion = archivo.get("observaciones").get(0).get("accion").asText();
            assertTrue(accion.contains("«03.09.05_2022-T4 firmado.pdf»"), accion);
        }
    }

    @Test
    void a_paper_named_as_asked_with_a_wrong_unit_or_period_is_told_which() {
        Map<String, String> porque = Map.of(
                "09_2022-T4.pdf", "la unidad «09» no existe",
                "03.99_2022-T4 firmado.pdf", "la unidad «03.99» no existe",
                "03.10_2022-T4 firmado.pdf", "la unidad «03.10» no existe. ¿Quiso decir «03.01»?",
                "02_2022-T9 firmado.pdf", "«2022-T9» no es un periodo abierto. ¿Quiso decir «2022-T4»?",
                "02 2022-t44.pdf", "«2022-T44» no es un periodo abierto. ¿Quiso decir «2022-T4»?",
                "02_2021-T1 firmado.pdf", "«2021-T1» no es un periodo abierto",
                "02_2021-T2/acta.pdf", "«2021-T2» no es un periodo abierto");
        Oficina o = Aprobada.en(
                raiz, Entidad.dePrueba().fila("plazos", "periodo", T4, "fecha_limite", LocalDate.of(2023, 1, 13)));
        porque.keySet().forEach(nombre -> o.deja(nombre, pdf(nombre)));
        Respuesta r = o.quipu("procesar", "--json");
        assertEquals(porque.size(), r.json().get("resumen").get("rechazado").asInt(), r.out());
        List<String> dichos = new java.util.ArrayList<>();
        for (JsonNode archivo : r.json().get("archivos")) {
            assertEquals(List.of("LIB-047"), archivo.get("observaciones").findValuesAsText("codigo"), r.out());
            dichos.add(archivo.get("observaciones").get(0).get("mensaje").asText());
        }
        assertEquals(
                porque.values().stream()
                        .map(p -> "No se sabe de quién es el documento: " + (p.contains("?") ? p : p + "."))
                        .sorted()
                        .toList(),
                dichos.stream().sorted().toList());
    }

    @Test
    void refused_for_its_name_it_is_attended_under_a_good_one() {
        Oficina o = Aprobada.en(raiz);
        assertEquals("rechazado", o.entrega("firmado.pdf", pdf("x")).veredicto());
        assertEquals("adjunto", o.entrega("02_2022-T4 firmado.pdf", pdf("x")).veredicto());
    }

    @Test
    void in_one_folder_the_workbook_is_attended_first_and_says_the_period_of_the_rest() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T1)).guarda());
        o.deja("02/a.pdf", pdf("a"));
        Respuesta r =
                o.entrega("02/z.xlsx", Papeles.evaluada(o.plantilla("02", T4)).guarda());
        assertEquals("aceptado", r.archivo(0).get("veredicto").asText(), r.out());
        assertEquals("adjunto", r.archivo(1).get("veredicto").asText(), r.out());
        assertEquals(T4, r.archivo(1).get("periodo").asText());
    }

    @Test
    void a_scan_larger_than_any_form_is_filed_too_and_known_again() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Map<String, byte[]> papeles = Map.of(
                "02_2022-T4 firmado.pdf", large(pdf("x")),
                "02_2022-T4 acta.docx", largeDocument());
        papeles.forEach(o::deja);
        Respuesta r = o.quipu("procesar", "--json");
        assertEquals(2, r.json().get("resumen").get("adjunto").asInt(), r.out());
        assertEquals(List.of(), o.archivos("entrada"));
        for (JsonNode archivo : r.json().get("archivos")) {
            assertEquals("02", archivo.get("unidad").asText(), r.out());
            assertArrayEquals(
                    papeles.get(archivo.get("archivo").asText()),
                    o.lee(archivo.get("destino").asText()));
        }
        Files.delete(raiz.resolve("registro/quipu.db"));
        assertEquals(0, o.quipu("reparar", "--aplicar").salida());
        assertEquals(
                "duplicado",
                o.entrega("02_2022-T4 otra vez.pdf", papeles.get("02_2022-T4 firmado.pdf"))
                        .veredicto());
    }

    @Test
    void what_is_too_large_and_is_no_paper_or_of_nobody_stays_refused() {
        Oficina o = Aprobada.en(raiz);
        o.deja("firmado.pdf", large(pdf("x")));
        o.deja("02_2022-T4.xlsx", large(pdf("y")));
        byte[] zip = large("PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
        zip[zip.length - 22] = 'P';
        zip[zip.length - 21] = 'K';
        zip[zip.length - 20] = 5;
        zip[zip.length - 19] = 6;
        o.deja("02_2022-T4 copia.pdf", zip);
        Respuesta r = o.quipu("procesar", "--json");
        assertEquals(3, r.json().get("resumen").get("rechazado").asInt(), r.out());
        for (JsonNode archivo : r.json().get("archivos")) {
            assertEquals(List.of("LIB-018"), archivo.get("observaciones").findValuesAsText("codigo"), r.out());
        }
        assertEquals(
                List.of("LIB-047"),
                o.entrega("09_2022-T4 firmado.pdf", large(pdf("z"))).codigos());
    }

    @Test
    void a_large_document_whose_end_never_came_is_refused_as_a_small_one() throws IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] acta = largeDocument();
        Respuesta r = o.entrega("02_2022-T4 acta.docx", Arrays.copyOf(acta, acta.length - 1));
        assertEquals(List.of("LIB-002"), r.codigos(), r.out());
    }

    private static byte[] large(byte[] papel) {
        return Arrays.copyOf(papel, (int) Inbox.LIMITE + 1);
    }

    /** With a photograph that cannot be made smaller. */
    private static byte[] largeDocument() throws IOException {
        byte[] foto = new byte[(int) Inbox.LIMITE];
        new Random(5).nextBytes(foto);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(papel("acta.docx")));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(e.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.jpeg"));
            zip.write(foto);
        }
        return out.toByteArray();
    }

    @Test
    void a_clock_that_was_set_back_does_not_close_its_period() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        o.hoy = "2022-06-01";
        assertEquals("adjunto", o.entrega("02_2022-T4 firmado.pdf", pdf("x")).veredicto());
    }

    @Test
    void of_a_period_told_quarter_by_quarter_it_is_no_form() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("02.xlsx", Papeles.evaluada(o.plantilla("02", T4)).guarda());
        String antes = o.quipu("pendientes", "--periodo", "2022-A", "--json").out();
        assertEquals("adjunto", o.entrega("02_2022-A acta.pdf", pdf("x")).veredicto());
        assertEquals(
                antes, o.quipu("pendientes", "--periodo", "2022-A", "--json").out());
    }

    @Test
    void it_is_no_round_no_delivery_and_changes_no_figure() {
        Oficina o = Aprobada.en(raiz);
        Respuesta r = o.entrega("03.01_2022-T4 firmado.pdf", pdf("x"));
        assertEquals("adjunto", r.veredicto(), r.out());
        assertEquals("03", r.archivo(0).get("unidad").asText());
        assertEquals(0, r.archivo(0).get("ronda").asInt());
        assertEquals("", r.archivo(0).get("devuelto").asText());
        assertEquals(
                List.of("2022_formulacion.xlsx"),
                o.archivos("consolidado").stream()
                        .filter(f -> !f.startsWith("anteriores"))
                        .toList());
        assertTrue(o.quipu("pendientes", "--periodo", T4).out().contains("Faltan 3 de 3 unidades"));
        assertEquals(
                "aceptado",
                o.entrega("03.xlsx", Papeles.evaluada(o.plantilla("03", T4)).guarda())
                        .veredicto());
        assertEquals(1, o.registro(T4).get(1).identidad().ronda());
    }
}
