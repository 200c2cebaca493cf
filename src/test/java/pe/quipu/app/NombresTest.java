package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.NombreArchivo;

/** Names are hints of strangers: each file is attended or told, and no name breaks or leaves what Quipu writes. */
@Tag("confiabilidad")
final class NombresTest {
    /** One for each way in which a name has deceived a program. */
    private static final List<String> NOMBRES = List.of(
            "Órgano ñ.xlsx", // composed
            "O\u0301rgano n\u0303.xlsx", // decomposed, as another system writes it
            "😀 avance.xlsx",
            "👨‍👩‍👧.xlsx",
            "a".repeat(250) + ".xlsx",
            "ñ".repeat(125) + ".xlsx",
            "-rf.xlsx",
            "--help",
            "punto final.xlsx.",
            "espacio final.xlsx ",
            " espacio inicial.xlsx",
            "\u00a0duro.xlsx",
            "CON.xlsx",
            "con",
            "NUL.xlsx",
            "aux.tar.xlsx",
            "COM1.xlsx",
            "LPT9",
            "POI.xlsx",
            "poi.xlsx",
            "Poi.XLSX",
            "POI.XLSX",
            "sin extension",
            "solo.punto.",
            "uno\ndos.xlsx",
            "uno\r\ndos.xlsx",
            "tab\tulador.xlsx",
            "campana\u0007.xlsx",
            "\u001b[31mrojo\u001b[0m.xlsx",
            "\u001b]0;titulo\u0007.xlsx",
            "borra\b\b\b.xlsx",
            "separador\u2028linea.xlsx",
            "separador\u2029parrafo.xlsx",
            "siguiente\u0085linea.xlsx",
            "factura\u202exslx.exe",
            "aislado\u2066xslx\u2069.xlsx",
            "marca\u200frtl.xlsx",
            "sin\u200bancho.xlsx",
            "\ufeffmarca.xlsx",
            "%s%s%n%x.xlsx",
            "{}{0}${x}.xlsx",
            "${jndi:ldap://x/a}.xlsx",
            "=cmd|' ! A0'.xlsx",
            "=1+1",
            "+51 999.xlsx",
            "@SUM(A1).xlsx",
            "..xlsx..xlsx",
            "...",
            "..;..;etc;passwd.xlsx",
            "..\\..\\windows\\win.ini",
            "C:\\POI.xlsx",
            "\"comillas\".xlsx",
            "'apostrofes'.xlsx",
            "`acento`$(touch x).xlsx",
            "<script>alert(1)</script>".replace("/", "") + ".xlsx",
            "a&b;c.xlsx",
            "pregunta?.xlsx",
            "asterisco*.xlsx",
            "tubo|.xlsx",
            "'; DROP TABLE entrega; --.xlsx",
            "POI (1).xlsx",
            "POI - copia.xlsx",
            "POI (conflicted copy 2023-01-05).xlsx",
            "POI (copia en conflicto de PC-03).xlsx",
            "POI-DESKTOP-9QK2.xlsx",
            "02_2022-T4_r1_ab12cd34.xlsx",
            "quipu.db",
            "null",
            "NaN.xlsx",
            ".xlsx",
            "~$POI.xlsx",
            "~POI.xlsx",
            ".~lock.POI.xlsx#",
            "20230110",
            "descarga.xlsx.crdownload");

    private static final Set<String> NO_ATENDIDOS = Set.of(
            "..xlsx..xlsx",
            "...",
            "..;..;etc;passwd.xlsx",
            "..\\..\\windows\\win.ini",
            ".xlsx",
            "~$POI.xlsx",
            ".~lock.POI.xlsx#",
            "20230110",
            "descarga.xlsx.crdownload");

    @TempDir
    Path raiz;

    private static boolean line(String text) {
        return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }

