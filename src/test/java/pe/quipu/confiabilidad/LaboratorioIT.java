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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cut at any point, an error of the disk, a full disk: nothing is lost and the next run arrives at the same papers. */
@Tag("confiabilidad")
final class LaboratorioIT {
    private static final String PRUEBA = "caidas";
    private static Path casa;

    @BeforeAll
    static void prepare() {
        casa = Maquina.folder("caidas");
    }

    @AfterAll
    static void clean() {
        Estado.delete(casa);
    }

    @Test
    void cut_at_any_point_and_begun_again_the_day_ends_the_same() throws IOException, InterruptedException {
        Map<String, List<String>> r =
                run("cortes", Modelo.veinte(), Medida.cuantos(12, Integer.MAX_VALUE), Medida.cuantos(6, 400));
        assertEquals("23", r.get("lineas").get(0), "three of the formulation and twenty");
        assertTrue(number(r, "cortes") >= 25, r.toString());
        assertTrue(number(r, "cortes de la recuperación") >= 6, r.toString());
        for (Punto.Clase clase : Punto.Clase.values()) {
            assertTrue(
                    !clase.changes() || r.get("clases").get(0).contains(clase + "="),
                    clase + " is no point of the day");
        }
    }

    @Test
    void an_error_of_the_disk_anywhere_loses_nothing_and_is_told_in_a_sentence()
            throws IOException, InterruptedException {
        Map<String, List<String>> r = run("errores", Modelo.cuatro(), Medida.cuantos(36, 240), 0);
        assertTrue(number(r, "errores") >= 36, r.toString());
        assertEquals(List.of("[3, 5]"), r.get("salidas"));
    }

    @Test
    void a_disk_of_any_size_loses_nothing_and_the_work_goes_on_when_there_is_room()
            throws IOException, InterruptedException {
        Map<String, List<String>> r = run("tamanos", Modelo.cuatro(), Medida.cuantos(8, 64), 0);
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
