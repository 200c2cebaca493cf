package pe.quipu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Quipu run as a process of its own. */
final class Proceso {
    private Proceso() {}

    /** The classes under test, with the class path of the tests. */
    static Oficina.Respuesta clases(String... args) throws IOException, InterruptedException {
        return con(List.of(), args);
    }

    static Oficina.Respuesta con(List<String> ajustes, String... args) throws IOException, InterruptedException {
        List<String> linea = new ArrayList<>(ajustes);
        // The tests log to the console; the program does not.
        linea.add("-Dlogback.configurationFile="
                + Path.of("src/main/resources/logback.xml").toAbsolutePath());
        linea.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        linea.addAll(List.of(args));
        return java(linea);
    }

    /** {@code java} with these arguments, as the launcher calls it. */
    static Oficina.Respuesta java(List<String> args) throws IOException, InterruptedException {
        List<String> linea = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        linea.addAll(args);
        return run(linea);
    }

    static Oficina.Respuesta run(List<String> linea) throws IOException, InterruptedException {
        Path out = Files.createTempFile("quipu", ".out");
        Path err = Files.createTempFile("quipu", ".err");
        try {
            int salida = new ProcessBuilder(linea)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Oficina.Respuesta(
                    salida,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