    private static void drop(Oficina o, String suffix) {
        for (String nombre : NOMBRES) {
            o.deja(nombre, ("nota " + nombre + suffix).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_name_is_attended_or_told_and_none_leaves_its_folder() throws IOException {
        Oficina o = Aprobada.en(raiz);
        assertTrue(NOMBRES.size() >= 60);
        assertEquals(NOMBRES.size(), new HashSet<>(NOMBRES).size());
        o.quipu("procesar");
        Set<String> before = top();
        drop(o, "");
        Oficina.Respuesta r = o.quipu("procesar", "--json");

        List<String> told = new ArrayList<>();
        Set<String> ignored = new TreeSet<>();
        for (JsonNode archivo : r.json().get("archivos")) {
            String nombre = archivo.get("archivo").asText();
            told.add(nombre);
            assertTrue(line(nombre), nombre);
            if (archivo.get("veredicto").asText().equals("ignorado")) {
                ignored.add(nombre);
            } else {
                assertEquals("rechazado", archivo.get("veredicto").asText(), nombre);
                String aviso = new String(o.lee(archivo.get("devuelto").asText()), StandardCharsets.UTF_8);
                assertTrue(unfolded(aviso).contains(unfolded(nombre)), aviso);
                aviso.lines().forEach(l -> assertTrue(line(l), l));
            }
        }
        assertEquals(
                NOMBRES.stream()
                        .map(n -> NombreArchivo.legible(Path.of(n)))
                        .sorted()
                        .toList(),
                told.stream().sorted().toList());
        assertEquals(NO_ATENDIDOS.stream().sorted().toList(), List.copyOf(ignored));
        assertEquals(NO_ATENDIDOS.stream().sorted().toList(), o.archivos("entrada"));
        assertEquals(before, top());

        int attended = NOMBRES.size() - NO_ATENDIDOS.size();
        List<String> filed = o.archivos("cuarentena");
        assertEquals(2 * attended, filed.size(), filed.toString());
        for (String nombre : filed) {
            String original = nombre.replaceFirst("\\.txt$", "");
            assertEquals(original, NombreArchivo.safe(original));
        }
        Medida.tell("intake", "nombres", NOMBRES.size());
    }

    @Test
    void no_name_breaks_a_line_of_the_console() {
        Oficina o = Aprobada.en(raiz);
        drop(o, "");
        Oficina.Respuesta r = o.quipu("procesar");
        int attended = NOMBRES.size() - NO_ATENDIDOS.size();
        List<String> lines = r.out().lines().toList();
        assertEquals(attended + 1, lines.size(), r.out());
        lines.forEach(l -> assertTrue(line(l), l));
        // What Excel and what a browser did not finish.
        assertEquals(2, r.err().lines().count(), r.err());
        r.err().lines().forEach(l -> assertTrue(line(l), l));
    }

    @Test
    void a_name_never_becomes_a_formula_or_a_line_of_its_own_in_what_is_accepted() throws IOException {
        Oficina o = Aprobada.en(raiz);
        List<String> nombres = List.of("=cmd|' ! A0'.xlsx", "@uno\ndos\u202e.xlsx");
        for (int i = 0; i < nombres.size(); i++) {
            o.deja(
                    nombres.get(i),
                    Papeles.evaluada(o.plantilla("0" + (i + 1), T4)).guarda());
        }
        o.deja("=2+cmd|'\n!A1.xlsx", Papeles.firmado(o.plantilla("03", T4)).guarda());
        Oficina.Respuesta r = o.quipu("procesar", "--json");
        assertEquals(3, r.salida(), r.toString());
        for (Asiento a : o.registro(T4)) {
            assertTrue(line(a.recibo().archivo()), a.recibo().archivo());
            byte[] devuelto = o.lee(a.dictamen().devuelto().orElseThrow());
            if (a.dictamen().veredicto().equals("aceptado")) {
                String constancia = new String(devuelto, StandardCharsets.UTF_8);
                assertTrue(constancia.contains(a.recibo().archivo()), constancia);
                constancia.lines().forEach(l -> assertTrue(line(l), l));
            } else {
                String xml = xml(devuelto);
                assertTrue(xml.contains("=2+cmd|"), "the returned workbook names what it answers");
                Stream.of(xml.split("<f[ >]"))
                        .skip(1)
                        .map(f -> f.substring(0, f.indexOf("</f>")))
                        .forEach(f -> assertFalse(f.contains("cmd|"), f));
            }
        }
    }

    /** A message is folded, at blanks or in the middle of a long word. */
    private static String unfolded(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private Set<String> top() throws IOException {
        Path registro = new Carpeta(raiz).registro();
        try (Stream<Path> todo = Files.walk(raiz, 2)) {
            return todo.filter(p -> !p.startsWith(registro))
                    .map(p -> raiz.relativize(p).toString())
                    .filter(p -> !p.startsWith("entrada/") && !p.startsWith("cuarentena/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String xml(byte[] libro) throws IOException {
        StringBuilder xml = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(libro))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith(".xml")) {
                    xml.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return xml.toString();
    }
}
