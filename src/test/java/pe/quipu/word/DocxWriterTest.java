package pe.quipu.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Documento.Seccion;
import pe.quipu.documento.Portada;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Saliente;
import pe.quipu.excel.SchemaCheck;

/** What reaches the docx: every part valid, the same bytes each time, and the looks of the base document. */
final class DocxWriterTest {
    private static final byte[] BASE = BaseDocument.build();

    private static Documento sample() {
        Tabla tabla = new Tabla(
                "Metas",
                List.of(Columna.texto(3), Columna.cifra(1), Columna.cifra(1)),
                List.of(
                        new Renglon(Clase.CABECERA, List.of(Celda.de("Actividad"), Celda.ancha("Soles", 2))),
                        new Renglon(Clase.CABECERA, List.of(Celda.SIGUE, Celda.de("2023"), Celda.de("2024")))),
                List.of(
                        new Renglon(Clase.GRUPO, List.of(Celda.ancha("AEI.01.01", 3))),
                        Renglon.de(
                                Clase.FILA, List.of("Limpieza de <calles> & «plazas»\u0007", "10,375,986.83", "0.00")),
                        Renglon.de(Clase.TOTAL, List.of("Total", "10,375,986.83", "0.00"))),
                "Fuente: plan.");
        return new Documento(
                "Plan 2023",
                "Entidad · Plan 2023",
                new Portada(
                        "Entidad",
                        "Plan",
                        "2023",
                        List.of(
                                new Portada.Dato("Versión", "1", false),
                                new Portada.Dato("Resolución", "[Por completar]", true))),
                List.of(
                        new Seccion(
                                false,
                                List.of(
                                        new Bloque.Indice("Índice", 2),
                                        new Bloque.SaltoDePagina(),
                                        new Bloque.Titulo(1, "1. Presentación"),
                                        new Bloque.Parrafo("Dos\nlíneas"),
                                        new Bloque.Pendiente("[Por completar]"),
                                        new Bloque.Lista(List.of("uno", "dos")))),
                        new Seccion(true, List.of(new Bloque.Titulo(2, "1.1 Metas"), tabla)),
                        new Seccion(false, List.of(new Bloque.Titulo(3, "Detalle"), tabla))));
    }

    private static Map<String, byte[]> parts(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    /** The base document with one of its parts changed, as when the office edits it. */
    private static byte[] edited(String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(BASE);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertFalse(before.equals(after), "nothing was edited in " + part);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> p : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(p.getKey()));
                zip.write(p.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String xml(byte[] docx, String part) {
        return new String(parts(docx).get(part), StandardCharsets.UTF_8);
    }

    @Test
    void every_part_has_a_schema_and_keeps_it() {
        byte[] docx = DocxWriter.write(sample(), BASE);
        assertEquals(List.of(), SchemaCheck.errors(docx));
        List<String> checked = parts(docx).entrySet().stream()
                .filter(p -> SchemaCheck.hasSchema(p.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        assertTrue(
                checked.containsAll(List.of(
                        "word/document.xml",
                        "word/footer1.xml",
                        "word/header1.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/styles.xml")),
                checked.toString());
    }

    @Test
    void a_defect_in_a_part_of_a_document_is_found() throws IOException {
        byte[] malo = edited("word/document.xml", x -> x.replaceFirst("<w:pStyle", "<w:noSuchThing/><w:pStyle"));
        assertEquals(1, SchemaCheck.errors(malo).size());
    }

    @Test
    void the_same_document_is_the_same_bytes() {
        assertArrayEquals(DocxWriter.write(sample(), BASE), DocxWriter.write(sample(), BASE));
    }

    @Test
    void tables_repeat_their_head_split_no_row_and_fit_between_the_margins() throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(sample(), BASE)))) {
            List<XWPFTable> tables = docx.getTables();
            assertEquals(2, tables.size());
            assertEquals(
                    List.of(16838 - 2 * 1134, 11906 - 2 * 1134),
                    tables.stream()
                            .map(t -> t.getCTTbl().getTblGrid().getGridColList().stream()
                                    .mapToInt(c -> Integer.parseInt(c.getW().toString()))
                                    .sum())
                            .toList());
            for (XWPFTable t : tables) {
                assertEquals(
                        List.of(true, true, false, false, false),
                        t.getRows().stream().map(XWPFTableRow::isRepeatHeader).toList());
                assertTrue(t.getRows().stream().allMatch(XWPFTableRow::isCantSplitRow));
                assertEquals(
                        "Limpieza de <calles> & «plazas»",
                        t.getRow(3).getCell(0).getText());
            }
        }
    }

