package pe.quipu.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook that a real writer made, so that a test can put a fault inside one of them and zip all again
 * with the right checksums.
 */
public final class Partes {
    private final Map<String, byte[]> partes = new LinkedHashMap<>();

    private Partes() {}

    public static Partes of(byte[] libro) {
        Partes p = new Partes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(libro))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                p.partes.put(e.getName(), zip.readAllBytes());
            }
            return p;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> nombres() {
        return List.copyOf(partes.keySet());
    }

    public Map<String, byte[]> todas() {
        return partes;
    }

    public String texto(String parte) {
        return new String(partes.get(parte), StandardCharsets.UTF_8);
    }

    public Partes pon(String parte, byte[] contenido) {
        partes.put(parte, contenido);
        return this;
    }

    public Partes pon(String parte, String xml) {
        return pon(parte, xml.getBytes(StandardCharsets.UTF_8));
    }

    public Partes quita(String parte) {
        if (partes.remove(parte) == null) {
            throw new AssertionError("no part " + parte);
        }
        return this;
    }

    public Partes cambia(String parte, UnaryOperator<String> cambio) {
        String antes = texto(parte);
        String despues = cambio.apply(antes);
        if (antes.equals(despues)) {
            throw new AssertionError("nothing changed in " + parte);
        }
        return pon(parte, despues);
    }

    public Partes cambia(String parte, String viejo, String nuevo) {
        return cambia(parte, xml -> xml.replace(viejo, nuevo));
    }

    /** Only the first time it stands there. */
    public Partes cambiaUna(String parte, String viejo, String nuevo) {
        return cambia(parte, xml -> {
            int i = xml.indexOf(viejo);
            return i < 0 ? xml : xml.substring(0, i) + nuevo + xml.substring(i + viejo.length());
        });
    }

    /** The part of the sheet of that name. */
    public String hoja(String nombre) {
        Matcher tab = Pattern.compile("<sheet [^>]*name=\"" + Pattern.quote(nombre) + "\"[^>]*/>")
                .matcher(texto(RawXlsx.BOOK));
        if (!tab.find()) {
            throw new AssertionError("no sheet " + nombre);
        }
        String id = attribute(tab.group(), "r:id");
        Matcher relacion = Pattern.compile("<Relationship [^>]*Id=\"" + id + "\"[^>]*/>")
                .matcher(texto("xl/_rels/workbook.xml.rels"));
        if (!relacion.find()) {
            throw new AssertionError("no relation " + id);
        }
        return "xl/" + attribute(relacion.group(), "Target").replaceFirst("^/xl/", "");
    }

    private static String attribute(String etiqueta, String nombre) {
        Matcher m = Pattern.compile("[ ]" + nombre + "=\"([^\"]*)\"").matcher(etiqueta);
        return m.find() ? m.group(1) : "";
    }

    private static Pattern cell(String a1) {
        return Pattern.compile("<c r=\"" + a1 + "\"[^>]*?(?:/>|>.*?</c>)", Pattern.DOTALL);
    }

    /** The XML of a cell as it stands. */
    public String celda(String hoja, String a1) {
        Matcher m = cell(a1).matcher(texto(hoja(hoja)));
        if (!m.find()) {
            throw new AssertionError("no cell " + hoja + "!" + a1);
        }
        return m.group();
    }

    /** Another XML for a cell; {@code {r}} and {@code {s}} are its address and its style. */
    public Partes celda(String hoja, String a1, String xml) {
        String vieja = celda(hoja, a1);
        return cambiaUna(hoja(hoja), vieja, xml.replace("{r}", a1).replace("{s}", attribute(vieja, "s")));
    }

    /** The XML of a whole row. */
    public String fila(String hoja, int numero) {
        Matcher m = Pattern.compile("<row r=\"" + numero + "\"[^>]*?(?:/>|>.*?</row>)", Pattern.DOTALL)
                .matcher(texto(hoja(hoja)));
        if (!m.find()) {
            throw new AssertionError("no row " + numero + " in " + hoja);
        }
        return m.group();
    }

    public byte[] bytes() {
        return RawXlsx.zip(partes);
    }
}
