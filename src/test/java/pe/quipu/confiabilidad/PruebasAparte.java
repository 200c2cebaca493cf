package pe.quipu.confiabilidad;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Some tests in a process of their own, over other classes than these. */
final class PruebasAparte {
    private static final long MINUTOS = 3;

    /** @param pasaron how many tests passed, @param fallaron the names of those that failed */
    record Resultado(long pasaron, List<String> fallaron) {}

    private PruebasAparte() {}

    /** @param antes classes that stand before those of this run */
    static Resultado run(Path antes, Collection<String> pruebas) throws IOException, InterruptedException {
        Path resultado = antes.resolve("resultado.txt");
        List<String> linea = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dquipu.casa=" + System.getProperty("quipu.casa", ""),
                "-cp",
                antes + File.pathSeparator + System.getProperty("java.class.path"),
                PruebasAparte.class.getName(),
                resultado.toString()));
        linea.addAll(pruebas);
        Process proceso = new ProcessBuilder(linea)
                .redirectErrorStream(true)
                .redirectOutput(antes.resolve("dicho.txt").toFile())
                .start();
        if (!proceso.waitFor(MINUTOS, TimeUnit.MINUTES)) {
            proceso.destroyForcibly().waitFor();
            throw new AssertionError("no answer in " + MINUTOS + " minutes: " + pruebas);
        }
        if (!Files.exists(resultado)) {
            throw new AssertionError(Files.readString(antes.resolve("dicho.txt")));
        }
        List<String> dicho = Files.readAllLines(resultado);
        return new Resultado(Long.parseLong(dicho.get(0)), List.copyOf(dicho.subList(1, dicho.size())));
    }

    /** Where the answer goes, then the tests. */
    public static void main(String[] args) throws IOException {
        LauncherDiscoveryRequestBuilder pedido = LauncherDiscoveryRequestBuilder.request();
        Stream.of(args).skip(1).forEach(p -> pedido.selectors(p.contains("#") ? selectMethod(p) : selectClass(p)));
        SummaryGeneratingListener oyente = new SummaryGeneratingListener();
        LauncherFactory.create().execute(pedido.build(), oyente);
        TestExecutionSummary resumen = oyente.getSummary();
        List<String> dicho = new ArrayList<>();
        dicho.add(String.valueOf(resumen.getTestsSucceededCount()));
        resumen.getFailures()
                .forEach(f -> dicho.add(f.getTestIdentifier().getDisplayName() + ": "
                        + f.getException().toString().lines().findFirst().orElse("")));
        Files.write(Path.of(args[0]), dicho);
        System.exit(0);
    }
}
