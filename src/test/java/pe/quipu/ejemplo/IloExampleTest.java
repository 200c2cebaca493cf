package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.ejemplo.Archivo.Forma;
import pe.quipu.excel.XlsxReader;
import pe.quipu.libro.Lectura;

/** The files of {@code examples/ilo-2022}: written by the generator, and still what the generator writes. */
class IloExampleTest {
    static final Path CARPETA = Path.of("examples", "ilo-2022");
    private static final Map<Forma, Lectura.Motivo> ILEGIBLES = Map.of(
            Forma.ODS, Lectura.Motivo.ODS,
            Forma.XLS, Lectura.Motivo.XLS,
            Forma.CON_CONTRASENA, Lectura.Motivo.CON_CONTRASENA,
            Forma.CORTADO, Lectura.Motivo.INCOMPLETO);

    private static IloExample ejemplo;

    /** With {@code -Dexamples=write} the files are written again before they are compared. */
    @BeforeAll
    static void build_the_example() throws IOException {
        System.out.println("seed of the example: " + Sorteo.SEMILLA);
        ejemplo = IloExample.build();
        if ("write".equals(System.getProperty("examples"))) {
            ejemplo.archivos().forEach(a -> FormaWriter.write(a, CARPETA.resolve(a.ruta())));
            Files.writeString(CARPETA.resolve("esperado.yaml"), EsperadoWriter.write(ejemplo));
            Files.write(CARPETA.resolve("publicado.xlsx"), LibroPublicado.write(LibroPublicado.ilo()));
        }
    }

    @Test
    void the_workbooks_kept_are_those_the_generator_writes() {
        for (Archivo a : ejemplo.archivos()) {
            if (a.forma() == Forma.TAL_CUAL) {
                assertEquals(LecturaRules.dump(a.libro()), LecturaRules.dump(kept(a)), a.ruta());
            } else if (a.forma() == Forma.CORTADO) {
                assertArrayEquals(FormaWriter.cut(a.libro()), kept(a), a.ruta());
            }
        }
    }

    @Test
    void the_published_report_kept_is_the_one_of_the_tables() throws IOException {
        assertArrayEquals(
                LibroPublicado.write(LibroPublicado.ilo()), Files.readAllBytes(CARPETA.resolve("publicado.xlsx")));
    }

    @Test
    void no_other_file_is_kept() throws IOException {
        Set<String> esperados =
                ejemplo.archivos().stream().map(Archivo::ruta).collect(Collectors.toCollection(TreeSet::new));
        esperados.addAll(List.of("README.md", "esperado.yaml", "publicado.xlsx"));
        try (Stream<Path> todos = Files.walk(CARPETA)) {
            assertEquals(
                    esperados,
                    todos.filter(Files::isRegularFile)
                            .map(p -> CARPETA.relativize(p).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void the_list_of_expected_results_is_the_generators() throws IOException {
        assertEquals(EsperadoWriter.write(ejemplo), Files.readString(CARPETA.resolve("esperado.yaml")));
    }

    @Test
    void every_readable_file_has_exactly_the_observations_expected_of_it() {
        LecturaRules lectura = new LecturaRules(ejemplo);
        for (Archivo a : ejemplo.archivos()) {
            if (!ILEGIBLES.containsKey(a.forma())) {
                // The quarter is judged by the office that has it closed, not by the checks of the workbook.
                List<String> esperadas = a.veredicto().equals(Archivo.RECHAZADO) ? List.of() : a.observaciones();
                assertEquals(esperadas, lectura.observations(kept(a)), a.ruta());
            }
        }
    }

    @Test
    void the_other_files_cannot_be_read_for_the_reason_expected() {
        for (Archivo a : ejemplo.archivos()) {
            if (ILEGIBLES.containsKey(a.forma())) {
                Lectura leida = XlsxReader.read(kept(a));
                Lectura.Ilegible ilegible = assertInstanceOf(Lectura.Ilegible.class, leida, a.ruta());
                assertEquals(ILEGIBLES.get(a.forma()), ilegible.motivo(), a.ruta());
            }
        }
    }

    @Test
    void fifty_two_units_formulate_and_fifty_one_deliver() {
        assertEquals(52, count("formulacion/"));
        assertEquals(51, count("entrada/"));
        assertEquals(2, count("correcciones/formulacion/"));
        assertEquals(8, count("correcciones/evaluacion/"));
        assertEquals(3, count("necesidades-2023/"));
        assertEquals(50, count("formulacion-2023/"));
        assertEquals(8, count("correcciones/formulacion-2023/"));
        assertTrue(ejemplo.archivos().stream().map(Archivo::ruta).toList().containsAll(IloExample.OMITIDAS));
    }

    private static long count(String carpeta) {
        return ejemplo.archivos().stream()
                .filter(a -> a.ruta().startsWith(carpeta))
                .count();
    }

    static byte[] kept(Archivo a) {
        try {
            return Files.readAllBytes(CARPETA.resolve(a.ruta()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
