package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.app.VeinteArchivos;

/** A cut at any point, an error of the disk, a full disk: nothing is lost and the next run arrives at the same papers. */
final class LaboratorioIT {
    private static final String PRUEBA = "caidas";
    /** For what is done hundreds of times: one of each kind, and none depends on the order in which they arrive. */
    private static final Set<String> POCOS =
            Set.of("03 2022-T1.xlsx", "01 2022-T1.xlsx", "apuntes.xlsx", "estructura ajena.xlsx");

    private static Path casa;
    private static Path veinte;
    private static Path pocos;

    @BeforeAll
    static void prepare() throws IOException {
        casa = Maquina.folder("caidas");
        veinte = casa.resolve("veinte");
        VeinteArchivos.prepare(veinte, casa.resolve("borrador"));
        pocos = casa.resolve("pocos");
        Estado.copy(veinte, pocos);
        keep(pocos.resolve("entrada"), POCOS);
        keep(pocos.resolve("consolidado"), Set.of("2022-T1_consolidado.xlsx", "anteriores"));
    }

    private static void keep(Path carpeta, Set<String> nombres) throws IOException {
        try (Stream<Path> todo = Files.list(carpeta)) {
            for (Path p : todo.toList()) {
                if (!nombres.contains(p.getFileName().toString())) {
                    Files.delete(p);
                }
            }
        }
    }

    @AfterAll
    static void clean() {
        Estado.delete(casa);
    }

    @Test
    void cut_at_any_point_and_begun_again_the_day_ends_the_same() throws IOException, InterruptedException {
        Map<String, List<String>> r =
                run("cortes", veinte, Medida.cuantos(24, Integer.MAX_VALUE), Medida.cuantos(8, 400));
        assertEquals("23", r.get("lineas").get(0), "three of the formulation and twenty");
        assertTrue(number(r, "cortes") >= 25, r.toString());
        assertTrue(number(r, "cortes de la recuperación") >= 8, r.toString());
        for (Punto.Clase clase : Punto.Clase.values()) {
            assertTrue(
                    !clase.changes() || r.get("clases").get(0).contains(clase + "="), clase + " is no point of the day");
        }
    }

    @Test
    void an_error_of_the_disk_anywhere_loses_nothing_and_is_told_in_a_sentence()
            throws IOException, InterruptedException {
        Map<String, List<String>> r = run("errores", pocos, Medida.cuantos(200, 2_000), 0);
        assertTrue(number(r, "errores") >= 200, r.toString());
        assertEquals(List.of("[3, 5]"), r.get("salidas"));
    }

    @Test
    void a_disk_of_any_size_loses_nothing_and_the_work_goes_on_when_there_is_room()
            throws IOException, InterruptedException {
        Map<String, List<String>> r = run("tamanos", pocos, Medida.cuantos(60, 400), 0);
        assertEquals(r.get("tamaños"), r.get("días incompletos"), "each of these disks is too small");
    }

    private static Map<String, List<String>> run(String que, Path modelo, int n, int m)
            throws IOException, InterruptedException {
        Path informe = casa.resolve(que + ".txt");
        Maquina.java(
                casa,
                List.of(Maquina.DISCO, Maquina.LOG),
                Laboratorio.class,
                que,
                modelo.toString(),
                Files.createDirectories(casa.resolve("obra-" + que)).toString(),
                informe.toString(),
                String.valueOf(n),
                String.valueOf(m));
        Map<String, List<String>> r = Files.readAllLines(informe).stream()
                .map(l -> l.split("=", 2))
                .collect(Collectors.groupingBy(l -> l[0], Collectors.mapping(l -> l[1], Collectors.toList())));
        r.forEach((cifra, valores) -> {
            if (!Set.of("rojo", "frase").contains(cifra)) {
                Medida.tell(PRUEBA, que + ", " + cifra, valores.get(0));
            }
        });
        assertEquals(null, r.get("rojo"), "promises broken");
        return r;
    }

    private static int number(Map<String, List<String>> r, String cifra) {
        return Integer.parseInt(r.get(cifra).get(0));
    }
}