    @Test
    void sections_lie_as_they_should_and_only_the_cover_has_no_head() throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(sample(), BASE)))) {
            List<CTSectPr> sections = new java.util.ArrayList<>(docx.getDocument().getBody().getPList().stream()
                    .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                    .map(p -> p.getPPr().getSectPr())
                    .toList());
            sections.add(docx.getDocument().getBody().getSectPr());
            assertEquals(
                    List.of(false, false, true, false),
                    sections.stream()
                            .map(s -> s.getPgSz().getOrient() == STPageOrientation.LANDSCAPE)
                            .toList());
            assertEquals(
                    List.of(0, 1, 1, 1),
                    sections.stream().map(CTSectPr::sizeOfFooterReferenceArray).toList());
        }
    }

    @Test
    void contents_captions_and_pages_are_fields_already_filled_in() {
        byte[] docx = DocxWriter.write(sample(), BASE);
        String documento = xml(docx, "word/document.xml");
        assertTrue(documento.contains("TOC \\o \"1-2\" \\h \\z \\u"));
        assertEquals(2, documento.split("PAGEREF _Toc", -1).length - 1, "levels 1 and 2 only");
        assertTrue(documento.contains("<w:hyperlink w:anchor=\"_Toc000001\""), documento);
        assertEquals(3, documento.split("<w:bookmarkStart", -1).length - 1);
        assertEquals(2, documento.split("SEQ Tabla", -1).length - 1);
        assertTrue(xml(docx, "word/settings.xml").contains("updateFields"));
        assertTrue(xml(docx, "word/footer1.xml").contains("NUMPAGES"));
        assertTrue(xml(docx, "word/header1.xml").contains("Entidad · Plan 2023"));
        assertFalse(documento.contains("Cambie aquí el aspecto"), "the sample text of the base stays out");
    }

    @Test
    void whoever_made_the_base_is_not_told_by_the_documents_made_from_it() throws IOException {
        byte[] base;
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(BASE));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var nucleo = docx.getProperties().getCoreProperties();
            nucleo.setCreator("Juan Secreto");
            nucleo.setLastModifiedByUser("Juan Secreto");
            nucleo.setDescription("de Juan Secreto");
            nucleo.setKeywords("Juan Secreto");
            nucleo.setSubjectProperty("Juan Secreto");
            nucleo.setCategory("Juan Secreto");
            var extendidas = docx.getProperties().getExtendedProperties().getUnderlyingProperties();
            extendidas.setCompany("Juan Secreto");
            extendidas.setManager("Juan Secreto");
            extendidas.setHyperlinkBase("C:\\Users\\Juan Secreto");
            extendidas.setTemplate("C:\\Users\\Juan Secreto\\poi.dotx");
            docx.getProperties().getCustomProperties().addProperty("autor", "Juan Secreto");
            docx.write(bytes);
            base = bytes.toByteArray();
        }
        assertEquals(
                List.of(),
                Saliente.examine("informe.docx", DocxWriter.write(sample(), base), List.of("Juan Secreto"))
                        .errores());
    }

    @Test
    void the_office_may_change_ids_looks_and_paper_of_its_base() throws IOException {
        byte[] enEspaniol = edited(
                "word/styles.xml", x -> x.replace("\"Heading1\"", "\"Ttulo1\"").replace("DCE6F2", "FFEEDD"));
        String documento = xml(DocxWriter.write(sample(), enEspaniol), "word/document.xml");
        assertTrue(documento.contains("w:val=\"Ttulo1\"") && documento.contains("FFEEDD"), documento);
        byte[] carta =
                edited("word/document.xml", x -> x.replace("11906", "12240").replace("16838", "15840"));
        assertTrue(xml(DocxWriter.write(sample(), carta), "word/document.xml")
                .contains("<w:tblW w:type=\"dxa\" w:w=\"" + (12240 - 2 * 1134) + "\""));
    }

    @Test
    void a_base_without_a_style_is_refused_by_its_name() throws IOException {
        byte[] sin = edited("word/styles.xml", x -> x.replace("\"Quipu Grupo\"", "\"Otro\""));
        assertEquals(Optional.of(List.of("Quipu Grupo")), DocxWriter.missingStyles(sin));
        assertThrows(IllegalArgumentException.class, () -> DocxWriter.write(sample(), sin));
    }

    @Test
    void libreoffice_opens_it_and_prints_what_it_says(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        Path docx = Files.write(carpeta.resolve("plan.docx"), DocxWriter.write(sample(), BASE));
        String impreso = LibreOffice.toText(docx, carpeta.resolve("pdf"));
        for (String dicho : List.of(
                "Índice",
                "1. Presentación",
                "Tabla 1. Metas",
                "Tabla 2. Metas",
                "10,375,986.83",
                "Fuente: plan.",
                "Entidad · Plan 2023",
                "Página 2 de 5")) {
            assertTrue(impreso.contains(dicho), dicho + " is not in\n" + impreso);
        }
    }
}
