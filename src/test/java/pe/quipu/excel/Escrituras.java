package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same workbook as other programs write it: odd ways, all of them allowed by the format or common in the street. */
public final class Escrituras {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELS = "xl/_rels/workbook.xml.rels";
    private static final String STYLES = "xl/styles.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final Pattern FILA = Pattern.compile("<row r=\"(\\d+)\"([^>]*?)(?:/>|>(.*?)</row>)", Pattern.DOTALL);
    private static final Pattern CELDA =
            Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"([^>]*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL);
    private static final Pattern DATOS = Pattern.compile("<sheetData>(.*)</sheetData>", Pattern.DOTALL);

    private static final Map<String, Function<Partes, byte[]>> TODAS = new LinkedHashMap<>();

    static {
        texts();
        numbers();
        order();
        characters();
        markup();
        packages();
        zips();
        programs();
    }

    private Escrituras() {}

    public static Map<String, Function<Partes, byte[]>> todas() {
        return Collections.unmodifiableMap(TODAS);
    }

    private static void add(String nombre, UnaryOperator<Partes> como) {
        TODAS.put(nombre, p -> como.apply(p).bytes());
    }

    private static void sheets(String nombre, UnaryOperator<String> cambio) {
        add(nombre, p -> {
            Map<String, byte[]> antes = new LinkedHashMap<>(p.todas());
            eachSheet(p, cambio);
            if (antes.keySet().stream()
                    .allMatch(n -> Arrays.equals(antes.get(n), p.todas().get(n)))) {
                throw new AssertionError("nothing is written otherwise: " + nombre);
            }
            return p;
        });
    }

    private static Partes eachSheet(Partes p, UnaryOperator<String> cambio) {
        p.nombres().stream()
                .filter(n -> n.matches("xl/worksheets/sheet\\d+\\.xml"))
                .forEach(n -> p.pon(n, cambio.apply(p.texto(n))));
        return p;
    }

    private static Partes eachXml(Partes p, Function<String, byte[]> cambio) {
        p.nombres().stream()
                .filter(n -> n.endsWith(".xml") || n.endsWith(".rels"))
                .forEach(n -> p.pon(n, cambio.apply(p.texto(n))));
        return p;
    }

    /** The text of every shared string, as it is escaped. */
    private static List<String> items(Partes p) {
        List<String> textos = new ArrayList<>();
        Matcher si = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL).matcher(p.texto(STRINGS));
        while (si.find()) {
            Matcher t =
                    Pattern.compile("<t[^>]*?(?:/>|>(.*?)</t>)", Pattern.DOTALL).matcher(si.group(1));
            StringBuilder texto = new StringBuilder();
            while (t.find()) {
                texto.append(t.group(1) == null ? "" : t.group(1));
            }
            textos.add(texto.toString());
        }
        return textos;
    }

    private static Partes eachText(Partes p, UnaryOperator<String> cambio) {
        StringBuilder sst = new StringBuilder("<sst xmlns=\"" + RawXlsx.MAIN + "\">");
        items(p).forEach(t -> sst.append("<si>").append(cambio.apply(t)).append("</si>"));
        return p.pon(STRINGS, sst.append("</sst>").toString());
    }

    private static String plain(String texto) {
        return "<t xml:space=\"preserve\">" + texto + "</t>";
    }

    private static void texts() {
        add("textos en cada celda", Escrituras::inlined);
        add("textos por tramos", p -> eachText(p, t -> halves(t, "<r><rPr><b/><sz val=\"11\"/></rPr>", "</r>")));
        add(
                "textos con ayuda de lectura",
                p -> eachText(
                        p, t -> plain(t) + "<rPh sb=\"0\" eb=\"1\"><t>otra cosa</t></rPh><phoneticPr fontId=\"1\"/>"));
        add("textos repetidos sin contar", p -> eachText(p, Escrituras::plain));
        add("textos sobrantes", p -> p.cambia(STRINGS, xml -> xml.replace("</sst>", "<si><t>de nadie</t></si></sst>")));
        add("textos entre CDATA", p -> eachText(p, t -> t.contains("&") ? plain(t) : plain("<![CDATA[" + t + "]]>")));
        add("textos con referencias numéricas", p -> eachText(p, t -> plain(referred(t))));
    }

    private static Partes inlined(Partes p) {
        List<String> textos = items(p);
        Partes q = eachSheet(p, xml -> CELDA.matcher(xml).replaceAll((MatchResult m) -> {
            if (m.group(4) == null || !m.group(3).contains("t=\"s\"")) {
                return Matcher.quoteReplacement(m.group());
            }
            int i = Integer.parseInt(m.group(4).replaceAll("\\D", ""));
            return Matcher.quoteReplacement("<c r=\"" + m.group(1) + m.group(2) + "\""
                    + m.group(3).replace("t=\"s\"", "t=\"inlineStr\"") + "><is>" + plain(textos.get(i)) + "</is></c>");
        }));
        return q.quita(STRINGS).cambia(RELS, xml -> xml.replaceFirst("<Relationship [^>]*sharedStrings[^>]*/>", ""));
    }

    private static String halves(String t, String antes, String despues) {
        int corte = t.contains("&") ? 0 : t.length() / 2;
        return antes + plain(t.substring(0, corte)) + despues + antes + plain(t.substring(corte)) + despues;
    }

    private static String referred(String xml) {
        StringBuilder s = new StringBuilder();
        xml.codePoints().forEach(c -> {
            if (c > 126) {
                s.append("&#").append(c).append(';');
            } else {
                s.appendCodePoint(c);
            }
        });
        return s.toString();
    }

    private static String eachNumber(String xml, UnaryOperator<String> cambio) {
        return Pattern.compile("(<c [^>]*t=\"n\"[^>]*>)<v>([-0-9.]+)</v>")
                .matcher(xml)
                .replaceAll((MatchResult m) -> m.group(1) + "<v>" + cambio.apply(m.group(2)) + "</v>");
    }

    private static void numbers() {
        sheets("números con exponente", xml -> eachNumber(xml, n -> n + "E0"));
        sheets(
                "números con ceros de más",
                xml -> eachNumber(xml, n -> "00" + (n.contains(".") ? n + "00" : n + ".000")));
        sheets("números con signo más", xml -> eachNumber(xml, n -> "+" + n));
        sheets("números con blancos alrededor", xml -> eachNumber(xml, n -> "\n   " + n + "\t"));
        sheets("números sin decir que lo son", xml -> xml.replace(" t=\"n\"", ""));
        sheets("números con referencias", xml -> eachNumber(xml, n -> "&#" + (int) n.charAt(0) + ";" + n.substring(1)));
        sheets(
                "números con la última cifra de la máquina",
                xml -> eachNumber(xml, n -> n.contains(".") ? n + "00000000000000000001" : n));
    }

    private static void order() {
        sheets("filas en otro orden", xml -> body(xml, Escrituras::reversed));
        sheets("celdas en otro orden", xml -> body(xml, Escrituras::mirrored));
        sheets("sin direcciones", xml -> body(xml, Escrituras::unaddressed));
        sheets(
                "con filas vacías y alturas",
                xml -> xml.replace("</sheetData>", "<row r=\"900000\" ht=\"30\" customHeight=\"1\"/></sheetData>"));
        sheets(
                "con spans y descendentes",
                xml -> xml.replace("<row r=", "<row xmlns:q=\"urn:q\" spans=\"1:99\" q:dyDescent=\"0.25\" r="));
        sheets(
                "sin dimensión ni vistas",
                xml -> xml.replaceAll("(?s)<dimension[^>]*/>|<sheetViews>.*?</sheetViews>", ""));
    }

    private static String body(String xml, UnaryOperator<String> cambio) {
        Matcher m = DATOS.matcher(xml);
        return m.find() ? xml.substring(0, m.start(1)) + cambio.apply(m.group(1)) + xml.substring(m.end(1)) : xml;
    }

    private static List<String> all(Pattern patron, String xml) {
        return patron.matcher(xml).results().map(MatchResult::group).toList();
    }

    private static String reversed(String filas) {
        List<String> todas = new ArrayList<>(all(FILA, filas));
        Collections.reverse(todas);
        return String.join("", todas);
    }

    private static String mirrored(String filas) {
        return FILA.matcher(filas).replaceAll((MatchResult m) -> {
            List<String> celdas = new ArrayList<>(all(CELDA, m.group(3) == null ? "" : m.group(3)));
            Collections.reverse(celdas);
            return Matcher.quoteReplacement(
                    "<row r=\"" + m.group(1) + "\"" + m.group(2) + ">" + String.join("", celdas) + "</row>");
        });
    }

    /** With an empty element wherever a row or a cell was left out. */
    private static String unaddressed(String filas) {
        StringBuilder todo = new StringBuilder();
        int fila = 0;
        Matcher f = FILA.matcher(filas);
        while (f.find()) {
            todo.append("<row/>".repeat(Integer.parseInt(f.group(1)) - fila - 1))
                    .append("<row")
                    .append(f.group(2))
                    .append('>');
            fila = Integer.parseInt(f.group(1));
            int columna = 0;
            Matcher c = CELDA.matcher(f.group(3) == null ? "" : f.group(3));
            while (c.find()) {
                int suya = c.group(1).chars().reduce(0, (n, l) -> n * 26 + l - 'A' + 1);
                todo.append("<c/>".repeat(suya - columna - 1))
                        .append("<c")
                        .append(c.group(3))
                        .append('>');
                todo.append(c.group(4) == null ? "" : c.group(4)).append("</c>");
                columna = suya;
            }
            todo.append("</row>");
        }
        return todo.toString();
    }

    private static byte[] encoded(String xml, String charset, String marca, String declarada) {
        String sin = xml.replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
        String cabeza = "<?xml version=\"1.0\" encoding=\"" + declarada + "\"?>";
        return (marca + cabeza + sin).getBytes(Charset.forName(charset));
    }

    private static void characters() {
        add("UTF-16 pequeño", p -> eachXml(p, x -> encoded(x, "UTF-16LE", "\uFEFF", "UTF-16")));
        add("UTF-16 grande", p -> eachXml(p, x -> encoded(x, "UTF-16BE", "\uFEFF", "UTF-16")));
        add("UTF-8 con marca", p -> eachXml(p, x -> encoded(x, "UTF-8", "\uFEFF", "utf-8")));
        add("Latin-1", p -> eachXml(p, x -> encoded(latin(x), "ISO-8859-1", "", "ISO-8859-1")));
        add("Windows-1252", p -> eachXml(p, x -> encoded(latin(x), "windows-1252", "", "windows-1252")));
        add("ASCII con referencias", p -> eachXml(p, x -> encoded(outside(x, 126), "US-ASCII", "", "us-ascii")));
        add(
                "sin declaración de XML",
                p -> eachXml(p, x -> x.replaceFirst("^<\\?xml[^>]*\\?>\\s*", "").getBytes(StandardCharsets.UTF_8)));
    }

    private static String latin(String xml) {
        return outside(xml, 126)
                .replaceAll("&#225;", "á")
                .replaceAll("&#241;", "ñ")
                .replaceAll("&#243;", "ó");
    }

    /** Characters past the last one as references; inside CDATA there are none to be had, so those go as plain text. */
    private static String outside(String xml, int ultimo) {
        String llano = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL)
                .matcher(xml)
                .replaceAll((MatchResult m) -> Matcher.quoteReplacement(
                        m.group(1).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
        StringBuilder s = new StringBuilder();
        llano.codePoints().forEach(c -> {
            if (c > ultimo) {
                s.append("&#").append(c).append(';');
            } else {
                s.appendCodePoint(c);
            }
        });
        return s.toString();
    }

    private static void markup() {
        sheets("espacio de nombres con prefijo", xml -> prefixed(xml, "x"));
        add("todo con prefijo", p -> {
            Partes q = eachSheet(p, xml -> prefixed(xml, "main"));
            return q.pon(STRINGS, prefixed(q.texto(STRINGS), "s"))
                    .pon(RawXlsx.BOOK, prefixed(q.texto(RawXlsx.BOOK), "w"));
        });
        sheets("con comentarios e instrucciones", xml -> xml.replace("<v>", "<!-- valor --><v><!-- -->")
                .replace("<row ", "<?nota nada?><row "));
        sheets("con sangría", xml -> xml.replace("<row ", "\n    <row ")
                .replace("<c ", "\n        <c ")
                .replace("</c>", "\n</c>"));
        sheets("con comillas simples", xml -> xml.replaceAll("<c r=\"([A-Z]+\\d+)\"", "<c r = '$1' "));
        sheets(
                "con extensiones",
                xml -> xml.replace(
                        "</worksheet>",
                        "<extLst><ext uri=\"{x}\" xmlns:e=\"urn:e\"><e:row r=\"1\"><e:c r=\"A1\"/></e:row></ext></extLst></worksheet>"));
        sheets(
                "con contenido alternativo de dibujos",
                xml -> xml.replace(
                        "</worksheet>",
                        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x14\"/></mc:AlternateContent></worksheet>"));
        add(
                "con contenido alternativo del libro",
                p -> p.cambiaUna(
                        RawXlsx.BOOK,
                        "<sheets>",
                        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><a:absPath xmlns:a=\"urn:a\" url=\"C:\\POI\"/></mc:Choice></mc:AlternateContent><sheets>"));
        sheets(
                "con celdas de otro espacio de nombres",
                xml -> xml.replace("</row>", "<c xmlns=\"urn:otro\" r=\"A1\"><v>9</v></c></row>"));
        sheets(
                "con comentarios, tabla y dibujo",
                xml -> xml.replace(
                        "</worksheet>",
                        "<tableParts count=\"1\"><tablePart xmlns:z=\"" + RawXlsx.DOC
                                + "\" z:id=\"rIdZ\"/></tableParts></worksheet>"));
    }

    private static String prefixed(String xml, String prefijo) {
        return xml.replace("xmlns=\"" + RawXlsx.MAIN + "\"", "xmlns:" + prefijo + "=\"" + RawXlsx.MAIN + "\"")
                .replaceAll("<(/?)([a-zA-Z])", "<$1" + prefijo + ":$2")
                .replaceAll("<(/?)" + prefijo + ":([a-zA-Z0-9]+:)", "<$1$2");
    }

    private static void packages() {
        add("destinos absolutos", p -> p.cambia(RELS, x -> x.replace("Target=\"", "Target=\"/xl/")));
        add("destinos con puntos", p -> p.cambia(RELS, x -> x.replace("Target=\"", "Target=\"./../xl/")));
        add("relaciones con otros nombres", p -> p.cambia(RELS, x -> x.replace("Id=\"rId", "Id=\"R1a2b"))
                .cambia(RawXlsx.BOOK, x -> x.replace("r:id=\"rId", "r:id=\"R1a2b")));
        add("partes en otra carpeta", p -> moved(p));
        add(
                "nombres de partes en mayúsculas",
                p -> p.cambia(RELS, x -> x.replace("worksheets/sheet", "Worksheets/SHEET")));
        add("sin propiedades de la aplicación", p -> p.quita("docProps/app.xml").quita("docProps/core.xml"));
        add(
                "sin la hoja de control",
                p -> p.cambia(RawXlsx.BOOK, x -> x.replaceFirst("<sheet name=\"_quipu\"[^>]*/>", "")));
        add("con XML a medida", p -> p.pon("customXml/item1.xml", "<a/>").pon("customXml/itemProps1.xml", "<b/>"));
        add(
                "con cadena de cálculo",
                p -> p.pon(
                        "xl/calcChain.xml",
                        "<calcChain xmlns=\"" + RawXlsx.MAIN + "\"><c r=\"B8\" i=\"3\"/></calcChain>"));
        add("con imágenes y conversaciones", p -> p.pon("xl/media/image9.png", new byte[] {1, 2, 3})
                .pon("xl/threadedComments/threadedComment1.xml", "<x/>")
                .pon("xl/persons/person.xml", "<x/>"));
        add("con otra hoja de la unidad", p -> extra(p));
        add("con otra tabla de estilos", Escrituras::restyled);
        add(
                "tipos por omisión",
                p -> p.cambia(TYPES, x -> x.replaceAll("<Override [^>]*worksheet\\+xml\"[^>]*/>", "")));
    }

    private static Partes moved(Partes p) {
        for (String n : p.nombres()) {
            if (n.startsWith("xl/")) {
                byte[] contenido = p.todas().get(n);
                p.quita(n).pon("libro/dentro/" + n.substring(3), contenido);
            }
        }
        p.cambia("_rels/.rels", x -> x.replace("Target=\"xl/", "Target=\"libro/dentro/")
                .replace("Target=\"/xl/", "Target=\"/libro/dentro/"));
        return p.cambia(TYPES, x -> x.replace("/xl/", "/libro/dentro/"));
    }

    private static Partes extra(Partes p) {
        return p.pon(
                        "xl/worksheets/mia.xml",
                        "<worksheet xmlns=\"" + RawXlsx.MAIN
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\"><f>NOW()</f><v>1</v></c></row></sheetData></worksheet>")
                .cambia(
                        RawXlsx.BOOK,
                        x -> x.replaceFirst(
                                "<sheets>", "<sheets><sheet name=\"Mis cuentas\" sheetId=\"77\" r:id=\"rIdMia\"/>"))
                .cambia(
                        RELS,
                        x -> x.replace(
                                "</Relationships>",
                                RawXlsx.relation("rIdMia", "worksheet", "worksheets/mia.xml") + "</Relationships>"));
    }

    /** Five formats more before the others, and every cell five further on. */
    private static Partes restyled(Partes p) {
        Partes q =
                p.cambia(STYLES, x -> x.replaceFirst("<cellXfs[^>]*>", "<cellXfs>" + "<xf numFmtId=\"9\"/>".repeat(5)));
        return eachSheet(q, xml -> Pattern.compile("(<c [^>]*?s=\")(\\d+)\"")
                .matcher(xml)
                .replaceAll((MatchResult m) -> m.group(1) + (Integer.parseInt(m.group(2)) + 5) + "\""));
    }

    private static void zips() {
        TODAS.put("guardado sin comprimir", p -> stored(p.todas()));
        TODAS.put("zip64", p -> compressed(p.todas(), true));
        TODAS.put("tamaños tras los datos", p -> compressed(p.todas(), false));
        TODAS.put("partes en otro orden", p -> RawXlsx.zip(backwards(p.todas())));
        TODAS.put("con carpetas y comentario", p -> commented(p.todas()));
        TODAS.put("rutas con barras invertidas", p -> {
            Map<String, byte[]> m = new LinkedHashMap<>();
            p.todas().forEach((n, c) -> m.put(n.replace('/', '\\'), c));
            return RawXlsx.zip(m);
        });
    }

    private static Map<String, byte[]> backwards(Map<String, byte[]> partes) {
        return new TreeMap<String, byte[]>(Collections.reverseOrder()) {
            private static final long serialVersionUID = 1L;

            {
                putAll(partes);
            }
        };
    }

    private static byte[] stored(Map<String, byte[]> partes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> p : partes.entrySet()) {
                ZipEntry e = new ZipEntry(p.getKey());
                CRC32 crc = new CRC32();
                crc.update(p.getValue());
                e.setMethod(ZipEntry.STORED);
                e.setSize(p.getValue().length);
                e.setCrc(crc.getValue());
                zip.putNextEntry(e);
                zip.write(p.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] compressed(Map<String, byte[]> partes, boolean grande) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(grande ? Zip64Mode.Always : Zip64Mode.Never);
            for (Map.Entry<String, byte[]> p : partes.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(p.getKey()));
                zip.write(p.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] commented(Map<String, byte[]> partes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("PK hecho por otro programa");
            zip.setLevel(1);
            for (String carpeta : List.of("xl/", "xl/worksheets/", "_rels/")) {
                zip.putNextEntry(new ZipEntry(carpeta));
            }
            for (Map.Entry<String, byte[]> p : partes.entrySet()) {
                zip.putNextEntry(new ZipEntry(p.getKey()));
                zip.write(p.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void programs() {
        TODAS.put("guardado otra vez con la biblioteca", p -> saved(p.bytes(), false));
        TODAS.put("guardado otra vez en corriente", p -> saved(p.bytes(), true));
    }

    private static byte[] saved(byte[] libro, boolean corriente) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook abierto = new XSSFWorkbook(new ByteArrayInputStream(libro))) {
            if (corriente) {
                try (SXSSFWorkbook otro = new SXSSFWorkbook(abierto)) {
                    otro.write(out);
                }
            } else {
                abierto.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
