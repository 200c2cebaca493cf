package pe.quipu.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook drawn as the XML of its parts, so that a test can write what no library would. */
public final class RawXlsx {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String TYPES = "[Content_Types].xml";
    static final String BOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawXlsx() {}

    /** One visible sheet «Hoja1» with that content in its {@code sheetData}. */
    public static RawXlsx rows(String rows) {
        return sheet("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** One row with that one cell. */
    public static RawXlsx cell(String cell) {
        return rows("<row r='1'>" + cell + "</row>");
    }

    public static RawXlsx sheet(String xml) {
        return new RawXlsx()
                .part(TYPES, types(TYPE + "sheet.main+xml"))
                .part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .part(BOOK, book("<sheet name='Hoja1' sheetId='1' r:id='rId1'/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml")))
                .part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'><si><t>uno</t></si></sst>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>")
                .part(SHEET, xml);
    }

    static String types(String mainType) {
        return "<Types xmlns='" + CORE + "content-types'><Default Extension='rels' ContentType='"
                + "application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='"
                + "application/xml'/><Override PartName='/xl/workbook.xml' ContentType='" + mainType + "'/></Types>";
    }

    static String book(String sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + DOC + "'><sheets>" + sheets + "</sheets></workbook>";
    }

    static String relations(String all) {
        return "<Relationships xmlns='" + CORE + "relationships'>" + all + "</Relationships>";
    }

    static String relation(String id, String role, String target) {
        return "<Relationship Id='" + id + "' Type='" + DOC + "/" + role + "' Target='" + target + "'/>";
    }

    public RawXlsx strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    public RawXlsx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public RawXlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    public RawXlsx replace(String name, String old, String with) {
        return part(name, new String(parts.get(name), StandardCharsets.UTF_8).replace(old, with));
    }

    public byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> p : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(p.getKey()));
                zip.write(p.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
