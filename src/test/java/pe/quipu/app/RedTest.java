package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.T4;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.confiabilidad.Medida;
import pe.quipu.excel.HostileFiles;

/** The program speaks to nobody, whatever a workbook asks of it: watched from inside of Java and from the system. */
@Tag("confiabilidad")
final class RedTest {
    private static final List<String> PEDIDOS = List.of(
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a\">%a;]>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"\\\\127.0.0.1\\c$\\a\">]>",
            "<?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\" type=\"text/xsl\"?>");

    @TempDir
    Path raiz;

    private int dejados;

    private String ordenes() throws IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] buena = Papeles.evaluada(o.plantilla("01", T4)).guarda();
        o.deja("01.xlsx", buena);
        o.deja("02.xlsx", asking(o.plantilla("02", T4)));
        for (HostileFiles.Hostile h : HostileFiles.all()) {
            o.deja(h.name(), h.bytes());
        }
        for (int i = 0; i < PEDIDOS.size(); i++) {
            o.deja("pide " + i + ".xlsx", prolog(buena, PEDIDOS.get(i)));
        }
        dejados = o.archivos("entrada").size();
        String donde = " --carpeta " + raiz + " --hoy " + o.hoy + " --silencioso";
        return List.of("procesar", "consolidar --periodo " + T4, "informe --periodo " + T4, "estado").stream()
                .map(v -> v + donde)
                .reduce((a, b) -> a + ";" + b)
                .orElseThrow();
    }

    /** An ordinary delivery whose formulas and links ask for things of elsewhere. */
    private static byte[] asking(byte[] plantilla) {
        Lapiz lapiz = Papeles.evaluada(plantilla);
        Row fila = lapiz.libro().getSheet("Notas").createRow(20);
        fila.createCell(0).setCellFormula("HYPERLINK(\"http://127.0.0.1:9/x\",\"ver\")");
        Hyperlink enlace = lapiz.libro().getCreationHelper().createHyperlink(HyperlinkType.URL);
        enlace.setAddress("http://127.0.0.1:9/enlace");
        fila.createCell(1).setHyperlink(enlace);
        return lapiz.guarda();
    }

    /** The same words after the declaration of every part. */
    private static byte[] prolog(byte[] libro, String pedido) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream de = new ZipInputStream(new ByteArrayInputStream(libro));
                ZipOutputStream a = new ZipOutputStream(bytes)) {
            for (ZipEntry e = de.getNextEntry(); e != null; e = de.getNextEntry()) {
                String xml = new String(de.readAllBytes(), StandardCharsets.UTF_8);
                int fin = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
                a.putNextEntry(new ZipEntry(e.getName()));
                a.write((xml.substring(0, fin) + pedido + xml.substring(fin)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> java(String... args) {
        List<String> linea = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SinRed.class.getName()));
        linea.addAll(List.of(args));
        return linea;
    }

    @Test
    void the_program_speaks_to_nobody() throws IOException, InterruptedException {
        Visto control = watched("--control");
        assertEquals(SinRed.HABLO, control.respuesta().salida(), control.toString());
        Visto visto = watched(ordenes());
        Oficina.Respuesta r = visto.respuesta();
        assertEquals(0, r.salida(), r.err());
        assertTrue(r.out().contains("1 aceptado") || r.out().contains("2 aceptados"), r.out());
        Medida.tell("servicio", "archivos que piden salir a la red, intentos vistos desde Java", dejados + ", 0");
        if (control.conexiones().isEmpty()) {
            System.out.println("OMITIDA: strace no está o no puede seguir al programa; las conexiones solo se miraron"
                    + " desde Java");
            return;
        }
        assertTrue(control.conexiones().getAsLong() > 0, "the control does connect");
        assertEquals(0, visto.conexiones().orElseThrow());
        Medida.tell("servicio", "archivos que piden salir a la red, connect vistos por strace", dejados + ", 0");
    }

    /** @param conexiones as the system saw them; empty where it cannot be asked */
    private record Visto(Oficina.Respuesta respuesta, OptionalLong conexiones) {}

    private Visto watched(String ordenes) throws IOException, InterruptedException {
        Path traza = raiz.resolve("traza.txt");
        List<String> linea = new ArrayList<>(List.of(
                "strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect,exit_group", "-o", traza.toString()));
        linea.addAll(java(ordenes));
        try {
            Oficina.Respuesta r = Proceso.run(linea);
            if (Files.exists(traza) && Files.readString(traza).contains("exit_group")) {
                try (var lineas = Files.lines(traza)) {
                    return new Visto(
                            r,
                            OptionalLong.of(
                                    lineas.filter(l -> l.contains("AF_INET")).count()));
                }
            }
        } catch (IOException e) {
            // There is no such program here.
        }
        return new Visto(Proceso.run(java(ordenes)), OptionalLong.empty());
    }
}
