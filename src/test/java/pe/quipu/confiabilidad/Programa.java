package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pe.quipu.app.Main;

/** Quipu started as its launcher starts it, and what the system tells of it while it runs. */
final class Programa implements AutoCloseable {
    private static final long HORAS = 2;
    /** Of what the system counts of a process: hundredths of a second, everywhere Linux runs. */
    private static final int JIFFIES = 100;

    private final Process proceso;
    private final Path dicho;
    private long memoria;
    private double segundos;

    private Programa(Process proceso, Path dicho) {
        this.proceso = proceso;
        this.dicho = dicho;
    }

    /** @param carpeta where what it says goes */
    static Programa start(Path carpeta, String... args) throws IOException {
        Path dicho = Files.createTempFile(Files.createDirectories(carpeta), "dicho", ".txt");
        List<String> linea = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/jvm.options",
                Maquina.LOG,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        linea.addAll(List.of(args));
        return new Programa(
                new ProcessBuilder(linea)
                        .redirectErrorStream(true)
                        .redirectOutput(dicho.toFile())
                        .start(),
                dicho);
    }

    /** Looks at it until it ends. */
    int end() throws IOException, InterruptedException {
        long limite = System.nanoTime() + TimeUnit.HOURS.toNanos(HORAS);
        while (!proceso.waitFor(200, TimeUnit.MILLISECONDS)) {
            look();
            if (System.nanoTime() - limite > 0) {
                proceso.destroyForcibly();
                throw new AssertionError("no answer in " + HORAS + " hours");
            }
        }
        return proceso.exitValue();
    }

    private void look() {
        segundos = proceso.info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .map(ms -> ms / 1000.0)
                .orElse(segundos);
        try (var lineas = Files.lines(Path.of("/proc", String.valueOf(proceso.pid()), "status"))) {
            memoria = lineas.filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(memoria);
        } catch (IOException | java.io.UncheckedIOException e) {
            // It ended in between, or this system tells nothing: what was seen before stands.
        }
    }

    /** The most it held at once, in MB, as far as it was looked at; 0 where the system does not tell. */
    long memoria() {
        return memoria / 1024;
    }

    /** Of all cores together, until it was last looked at. */
    double segundos() {
        return segundos;
    }

    /** Hundredths of one core it takes while nothing happens. */
    double cpuPercent(int duranteSegundos) throws IOException, InterruptedException {
        long antes = jiffies();
        Thread.sleep(TimeUnit.SECONDS.toMillis(duranteSegundos));
        return 100.0 * (jiffies() - antes) / JIFFIES / duranteSegundos;
    }

    private long jiffies() throws IOException {
        String[] campos = Files.readString(Path.of("/proc", String.valueOf(proceso.pid()), "stat"))
                .replaceFirst("^.*\\) ", "")
                .split(" ");
        return Long.parseLong(campos[11]) + Long.parseLong(campos[12]);
    }

    long pid() {
        return proceso.pid();
    }

    boolean alive() {
        return proceso.isAlive();
    }

    String dicho() throws IOException {
        return Files.readString(dicho);
    }

    /** As when the power of the process is cut: nothing is closed. */
    @Override
    public void close() {
        proceso.destroyForcibly();
        try {
            proceso.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
