package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service starts with whatever language the system gives it, often none: the same papers get the same verdicts. */
@Tag("confiabilidad")
final class OtroEntornoTest {
    @TempDir
    Path raiz;

    @Test
    void a_machine_of_another_language_or_of_none_gives_the_same_verdicts_under_the_same_names() throws Exception {
        boolean linux = File.separatorChar == '/' && new File("/usr/bin/env").canExecute();
        if (!linux) {
            System.out.println("OMITIDA: sin /usr/bin/env no se puede cambiar el idioma del sistema");
        }
        assumeTrue(linux);
        Oficina unidades = Aprobada.en(raiz.resolve("unidades"));
        byte[] buena = Papeles.evaluada(unidades.plantilla("01", T4)).guarda();
        List<String> expected = verdicts("C.UTF-8", "es", "PE", "America/Lima", buena);
        assertEquals(
                List.of(
                        "Programación — Órgano ñ.xlsx aceptado 01",
                        "nota de atención.txt rechazado ",
                        "latin�.txt rechazado "),
                expected);
        assertEquals(expected, verdicts("C", "tr", "TR", "Asia/Tokyo", buena));
    }

    private List<String> verdicts(String locale, String language, String country, String zone, byte[] buena)
            throws Exception {
        Oficina o = Aprobada.en(raiz.resolve(locale));
        o.deja("2023-01-02/Programación — Órgano ñ.xlsx", buena);
        o.deja("2023-01-03/nota de atención.txt", "hola".getBytes(StandardCharsets.UTF_8));
        latin1(o.raiz.resolve("entrada/2023-01-04"));
        Oficina.Respuesta r = Proceso.run(List.of(
                "env",
                "LC_ALL=" + locale,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dlogback.configurationFile="
                        + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "procesar",
                "--json",
                "--espera",
                "0",
                "--hoy",
                "2023-01-05",
                "--carpeta",
                o.raiz.toString()));
        assertEquals(3, r.salida(), r.toString());
        assertEquals(List.of(), o.archivos("entrada"), r.toString());
        List<String> verdicts = new ArrayList<>();
        for (JsonNode a : r.json().get("archivos")) {
            verdicts.add(String.join(
                    " ",
                    a.get("archivo").asText(),
                    a.get("veredicto").asText(),
                    a.get("unidad").asText()));
            assertTrue(Files.exists(o.raiz.resolve(a.get("destino").asText())), r.toString());
        }
        return verdicts;
    }

    /** A name in the bytes of an old system, which is no text in this one. */
    private static void latin1(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process sh = new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'latin\\323.txt')\"")
                .directory(folder.toFile())
                .start();
        assertEquals(0, sh.waitFor());
    }
}
