package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tests bite: every fault of {@code fallas/fallas.yaml}, planted alone in the program, makes at least one fail. */
@Tag("confiabilidad")
final class FallasSembradasIT {
    private static final int MINIMO = 12;
    /** Two, because each is mostly the start of a Java machine, and the slowest office PC has two cores. */
    private static final ExecutorService DE_A_DOS = Executors.newFixedThreadPool(2);

    @TempDir
    static Path carpeta;

    @AfterAll
    static void stop() {
        DE_A_DOS.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> every_planted_fault_is_caught() throws IOException {
        List<Falla> fallas = Falla.todas();
        assertTrue(fallas.size() >= MINIMO, () -> "only " + fallas.size());
        Map<Falla, Future<PruebasAparte.Resultado>> corridas = new LinkedHashMap<>();
        for (Falla falla : fallas) {
            Path propia = Files.createDirectories(carpeta.resolve("falla" + corridas.size()));
            corridas.put(falla, DE_A_DOS.submit(() -> {
                falla.plant(propia);
                return PruebasAparte.run(propia, falla.selectores());
            }));
        }
        return corridas.entrySet().stream()
                .map(c -> dynamicTest(c.getKey().falla(), () -> {
                    List<String> fallaron = c.getValue().get().fallaron();
                    Medida.tell("fallas", c.getKey().falla(), fallaron.isEmpty() ? "NADIE LA NOTA" : fallaron.get(0));
                    assertFalse(fallaron.isEmpty(), "no test notices: " + c.getKey());
                }));
    }

    @Test
    void without_any_fault_the_same_tests_pass() throws IOException, InterruptedException {
        Set<String> pruebas = new TreeSet<>();
        Falla.todas().forEach(f -> pruebas.addAll(f.selectores()));
        PruebasAparte.Resultado r = PruebasAparte.run(Files.createDirectories(carpeta.resolve("sana")), pruebas);
        assertEquals(List.of(), r.fallaron());
        assertTrue(r.pasaron() >= pruebas.size(), () -> r.pasaron() + " of " + pruebas);
    }
}
