package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pe.quipu.excel.Partes;

/**
 * A fault of rows, columns, sheets or parts grafted in each of ten workbooks that were accepted without a word: what is
 * said is what the table {@code hostil/injertos-de-libro.txt} says and nothing else.
 */
@Tag("confiabilidad")
final class InjertosDeLibroTest {
    private static final String FISICA = "Evaluación física";
    private static final String LIBRO = "xl/workbook.xml";
    private static final Pattern DIRECCION = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"");

    private static final Map<String, UnaryOperator<Partes>> OPERADORES = new LinkedHashMap<>();

    static {
        rows();
        columns();
        sheets();
        parts();
    }

    private static void sheet(String operador, UnaryOperator<String> cambio) {
        OPERADORES.put(operador, p -> p.cambia(p.hoja(FISICA), cambio));
    }

    private static void rows() {
        OPERADORES.put(
                "fila repetida con el mismo número",
                p -> p.cambiaUna(p.hoja(FISICA), p.fila(FISICA, 8), p.fila(FISICA, 8) + p.fila(FISICA, 8)));
        OPERADORES.put(
                "fila copiada más abajo",
                p -> p.cambiaUna(p.hoja(FISICA), "</sheetData>", copy(p, 30) + "</sheetData>"));
        sheet("fila 0", xml -> xml.replace("<row r=\"8\"", "<row r=\"0\""));
        sheet("fila -5", xml -> xml.replace("<row r=\"8\"", "<row r=\"-5\""));
        sheet("fila 99999999", xml -> xml.replace("<row r=\"8\"", "<row r=\"99999999\""));
        OPERADORES.put("fila subida sobre el encabezado", InjertosDeLibroTest::raised);
        OPERADORES.put("fila borrada", p -> p.cambiaUna(p.hoja(FISICA), p.fila(FISICA, 8), ""));
        OPERADORES.put(
                "fila de otra unidad agregada",
                p -> p.cambiaUna(p.hoja(FISICA), "</sheetData>", stranger(p, 30) + "</sheetData>"));
        sheet("sin direcciones en filas ni celdas", InjertosDeLibroTest::withoutAddresses);
        sheet(
                "miles de filas con formato y sin datos",
                xml -> xml.replace("</sheetData>", emptyRows(100, 20_000) + "</sheetData>"));
    }

    private static Partes raised(Partes p) {
        String ocho = p.fila(FISICA, 8);
        return p.cambiaUna(p.hoja(FISICA), p.fila(FISICA, 3), copy(p, 3)).cambiaUna(p.hoja(FISICA), ocho, "");
    }

    private static String copy(Partes p, int numero) {
        return p.fila(FISICA, 8)
                .replace("<row r=\"8\"", "<row r=\"" + numero + "\"")
                .replaceAll("(<c r=\"[A-Z]+)8\"", "$1" + numero + "\"");
    }

    private static String stranger(Partes p, int numero) {
        return copy(p, numero)
                .replaceFirst(
                        "<c r=\"A\\d+\"[^>]*>.*?</c>",
                        "<c r=\"A" + numero + "\" t=\"inlineStr\"><is><t>AO.9999</t></is></c>");
    }

    private static String withoutAddresses(String xml) {
        return xml.replaceAll("<row r=\"\\d+\"", "<row").replaceAll("<c r=\"[A-Z]+\\d+\"", "<c");
    }

    private static String emptyRows(int desde, int cuantas) {
        StringBuilder filas = new StringBuilder();
        for (int n = desde; n < desde + cuantas; n++) {
            filas.append("<row r=\"").append(n).append("\"><c r=\"A").append(n).append("\" s=\"1\"/></row>");
        }
        return filas.toString();
    }

    private static void columns() {
        sheet("columna agregada en medio", xml -> moved(xml, "W", 1));
        OPERADORES.put(
                "columna de datos borrada",
                p -> p.cambia(
                        p.hoja(FISICA),
                        xml -> xml.replaceAll("(?s)<c r=\"" + last(p) + "\\d+\"[^>]*?(?:/>|>.*?</c>)", "")));
        sheet("clave de una columna borrada", xml -> xml.replaceAll("<c r=\"C6\"[^>]*>.*?</c>", ""));
        sheet("fila de claves borrada", xml -> xml.replaceAll("(?s)<row r=\"6\".*?</row>", ""));
        sheet("claves y encabezados borrados", xml -> xml.replaceAll("(?s)<row r=\"[67]\".*?</row>", ""));
        OPERADORES.put("columna repetida", p -> p.cambia(
                        p.hoja(FISICA),
                        xml -> xml.replaceAll("(<c r=\"A([67])\"[^>]*>.*?</c>)", "$1<c r=\"ZZ$2\"" + "##$2"))
                .cambia(p.hoja(FISICA), xml -> repeated(xml)));
    }

    private static String repeated(String xml) {
        for (int fila : new int[] {6, 7}) {
            String valor = xml.replaceAll("(?s).*<c r=\"A" + fila + "\"[^>]*>(.*?)</c>.*", "$1");
            xml = xml.replace("##" + fila, " t=\"s\">" + valor + "</c>");
        }
        return xml;
    }

    /** The column of the last month executed. */
    private static String last(Partes p) {
        try (Lapiz lapiz = new Lapiz(p.bytes())) {
            for (int mes = 12; mes > 0; mes--) {
                String clave = "ejecutado_%02d".formatted(mes);
                if (lapiz.tiene(FISICA, clave)) {
                    return lapiz.celda(FISICA, lapiz.filas(FISICA).get(0), clave)
                            .getAddress()
                            .formatAsString()
                            .replaceAll("\\d", "");
                }
            }
        }
        throw new AssertionError();
    }

    /** Every cell from that column on, that many columns to the right. */
    private static String moved(String xml, String desde, int cuantas) {
        int primera = column(desde);
        return DIRECCION
                .matcher(xml)
                .replaceAll((MatchResult m) -> column(m.group(1)) < primera
                        ? m.group()
                        : "<c r=\"" + letters(column(m.group(1)) + cuantas) + m.group(2) + "\"");
    }

    private static int column(String letras) {
        return letras.chars().reduce(0, (n, c) -> n * 26 + c - 'A' + 1);
    }

    private static String letters(int columna) {
        return columna == 0 ? "" : letters((columna - 1) / 26) + (char) ('A' + (columna - 1) % 26);
    }

    private static void book(String operador, UnaryOperator<String> cambio) {
        OPERADORES.put(operador, p -> p.cambia(LIBRO, cambio));
    }

    private static void sheets() {
        OPERADORES.put("falta la parte de una hoja", p -> p.quita(p.hoja(FISICA)));
        book(
                "hoja fuera del libro",
                xml -> xml.replaceFirst("(<sheet name=\"Evaluación física\" r:id=\")[^\"]*", "$1rId999"));
        book("hoja quitada", xml -> xml.replaceFirst("<sheet name=\"Factores\"[^>]*/>", ""));
        book("hoja con otro nombre", xml -> xml.replace("name=\"Evaluación física\"", "name=\"Lo que hicimos\""));
        book("hoja oculta", xml -> xml.replaceFirst("(name=\"Evaluación física\"[^>]*state=\")visible", "$1hidden"));
        book(
                "hoja muy oculta",
                xml -> xml.replaceFirst("(name=\"Evaluación física\"[^>]*state=\")visible", "$1veryHidden"));
        book("dos hojas que solo difieren en mayúsculas", xml -> xml.replace("name=\"Notas\"", "name=\"FACTORES\""));
        OPERADORES.put(
                "hoja copiada y cambiada", p -> copied(p, xml -> xml.replaceFirst("<v>10\\.0</v>", "<v>11</v>")));
        OPERADORES.put("hoja copiada e igual", p -> copied(p, xml -> xml));
        OPERADORES.put("hoja ajena agregada", p -> copied(p, xml -> xml.replaceAll("(?s)<row r=\"6\".*?</row>", "")));
        sheet("sin protección", xml -> xml.replaceAll("<sheetProtection[^>]*/>", ""));
        OPERADORES.put(
                "hoja de control quitada",
                p -> p.cambia(LIBRO, xml -> xml.replaceFirst("<sheet name=\"_quipu\"[^>]*/>", "")));
        OPERADORES.put("hoja de control y propiedades quitadas", p -> p.cambia(
                        LIBRO, xml -> xml.replaceFirst("<sheet name=\"_quipu\"[^>]*/>", ""))
                .cambia("_rels/.rels", xml -> xml.replaceFirst("<Relationship [^>]*custom-properties[^>]*/>", "")));
        OPERADORES.put(
                "hoja de control editada",
                p -> p.cambia(
                        p.hoja("_quipu"),
                        xml -> xml.replaceFirst("(<c r=\"B2\"[^>]*t=\")s(\"[^>]*><v>)\\d+", "$1str$299")));
        OPERADORES.put("nombres, vínculos y conexiones ajenos", p -> p.cambia(
                        LIBRO,
                        xml -> xml.replace(
                                "</sheets>",
                                "</sheets><externalReferences><externalReference r:id=\"rId998\"/></externalReferences>"))
                .cambia(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId998\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>"))
                .pon(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"));
    }

    private static Partes copied(Partes p, UnaryOperator<String> cambio) {
        return p.pon("xl/worksheets/sheet99.xml", cambio.apply(p.texto(p.hoja(FISICA))))
                .cambia(
                        LIBRO,
                        xml -> xml.replace(
                                "</sheets>",
                                "<sheet name=\"Evaluación física (2)\" sheetId=\"99\" r:id=\"rId997\"/></sheets>"))
                .cambia(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId997\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet99.xml\"/></Relationships>"))
                .cambia(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/xl/worksheets/sheet99.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"));
    }

    private static void parts() {
        OPERADORES.put("celdas combinadas de dos meses", p -> merged(p, before(p) + "8:" + last(p) + "8"));
        OPERADORES.put("celdas combinadas de derecha a izquierda", p -> merged(p, last(p) + "8:" + before(p) + "8"));
        OPERADORES.put(
                "celdas combinadas con signos de dólar", p -> merged(p, "$" + before(p) + "$8:$" + last(p) + "$8"));
        OPERADORES.put("celdas combinadas como las deja Excel", p -> merged(p, before(p) + "8:" + last(p) + "8")
                .cambia(p.hoja(FISICA), xml -> xml.replaceFirst("(<c r=\"" + last(p) + "8\"[^>]*?)>.*?</c>", "$1/>")));
        sheet(
                "más celdas combinadas de las que cabe revisar",
                xml -> xml.replaceFirst(
                        "</sheetData>", "</sheetData><mergeCells>" + merges(100_000) + "</mergeCells>"));
        OPERADORES.put(
                "64,000 estilos",
                p -> p.cambia("xl/styles.xml", xml -> xml.replace("</cellXfs>", styles(64_000) + "</cellXfs>")));
        OPERADORES.put("imagen de 5 MB", p -> p.pon("xl/media/image1.png", noise(5_000_000)));
        OPERADORES.put("macros", p -> p.pon("xl/vbaProject.bin", "x"));
        OPERADORES.put("guardado como Open XML estricto", InjertosDeLibroTest::strict);
        OPERADORES.put("guardado como libro binario", p -> p.pon("xl/workbook.bin", "x")
                .quita(LIBRO)
                .cambia("_rels/.rels", "xl/workbook.xml", "xl/workbook.bin"));
        OPERADORES.put(
                "DOCTYPE en una hoja",
                p -> p.cambia(
                        p.hoja(FISICA),
                        xml -> xml.replace("<worksheet", "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><worksheet")));
        OPERADORES.put(
                "textos compartidos quitados",
                p -> p.cambia(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replaceFirst("<Relationship [^>]*sharedStrings[^>]*/>", "")));
        OPERADORES.put(
                "estilos sin relación",
                p -> p.cambia(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replaceFirst("<Relationship [^>]*/styles\"[^>]*/>", "")));
        OPERADORES.put("estilos quitados", p -> p.quita("xl/styles.xml"));
        OPERADORES.put("sin parte de relaciones", p -> p.quita("xl/_rels/workbook.xml.rels"));
        OPERADORES.put("sin propiedades del documento", p -> p.quita("docProps/custom.xml"));
        OPERADORES.put(
                "dos relaciones con el mismo nombre",
                p -> p.cambia(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replaceFirst(
                                "(<Relationship Id=\"rId5\")([^>]*)sheet3.xml(\"[^>]*/>)",
                                "$1$2sheet3.xml$3$1$2sheet4.xml$3")));
        sheet(
                "dos bloques de datos en una hoja",
                xml -> xml.replace(
                        "</sheetData>",
                        "</sheetData><sheetData><row r=\"40\"><c r=\"W40\"><v>5</v></c></row></sheetData>"));
        sheet("una hoja sin su bloque de datos", xml -> xml.replaceFirst("(?s)<sheetData>.*</sheetData>", ""));
        sheet("datos en un bloque alternativo", xml -> xml.replaceFirst(
                        "<row r=\"8\"",
                        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Fallback><row r=\"8\"")
                .replaceFirst("(?s)(<row r=\"8\".*?</row>)", "$1</mc:Fallback></mc:AlternateContent>"));
    }

    private static Partes merged(Partes p, String rango) {
        return p.cambiaUna(
                p.hoja(FISICA),
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"" + rango + "\"/></mergeCells>");
    }

    /** The column of the last month but one. */
    private static String before(Partes p) {
        return letters(column(last(p)) - 1);
    }

    private static String merges(int cuantas) {
        StringBuilder todas = new StringBuilder();
        for (int i = 1; i <= cuantas; i++) {
            todas.append("<mergeCell ref=\"AZ")
                    .append(i)
                    .append(":BA")
                    .append(i)
                    .append("\"/>");
        }
        return todas.toString();
    }

    /** Each different from the one before, as a program that writes one for every cell does. */
    private static String styles(int cuantos) {
        Random azar = new Random(7);
        StringBuilder estilos = new StringBuilder();
        for (int i = 0; i < cuantos; i++) {
            estilos.append("<xf numFmtId=\"0\" fontId=\"")
                    .append(azar.nextInt(9_999))
                    .append("\"/>");
        }
        return estilos.toString();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static Partes strict(Partes p) {
        for (String parte : p.nombres()) {
            if (parte.endsWith(".xml") || parte.endsWith(".rels")) {
                p.pon(
                        parte,
                        p.texto(parte)
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
            }
        }
        return p;
    }

    private static Map<String, String> table() {
        try (InputStream in = InjertosDeLibroTest.class.getResourceAsStream("/hostil/injertos-de-libro.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split(" \\| ?", 2))
                    .collect(Collectors.toMap(c -> c[0], c -> c[1].strip(), (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_said_of_a_grafted_workbook_is_what_the_table_says() {
        Map<String, String> espera = table();
        assertEquals(espera.keySet(), OPERADORES.keySet());
        List<String> libros = LibrosBuenos.TODOS.keySet().stream()
                .filter(l -> l.contains("-T"))
                .limit(10)
                .toList();
        return espera.entrySet().stream().flatMap(e -> libros.stream()
                .map(l -> DynamicTest.dynamicTest(e.getKey() + " en " + l, () -> check(e.getKey(), e.getValue(), l))));
    }

    private static void check(String operador, String espera, String libro) {
        String u = last(Partes.of(LibrosBuenos.libro(libro)));
        String dice = espera.replace("{último}", u).replace("{penúltimo}", letters(column(u) - 1));
        byte[] injertado = OPERADORES
                .get(operador)
                .apply(Partes.of(LibrosBuenos.libro(libro)))
                .bytes();
        Dictamen d = LibrosBuenos.examine(injertado);
        String dicho = d.observaciones().stream()
                .map(o -> o.codigo().id() + " " + o.lugar().texto())
                .collect(Collectors.joining(", "));
        if (dice.startsWith("aceptado")) {
            assertEquals(LibrosBuenos.dicho(LibrosBuenos.examine(LibrosBuenos.libro(libro))), LibrosBuenos.dicho(d));
        }
        assertEquals(dice.strip(), (d.veredicto().codigo() + " " + dicho).strip());
    }
}
