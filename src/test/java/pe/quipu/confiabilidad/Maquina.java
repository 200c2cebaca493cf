package pe.quipu.confiabilidad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pe.quipu.app.VeinteArchivos;

/** Programs started apart, quickly. */
final class Maquina {
    /** What is in memory is forced to the disk in no time. */
    private static final Path MEMORIA = Path.of("/dev/shm");

    static final String DISCO = "-Djava.nio.file.spi.DefaultFileSystemProvider=" + Disco.class.getName();

    /** As the program logs: to a file, and not to the console as the tests do. */
    static final String LOG = "-Dlogback.configurationFile="
            + Path.of(System.getProperty("quipu.casa", ""), "src/main/resources/logback.xml")
                    .toAbsolutePath();

    private static final int HORAS = 3;

    /** @param dicho both outputs */
    record Fin(int salida, String dicho) {}

    private Maquina() {}

    static Path folder(String nombre) {
        try {
            Path donde = Files.isWritable(MEMORIA) ? MEMORIA : Path.of("target").toAbsolutePath();
            return Files.createTempDirectory(donde, "quipu-" + nombre);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program of the tests, which must end well. */
    static void java(Path carpeta, List<String> ajustes, Class<?> clase, String... args)
            throws IOException, InterruptedException {
        Fin fin = run(carpeta, line(carpeta, ajustes, clase.getName(), args));
        if (fin.salida() != 0) {
            throw new AssertionError(fin.toString());
        }
    }

    static List<String> line(Path carpeta, List<String> ajustes, String clase, String... args) {
        List<String> linea = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + carpeta));
        linea.addAll(ajustes);
        linea.addAll(List.of("-cp", System.getProperty("java.class.path"), clase));
        linea.addAll(List.of(args));
        return linea;
    }

    /** A day of a workspace, attended by a program that begins in that class. */
    static List<String> day(Path carpeta, List<String> ajustes, Class<?> clase, Path raiz) {
        return line(
                carpeta,
                ajustes,
                clase.getName(),
                "procesar",
                "--carpeta",
                raiz.toString(),
                "--hoy",
                VeinteArchivos.HOY);
    }

    static Fin run(Path carpeta, List<String> linea) throws IOException, InterruptedException {
        Path dicho = Files.createTempFile(carpeta, "dicho", ".txt");
        Process proceso = new ProcessBuilder(linea)
                .redirectErrorStream(true)
                .redirectOutput(dicho.toFile())
                .start();
        if (!proceso.waitFor(HORAS, TimeUnit.HOURS)) {
            proceso.destroyForcibly();
            throw new AssertionError("no answer in " + HORAS + " hours: " + linea);
        }
        String todo = new String(Files.readAllBytes(dicho), StandardCharsets.UTF_8);
        Files.delete(dicho);
        return new Fin(proceso.exitValue(), todo);
    }
}
