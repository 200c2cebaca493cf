package pe.quipu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every requirement of the directive's chapter II, and those of chapter III that are kept, lives somewhere, and something proves it. */
final class DirectivaTest {
    private static final Path TABLA = Path.of("src", "docs", "directiva.md");
    private static final Path GUIA = Path.of("src", "docs", "guia.md");

    /**
     * One row of the table.
     *
     * @param prueba {@code Class#method} once or more; or «guía», and then {@code vive} quotes its sentence
     */
    private record Requisito(String id, String articulo, String vive, String prueba) {
        /** {@code art_8_1_2} for {@code 8.1.2: indicadores}. */
        String nombre() {
            return "art_" + articulo.split(":")[0].replaceAll("[. ]", "_");
        }

        Stream<String> pruebas() {
            return Arrays.stream(prueba.split(" · "))
                    .map(p -> p.replace("`", "").strip());
        }
    }

    @Test
    void the_table_has_every_requirement_once_and_no_empty_cell() throws IOException {
        List<Requisito> filas = rows();
        List<String> pedidos = Stream.concat(
                        IntStream.rangeClosed(8, 32).mapToObj("H-%02d"::formatted),
                        IntStream.rangeClosed(33, 47).mapToObj("H-%02d"::formatted))
                .toList();
        assertEquals(pedidos, filas.stream().map(Requisito::id).toList());
        filas.forEach(f -> assertTrue(
                Stream.of(f.articulo(), f.vive(), f.prueba()).noneMatch(String::isBlank), "an empty cell: " + f));
    }

    @Test
    void every_test_of_the_table_exists_and_says_its_article() throws IOException {
        Set<String> pruebas = tests();
        assertTrue(pruebas.size() > 100, "no test was found");
        Set<String> faltan = new TreeSet<>();
        for (Requisito f : rows()) {
            f.pruebas().filter(p -> !p.startsWith("guía")).forEach(p -> {
                if (!pruebas.contains(p)) {
                    faltan.add(f.id() + " names no test: " + p);
                }
            });
            boolean nombrado = f.pruebas().anyMatch(p -> p.contains("#" + f.nombre()) || p.startsWith("guía"));
            if (!nombrado) {
                faltan.add(f.id() + " has no test that says " + f.nombre());
            }
        }
        assertEquals(Set.of(), faltan);
    }

    @Test
    void what_cannot_be_enforced_is_a_sentence_of_the_guide() throws IOException {
        String guia = Files.readString(GUIA).replaceAll("\\s+", " ");
        List<String> frases = rows().stream()
                .filter(f -> f.pruebas().anyMatch(p -> p.startsWith("guía")))
                .map(f -> f.vive().substring(f.vive().indexOf('«') + 1, f.vive().lastIndexOf('»')))
                .toList();
        frases.forEach(frase -> assertTrue(guia.contains(frase), "the guide does not say: " + frase));
    }

    private static Set<String> tests() {
        JavaClasses clases = new ClassFileImporter().importPackages("pe.quipu");
        return clases.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> annotated(m, "Test") || annotated(m, "params.ParameterizedTest"))
                .map(m -> m.getOwner().getSimpleName() + "#" + m.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean annotated(JavaMethod metodo, String anotacion) {
        return metodo.isAnnotatedWith(
                anotacion.equals("Test") ? "org.junit.jupiter.api.Test" : "org.junit.jupiter." + anotacion);
    }

    private static List<Requisito> rows() throws IOException {
        return Files.readAllLines(TABLA).stream()
                .filter(linea -> linea.startsWith("| H-"))
                .map(linea -> linea.substring(1, linea.lastIndexOf('|')).split("\\|", -1))
                .map(c -> new Requisito(c[0].strip(), c[1].strip(), c[2].strip(), c[3].strip()))
                .toList();
    }
}
