package pe.quipu.excel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import pe.quipu.excel.HostileFiles.Hostile;
import pe.quipu.libro.Lectura.Motivo;

/** What people drop in the folder thinking it is the form. */
final class HostileFormats {
    private static final String MACRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileFormats formats = new HostileFormats();
        formats.texts();
        formats.magics();
        formats.zips();
        formats.containers();
        return formats.all;
    }

    private void add(String name, Motivo motivo, byte[] bytes) {
        all.add(new Hostile(name, motivo, bytes));
    }

    private void text(String name, Motivo motivo, String text) {
        add(name, motivo, text.getBytes(UTF_8));
    }

    private void texts() {
        add("empty.xlsx", Motivo.VACIO, new byte[0]);
        text("page.xls", Motivo.HTML, "\n<html><body><table><tr><td>1</td></tr></table></body></html>");
        text("doctype.xls", Motivo.HTML, "<!DOCTYPE html><table/>");
        text("table.xls", Motivo.HTML, "<table><tr><td>1</td></tr></table>");
        text("xhtml.xls", Motivo.HTML, "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>");
        text(
                "excel2003.xml",
                Motivo.XML,
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>");
        text("flat.fods", Motivo.XML, "<?xml version='1.0'?><office:document xmlns:office='urn:oasis'/>");
        text("comma.csv", Motivo.CSV, "codigo,meta\nAO-1,5\nAO-2,7\n");
        text("semicolon.csv", Motivo.CSV, "\uFEFFcódigo;meta\nAO-1;5,5\n");
        text("tabs.tsv", Motivo.CSV, "codigo\tmeta\nAO-1\t5\n");
        add("utf16.csv", Motivo.CSV, "\uFEFFcódigo\tmeta\nAO-1\t5\n".getBytes(UTF_16LE));
        add("latin.txt", Motivo.TEXTO, "Señor jefe de planeamiento:\nadjunto el POI.".getBytes(ISO_8859_1));
        text("sylk.slk", Motivo.TEXTO, "ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1;K5\nE\n");
        text("dif.dif", Motivo.TEXTO, "TABLE\n0,1\n\"EXCEL\"\nVECTORS\n0,2\n");
        text("rich.rtf", Motivo.OTRO_DOCUMENTO, "{\\rtf1\\ansi POI}");
        text("signed.pdf", Motivo.PDF, "%PDF-1.7\n1 0 obj\n");
    }

    private void magics() {
        bytes("photo.png", Motivo.IMAGEN, 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13);
        bytes("photo.jpg", Motivo.IMAGEN, 0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F');
        bytes("photo.gif", Motivo.IMAGEN, 'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0);
        bytes("scan.tif", Motivo.IMAGEN, 'I', 'I', 42, 0, 8, 0, 0, 0);
        bytes("file.7z", Motivo.ZIP, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4);
        bytes("file.rar", Motivo.ZIP, 'R', 'a', 'r', '!', 0x1A, 7, 0);
        bytes("file.gz", Motivo.ZIP, 0x1F, 0x8B, 8, 0, 0, 0, 0, 0);
        bytes("owner.xlsx", Motivo.DESCONOCIDO, 5, 'R', 'o', 's', 'a', ' ', ' ', 0, 0, 7);
        bytes("biff2.xls", Motivo.XLS, 9, 0, 4, 0, 2, 0, 16, 0, 10, 0, 0, 0);
        bytes("biff4.xls", Motivo.XLS, 9, 4, 6, 0, 0, 0, 16, 0, 0, 0);
        add("placeholder.xlsx", Motivo.INCOMPLETO, new byte[4_096]);
        add("just-begun.xlsx", Motivo.INCOMPLETO, new byte[] {'P', 'K'});
    }

    private void bytes(String name, Motivo motivo, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        add(name, motivo, bytes);
    }

    private void zips() {
        add("nothing.zip", Motivo.ZIP, RawXlsx.zip(Map.of()));
        add("papers.zip", Motivo.ZIP, zip("informe.pdf", "%PDF-1.7"));
        add(
                "calc.ods",
                Motivo.ODS,
                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"));
        add("unmarked.ods", Motivo.ODS, zip("content.xml", "<x/>", "META-INF/manifest.xml", "<x/>"));
        add("old.sxc", Motivo.ODS, zip("mimetype", "application/vnd.sun.xml.calc", "content.xml", "<x/>"));
        add("text.odt", Motivo.OTRO_DOCUMENTO, zip("mimetype", "application/vnd.oasis.opendocument.text"));
        add("mac.numbers", Motivo.OTRO_DOCUMENTO, zip("Index/Document.iwa", "x"));
        add("binary.xlsb", Motivo.XLSB, binary());
        RawXlsx plain = RawXlsx.cell("<c r='A1'><v>1</v></c>");
        add(
                "macro-type.xlsm",
                Motivo.CON_MACROS,
                plain.part(RawXlsx.TYPES, RawXlsx.types(MACRO)).bytes());
        add(
                "macro-part.xlsx",
                Motivo.CON_MACROS,
                RawXlsx.cell("").part("xl/vbaProject.bin", "x").bytes());
        add("strict.xlsx", Motivo.ESTRICTO, strictRelation());
        String strictBook = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        add(
                "strict-root.xlsx",
                Motivo.ESTRICTO,
                RawXlsx.cell("").replace(RawXlsx.BOOK, RawXlsx.MAIN, strictBook).bytes());
        add(
                "large.xlsx",
                Motivo.DEMASIADO_GRANDE,
                RawXlsx.cell("").part("big.bin", noise(11_000_000)).bytes());
    }

    private static byte[] strictRelation() {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return RawXlsx.cell("").replace("_rels/.rels", RawXlsx.DOC, strict).bytes();
    }

    private static byte[] binary() {
        return RawXlsx.cell("")
                .without(RawXlsx.BOOK)
                .part("xl/workbook.bin", "x")
                .part("_rels/.rels", RawXlsx.relations(RawXlsx.relation("rId1", "officeDocument", "xl/workbook.bin")))
                .bytes();
    }

    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    static byte[] zip(String... namesAndTexts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return RawXlsx.zip(parts);
    }

    private void containers() {
        try {
            byte[] xls = old();
            add("old.xls", Motivo.XLS, xls);
            add("cut.xls", Motivo.XLS, java.util.Arrays.copyOf(xls, 1_100));
            add("header.xls", Motivo.INCOMPLETO, java.util.Arrays.copyOf(xls, 600));
            Biff8EncryptionKey.setCurrentUserPassword("clave");
            add("protected.xls", Motivo.CON_CONTRASENA, old());
            Biff8EncryptionKey.setCurrentUserPassword(null);
            add("protected.xlsx", Motivo.CON_CONTRASENA, encrypted(EncryptionMode.agile));
            add("protected-2007.xlsx", Motivo.CON_CONTRASENA, encrypted(EncryptionMode.standard));
            add("letter.doc", Motivo.OTRO_DOCUMENTO, ole("WordDocument"));
            add("slides.ppt", Motivo.OTRO_DOCUMENTO, ole("PowerPoint Document"));
            add("letter.docx", Motivo.OTRO_DOCUMENTO, word());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] old() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("Hoja1").createRow(0).createCell(0).setCellValue(5);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Informe");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            ole.createDirectory("ObjectPool").createDocument("Workbook", new ByteArrayInputStream(new byte[10]));
            ole.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(EncryptionMode mode)
            throws IOException, GeneralSecurityException, InvalidFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] plain = RawXlsx.cell("<c r='A1'><v>1</v></c>").bytes();
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OPCPackage source = OPCPackage.open(new ByteArrayInputStream(plain))) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("clave");
            try (OutputStream secret = encryptor.getDataStream(ole)) {
                source.save(secret);
            }
            ole.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
