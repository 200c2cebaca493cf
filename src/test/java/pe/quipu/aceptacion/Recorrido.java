package pe.quipu.aceptacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the packaged program. The cycle of Ilo is run once and its workspaces are shared by every acceptance test. */
final class Recorrido {
    static final Path EJEMPLO = Path.of("examples", "ilo-2022");
    static final String HOY = "2023-01-10";

    /** Each of the machines that test at the same time has its own. */
    private static final Path CARPETA = Path.of("target", "aceptacion", System.getProperty("quipu.fork", "1"));

    private static final Path JAR = Path.of("target", "quipu.jar");
    private static final long MINUTOS = 5;

    private static Path demo;
    private static Path corregido;

    /** @param dicho the standard output, @param avisos the error output */
    record Corrida(int salida, String dicho, String avisos) {}

    private Recorrido() {}

    /** The workspace that {@code demo} leaves. */
    static synchronized Path demo() {
        if (demo == null) {
            Path carpeta = fresh("demo");
            Corrida c = quipu("demo", "--carpeta", carpeta.toString());
            assertEquals(0, c.salida(), c.avisos());
            demo = carpeta;
        }
        return demo;
    }

    /** The same after the corrections that {@code demo} leaves out. */
    static synchronized Path corregido() {
        if (corregido == null) {
            Path carpeta = fresh("corregido");
            copy(demo(), carpeta);
            Esperado.deIlo().omitidas().forEach(o -> drop(EJEMPLO.resolve(o), carpeta));
            Corrida c = quipu("procesar", "--carpeta", carpeta.toString(), "--hoy", HOY);
            assertEquals(0, c.salida(), c.dicho() + c.avisos());
            corregido = carpeta;
        }
        return corregido;
    }

    /** A workspace with the structure of Ilo and its plan in force, and nothing delivered. */
    static Path conPlan(String nombre) {
        Path carpeta = fresh(nombre);
        copy(demo().resolve("plan"), carpeta.resolve("plan"));
        put(demo().resolve("estructura.xlsx"), carpeta.resolve("estructura.xlsx"));
        folder(carpeta.resolve("entrada"));
        return carpeta;
    }

    /** An empty folder for the work of one test, kept after it for those who want to look. */
    static Path fresh(String nombre) {
        Path carpeta = CARPETA.resolve(nombre);
        try {
            if (Files.exists(carpeta)) {
                for (Path p : walk(carpeta, Comparator.reverseOrder())) {
                    Files.delete(p);
                }
            }
            Files.createDirectories(carpeta);
            return carpeta;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Corrida quipu(String... args) {
        assertTrue(Files.isRegularFile(JAR), JAR + " is made by mvn package");
        List<String> orden = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquipu.casa=.",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toString()));
        orden.addAll(List.of(args));
        try {
            folder(CARPETA);
            Path dicho = Files.createTempFile(CARPETA, "dicho", ".txt");
            Path avisos = Files.createTempFile(CARPETA, "avisos", ".txt");
            Process proceso = new ProcessBuilder(orden)
                    .redirectOutput(dicho.toFile())
                    .redirectError(avisos.toFile())
                    .start();
            if (!proceso.waitFor(MINUTOS, TimeUnit.MINUTES)) {
                proceso.destroyForcibly();
                throw new AssertionError("no answer in " + MINUTOS + " minutes: " + orden);
            }
            Corrida c = new Corrida(proceso.exitValue(), Files.readString(dicho), Files.readString(avisos));
            Files.delete(dicho);
            Files.delete(avisos);
            return c;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void drop(Path archivo, Path carpeta) {
        put(archivo, carpeta.resolve("entrada").resolve(archivo.getFileName()));
    }

    /** The files of a folder and those below it, in order of name. */
    static List<Path> files(Path carpeta) {
        return walk(carpeta, Comparator.naturalOrder()).stream()
                .filter(Files::isRegularFile)
                .toList();
    }

    static byte[] bytes(Path archivo) {
        try {
            return Files.readAllBytes(archivo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path de, Path a) {
        files(de).forEach(f -> put(f, a.resolve(de.relativize(f).toString())));
    }

    private static void put(Path de, Path a) {
        try {
            folder(a.getParent());
            Files.copy(de, a);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void folder(Path carpeta) {
        try {
            Files.createDirectories(carpeta);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(Path carpeta, Comparator<Path> orden) {
        try (Stream<Path> todo = Files.walk(carpeta)) {
            return todo.sorted(orden).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
