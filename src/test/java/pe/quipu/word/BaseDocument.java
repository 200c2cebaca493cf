package pe.quipu.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pe.quipu.ooxml.ZipNormalizer;

/** The base document of the project, part by part: what {@code workbook-templates/poi.docx} holds, as text. */
final class BaseDocument {
    static final Path FILE = Path.of("workbook-templates", "poi.docx");

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String AZUL = "1F3864";

    private BaseDocument() {}

    static byte[] build() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>""".formatted(R));
        parts.put("word/_rels/document.xml.rels", relations());
        parts.put("word/document.xml", document());
        parts.put("word/styles.xml", styles());
        parts.put("word/numbering.xml", numbering());
        parts.put("word/settings.xml", """
                <w:settings xmlns:w="%s"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>\
                <w:compat><w:compatSetting w:name="compatibilityMode" \
                w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>""".formatted(W));
        parts.put("word/header1.xml", """
                <w:hdr xmlns:w="%s"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>{encabezado}</w:t></w:r>\
                </w:p></w:hdr>""".formatted(W));
        parts.put("word/footer1.xml", """
                <w:ftr xmlns:w="%s"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>%s%s%s%s</w:p></w:ftr>""".formatted(W, run("Página "), field("PAGE"), run(" de "), field("NUMPAGES")));
        return zip(parts);
    }

    private static String types() {
        String base = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        StringBuilder s = new StringBuilder("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>""");
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("document", "document.main");
        kinds.put("styles", "styles");
        kinds.put("numbering", "numbering");
        kinds.put("settings", "settings");
        kinds.put("header1", "header");
        kinds.put("footer1", "footer");
        kinds.forEach((part, kind) -> s.append("<Override PartName=\"/word/")
                .append(part)
                .append(".xml\" ContentType=\"")
                .append(base)
                .append(kind)
                .append("+xml\"/>"));
        return s.append("</Types>").toString();
    }

    private static String relations() {
        StringBuilder s = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("styles", "styles.xml");
        targets.put("numbering", "numbering.xml");
        targets.put("settings", "settings.xml");
        targets.put("header", "header1.xml");
        targets.put("footer", "footer1.xml");
        int id = 1;
        for (Map.Entry<String, String> t : targets.entrySet()) {
            s.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(id++, R, t.getKey(), t.getValue()));
        }
        return s.append("</Relationships>").toString();
    }

    /** A sample of every style, so that whoever changes one sees it; none of it reaches the document. */
    private static String document() {
        StringBuilder s = new StringBuilder("<w:document xmlns:w=\"%s\" xmlns:r=\"%s\"><w:body>".formatted(W, R));
        s.append(p(
                "Normal",
                "Cambie aquí el aspecto del documento del POI: modifique los estilos (no este texto), el"
                        + " papel, los márgenes, el encabezado o el pie, y guarde el archivo como plantillas/poi.docx en la"
                        + " carpeta de trabajo. Lo que dice este texto no pasa al documento. En el encabezado y el pie,"
                        + " {encabezado} y {titulo} se reemplazan."));
        s.append(p("QuipuEntidad", "Nombre de la entidad"));
        s.append(p("Title", "Título de la portada"));
        s.append(p("Subtitle", "Subtítulo de la portada"));
        s.append(p("QuipuPortada", "Línea de la portada"));
        s.append(p("TOCHeading", "Índice"));
        s.append(p("TOC1", "Índice, nivel 1"))
                .append(p("TOC2", "Índice, nivel 2"))
                .append(p("TOC3", "Índice, nivel 3"));
        s.append(p("Heading1", "Título 1")).append(p("Heading2", "Título 2")).append(p("Heading3", "Título 3"));
        s.append(p("Normal", "Párrafo."));
        s.append(p("ListBullet", "Punto de una lista"));
        s.append(
                "<w:p><w:r><w:rPr><w:rStyle w:val=\"QuipuPorCompletar\"/></w:rPr><w:t>[Por completar]</w:t></w:r></w:p>");
        s.append(p("Caption", "Tabla 1. Leyenda de una tabla"));
        s.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"QuipuTabla\"/><w:tblW w:w=\"9638\" w:type=\"dxa\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"9638\"/></w:tblGrid>");
        for (String[] fila : new String[][] {
            {"QuipuCabecera", "Cabecera de tabla"},
            {"QuipuGrupo", "Grupo de filas"},
            {"QuipuCelda", "Celda"},
            {"QuipuTotal", "Total"}
        }) {
            s.append("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"9638\" w:type=\"dxa\"/></w:tcPr>%s</w:tc></w:tr>"
                    .formatted(p(fila[0], fila[1])));
        }
        s.append("</w:tbl>").append(p("QuipuFuente", "Fuente: de dónde salen las cifras."));
        s.append(
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1134\" w:bottom=\"1134\""
                        + " w:left=\"1134\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        return s.toString();
    }

    private static String styles() {
        StringBuilder s = new StringBuilder("""
                <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr>\
                <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="20"/>\
                <w:szCs w:val="20"/><w:lang w:val="es-PE" w:eastAsia="es-PE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
                </w:docDefaults>""".formatted(W));
        s.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "<w:qFormat/><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style>");
        s.append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\""
                + " w:type=\"dxa\"/></w:tblPr></w:style>");
        paragraph(
                s,
                "QuipuEntidad",
                "Quipu Entidad",
                "%s%s".formatted(space(1800, 2400, 240), jc("center")),
                letters(36, true, AZUL));
        paragraph(s, "Title", "Title", space(0, 120, 240) + jc("center"), letters(56, true, AZUL));
        paragraph(s, "Subtitle", "Subtitle", space(120, 2400, 240) + jc("center"), letters(32, false, "404040"));
        paragraph(s, "QuipuPortada", "Quipu Portada", space(0, 80, 240) + jc("center"), letters(22, false, "404040"));
        heading(s, 1, line(AZUL) + space(240, 160, 240), letters(30, true, AZUL));
        heading(s, 2, space(280, 100, 240), letters(24, true, AZUL));
        heading(s, 3, space(200, 80, 240), letters(21, true, "404040"));
        paragraph(
                s,
                "TOCHeading",
                "TOC Heading",
                "<w:keepNext/>" + space(0, 200, 240) + jc("left"),
                letters(30, true, AZUL));
        paragraph(s, "TOC1", "toc 1", space(100, 30, 240) + jc("left") + "", letters(20, true, "000000"));
        paragraph(s, "TOC2", "toc 2", space(0, 20, 240) + indent(284) + jc("left"), letters(18, false, "000000"));
        paragraph(s, "TOC3", "toc 3", space(0, 20, 240) + indent(568) + jc("left"), letters(18, false, "000000"));
        paragraph(
                s,
                "ListBullet",
                "List Bullet",
                "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + space(0, 60, 264)
                        + "<w:ind w:left=\"397\" w:hanging=\"284\"/>" + jc("left"),
                "");
        paragraph(s, "Caption", "caption", "<w:keepNext/>" + space(200, 80, 240) + jc("left"), letters(18, true, AZUL));
        paragraph(s, "QuipuFuente", "Quipu Fuente", space(60, 200, 240) + jc("left"), letters(15, false, "595959"));
        paragraph(s, "QuipuCelda", "Quipu Celda", space(20, 20, 240) + jc("left"), letters(15, false, "000000"));
        paragraph(
                s,
                "QuipuCabecera",
                "Quipu Cabecera",
                shade(AZUL) + space(30, 30, 240) + jc("center"),
                letters(15, true, "FFFFFF"));
        paragraph(
                s,
                "QuipuGrupo",
                "Quipu Grupo",
                shade("DCE6F2") + space(30, 30, 240) + jc("left"),
                letters(15, true, AZUL));
        paragraph(
                s,
                "QuipuTotal",
                "Quipu Total",
                shade("EDEDED") + space(30, 30, 240) + jc("left"),
                letters(15, true, "000000"));
        paragraph(s, "Header", "header", line("A6A6A6") + space(0, 0, 240) + jc("left"), letters(16, false, "595959"));
        paragraph(s, "Footer", "footer", space(0, 0, 240) + jc("center"), letters(16, false, "595959"));
        s.append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"QuipuPorCompletar\">"
                + "<w:name w:val=\"Quipu Por completar\"/><w:qFormat/><w:rPr><w:color w:val=\"833C0B\"/>"
                + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF2CC\"/></w:rPr></w:style>");
        s.append(
                "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"QuipuTabla\"><w:name w:val=\"Quipu Tabla\"/>"
                        + "<w:qFormat/><w:tblPr><w:tblBorders>");
        for (String lado : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            s.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/>".formatted(lado));
        }
        s.append("</w:tblBorders><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr></w:style></w:styles>");
        return s.toString();
    }

    private static void heading(StringBuilder s, int level, String paragraph, String letters) {
        paragraph(
                s,
                "Heading" + level,
                "heading " + level,
                "<w:keepNext/><w:keepLines/>" + paragraph + jc("left") + "<w:outlineLvl w:val=\"" + (level - 1)
                        + "\"/>",
                letters);
    }

    private static void paragraph(StringBuilder s, String id, String name, String paragraph, String letters) {
        boolean own = name.startsWith("Quipu");
        s.append("<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/>"
                .formatted(own ? " w:customStyle=\"1\"" : "", id, name));
        if (name.startsWith("heading")) {
            s.append("<w:next w:val=\"Normal\"/>");
        }
        s.append("<w:qFormat/><w:pPr>")
                .append(paragraph)
                .append("</w:pPr>")
                .append(letters)
                .append("</w:style>");
    }

    private static String letters(int halfPoints, boolean bold, String color) {
        return "<w:rPr>%s<w:color w:val=\"%s\"/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/></w:rPr>"
                .formatted(bold ? "<w:b/><w:bCs/>" : "", color, halfPoints, halfPoints);
    }

    private static String space(int before, int after, int line) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/>"
                .formatted(before, after, line);
    }

    private static String indent(int left) {
        return "<w:ind w:left=\"" + left + "\"/>";
    }

    private static String jc(String how) {
        return "<w:jc w:val=\"" + how + "\"/>";
    }

    private static String shade(String fill) {
        return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
    }

    private static String line(String color) {
        return "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"2\" w:color=\"" + color + "\"/></w:pBdr>";
    }

    private static String numbering() {
        return """
                <w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>\
                <w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr>\
                </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""".formatted(W);
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, run(text));
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> %s </w:instrText>"
                        .formatted(instruction)
                + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return ZipNormalizer.normalize(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
