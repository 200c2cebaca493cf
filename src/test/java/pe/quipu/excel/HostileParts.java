package pe.quipu.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pe.quipu.excel.HostileFiles.Hostile;
import pe.quipu.libro.Lectura.Motivo;

/** Zips that are fine around parts that are not. */
final class HostileParts {
    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
    private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
    private static final String REMOTE = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>";
    private static final String RELS = "xl/_rels/workbook.xml.rels";

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileParts parts = new HostileParts();
        parts.doctypes();
        parts.broken();
        parts.books();
        parts.sheets();
        parts.huge();
        return parts.all;
    }

    private void add(String name, Motivo motivo, RawXlsx book) {
        all.add(new Hostile(name + ".xlsx", motivo, book.bytes()));
    }

    private static RawXlsx good() {
        return RawXlsx.cell("<c r='A1'><v>1</v></c>");
    }

    private void doctypes() {
        String[] parts = {RawXlsx.TYPES, "_rels/.rels", RawXlsx.BOOK, RELS, "xl/styles.xml", "xl/sharedStrings.xml"};
        for (String part : parts) {
            String name = "doctype-in-" + part.replaceAll("\\W", "-");
            add(name, Motivo.INTERIOR_ANORMAL, good().replace(part, "<" + root(part), DOCTYPE + "<" + root(part)));
        }
        add(
                "doctype-in-sheet",
                Motivo.INTERIOR_ANORMAL,
                good().replace(RawXlsx.SHEET, "<worksheet", DOCTYPE + "<worksheet"));
        add("external-entity", Motivo.INTERIOR_ANORMAL, entity(EXTERNAL));
        add("entities-in-entities", Motivo.INTERIOR_ANORMAL, entity(DOCTYPE));
        add("remote-dtd", Motivo.INTERIOR_ANORMAL, good().replace(RawXlsx.SHEET, "<worksheet", REMOTE + "<worksheet"));
        byte[] utf16 = ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + EXTERNAL + "<worksheet xmlns='" + RawXlsx.MAIN
                        + "'/>")
                .getBytes(StandardCharsets.UTF_16LE);
        add("doctype-in-utf-16", Motivo.INTERIOR_ANORMAL, good().part(RawXlsx.SHEET, utf16));
    }

    private static String root(String part) {
        return switch (part) {
            case RawXlsx.TYPES -> "Types";
            case RawXlsx.BOOK -> "workbook";
            case "xl/styles.xml" -> "styleSheet";
            case "xl/sharedStrings.xml" -> "sst";
            default -> "Relationships";
        };
    }

    private static RawXlsx entity(String doctype) {
        return RawXlsx.cell("<c r='A1' t='str'><v>&b;&a;</v></c>")
                .replace(RawXlsx.SHEET, "<worksheet", doctype + "<worksheet");
    }

    private void broken() {
        add("book-not-xml", Motivo.INTERIOR_ANORMAL, good().part(RawXlsx.BOOK, "POI 2023"));
        add("book-of-another-kind", Motivo.INTERIOR_ANORMAL, good().part(RawXlsx.BOOK, "<workbook/>"));
        add("styles-cut", Motivo.INTERIOR_ANORMAL, good().replace("xl/styles.xml", "</styleSheet>", ""));
        add("strings-cut", Motivo.INTERIOR_ANORMAL, good().replace("xl/sharedStrings.xml", "</sst>", ""));
        add("types-empty", Motivo.INTERIOR_ANORMAL, good().part(RawXlsx.TYPES, ""));
        add("book-missing", Motivo.INCOMPLETO, good().without(RawXlsx.BOOK));
        add("styles-missing", Motivo.INCOMPLETO, good().without("xl/styles.xml"));
        add("types-missing", Motivo.INCOMPLETO, good().without(RawXlsx.TYPES));
        add("relations-missing", Motivo.INCOMPLETO, good().without("_rels/.rels"));
    }

    private void books() {
        String two = "<sheet name='POI' sheetId='1' r:id='rId1'/><sheet name='poi' sheetId='2' r:id='rId1'/>";
        add("same-name-but-for-case", Motivo.HOJAS_REPETIDAS, good().part(RawXlsx.BOOK, RawXlsx.book(two)));
        add(
                "same-name",
                Motivo.HOJAS_REPETIDAS,
                good().part(
                                RawXlsx.BOOK,
                                RawXlsx.book(
                                        two.toLowerCase(java.util.Locale.ROOT).replace("sheetid", "sheetId"))));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= Limits.SHEETS; i++) {
            many.append("<sheet name='H").append(i).append("' sheetId='1' r:id='rId1'/>");
        }
        add("hundreds-of-sheets", Motivo.DEMASIADO_GRANDE, good().part(RawXlsx.BOOK, RawXlsx.book(many.toString())));
        add("sheet-missing", Motivo.HOJA_DANADA, good().without(RawXlsx.SHEET));
        add("sheet-without-relation", Motivo.HOJA_DANADA, good().part(RELS, RawXlsx.relations("")));
        add(
                "sheet-elsewhere",
                Motivo.HOJA_DANADA,
                good().replace(
                                RELS,
                                "Target='worksheets/sheet1.xml'",
                                "Target='file:///c:/x.xml' TargetMode='External'"));
        add(
                "sheet-above-the-root",
                Motivo.HOJA_DANADA,
                good().replace(RELS, "worksheets/sheet1.xml", "../../../sheet1.xml"));
    }

    private void sheets() {
        sheet("not-xml", "POI");
        sheet("cut", "<worksheet xmlns='" + RawXlsx.MAIN + "'><sheetData><row r='1'>");
        sheet("without-its-data", "<worksheet xmlns='" + RawXlsx.MAIN + "'><sheetViews/></worksheet>");
        sheet("of-another-kind", "<chartsheet xmlns='" + RawXlsx.MAIN + "'/>");
        sheet("with-a-tail", "<worksheet xmlns='" + RawXlsx.MAIN + "'/><worksheet/>");
        sheet("with-control-character", "<worksheet xmlns='" + RawXlsx.MAIN + "'>\u0001</worksheet>");
        encoded("not-utf-8", "UTF-8", (byte) 0xF1, (byte) 'o');
        encoded("unknown-encoding", "EBCDIC-9", (byte) 'o');
        rows("column-ZZZZ", "<row r='1'><c r='ZZZZ1'><v>1</v></c></row>");
        rows("column-XFE", "<row r='1'><c r='XFE1'><v>1</v></c></row>");
        rows("row-0", "<row r='0'><c r='A0'><v>1</v></c></row>");
        rows("row-minus-5", "<row r='-5'><c><v>1</v></c></row>");
        rows("row-99999999", "<row r='99999999'><c><v>1</v></c></row>");
        rows("row-1048577", "<row r='1048577'/>");
        rows("row-after-the-last", "<row r='1048576'/><row><c><v>1</v></c></row>");
        rows("cell-of-another-row", "<row r='1'><c r='A2'><v>1</v></c></row>");
        rows("cell-without-row", "<row r='1'><c r='A'><v>1</v></c></row>");
        rows("cell-twice", "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>");
        rows("row-twice", "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>");
        rows("two-values", "<row r='1'><c r='A1'><v>1</v><v>2</v></c></row>");
        rows("value-in-pieces", "<row r='1'><c r='A1'><v>1<x/>2</v></c></row>");
    }

    private void sheet(String name, String xml) {
        add("sheet-" + name, Motivo.HOJA_DANADA, RawXlsx.sheet(xml));
    }

    private void encoded(String name, String encoding, byte... text) {
        byte[] head = ("<?xml version='1.0' encoding='" + encoding + "'?><worksheet xmlns='" + RawXlsx.MAIN + "'>")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + text.length);
        System.arraycopy(text, 0, all, head.length, text.length);
        add(name, Motivo.HOJA_DANADA, good().part(RawXlsx.SHEET, all));
    }

    private void rows(String name, String rows) {
        add(name, Motivo.HOJA_DANADA, RawXlsx.rows(rows));
    }

    private void huge() {
        add("text-of-20-mb", Motivo.INTERIOR_ANORMAL, good().strings("<si><t>" + letters(20_000_000) + "</t></si>"));
        add("attribute-of-4-mb", Motivo.INTERIOR_ANORMAL, RawXlsx.cell("<c r='A1' x='" + letters(4_000_000) + "'/>"));
        add("comment-of-4-mb", Motivo.INTERIOR_ANORMAL, RawXlsx.cell("<!--" + letters(4_000_000) + "-->"));
        add("nested-deep", Motivo.INTERIOR_ANORMAL, RawXlsx.cell("<a>".repeat(5_000) + "</a>".repeat(5_000)));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            names.append("<x").append(i).append("/>");
        }
        add("thousands-of-names", Motivo.INTERIOR_ANORMAL, RawXlsx.rows(names.toString()));
        StringBuilder prefixes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            prefixes.append("<p").append(i).append(":x xmlns:p").append(i).append("='u'/>");
        }
        add("thousands-of-prefixes", Motivo.INTERIOR_ANORMAL, RawXlsx.rows(prefixes.toString()));
        StringBuilder cells = new StringBuilder();
        for (int r = 1; r <= 1_001; r++) {
            cells.append("<row>");
            for (int c = 1; c <= 1_000; c++) {
                cells.append("<c><v>").append(r * c % 977).append("</v></c>");
            }
            cells.append("</row>");
        }
        add("million-cells", Motivo.DEMASIADO_GRANDE, RawXlsx.rows(cells.toString()));
        StringBuilder tall = new StringBuilder();
        for (int r = 0; r <= Limits.ROWS; r++) {
            tall.append("<row><c><v>").append(r).append("</v></c></row>");
        }
        add("thousands-of-rows", Motivo.DEMASIADO_GRANDE, RawXlsx.rows(tall.toString()));
    }

    /** Letters that do not compress to nothing, so that only their length offends. */
    private static String letters(int length) {
        java.util.Random random = new java.util.Random(7);
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(4)));
        }
        return letters.toString();
    }
}
