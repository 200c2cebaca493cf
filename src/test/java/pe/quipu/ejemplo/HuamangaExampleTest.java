package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Valor;

/** The files of {@code examples/huamanga-2016}: written by the generator, and still what the generator writes. */
class HuamangaExampleTest {
    static final Path CARPETA = Path.of("examples", "huamanga-2016");

    private static HuamangaExample ejemplo;

    /** With {@code -Dexamples=write} the files are written again before they are compared. */
    @BeforeAll
    static void build_the_example() throws IOException {
        ejemplo = HuamangaExample.build();
        if ("write".equals(System.getProperty("examples"))) {
            ejemplo.archivos().forEach(a -> FormaWriter.write(a, CARPETA.resolve(a.ruta())));
            Files.writeString(CARPETA.resolve("esperado.yaml"), EsperadoWriter.write(ejemplo));
        }
    }

    @Test
    void the_workbooks_kept_are_those_the_generator_writes() {
        for (Archivo a : ejemplo.archivos()) {
            assertEquals(LecturaRules.dump(a.libro()), LecturaRules.dump(kept(a)), a.ruta());
        }
    }

    @Test
    void no_other_file_is_kept() throws IOException {
        Set<String> esperados =
                ejemplo.archivos().stream().map(Archivo::ruta).collect(Collectors.toCollection(TreeSet::new));
        esperados.addAll(List.of("README.md", "esperado.yaml"));
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
    void every_file_has_exactly_the_observations_expected_of_it() {
        LecturaRules lectura = new LecturaRules(ejemplo);
        for (Archivo a : ejemplo.archivos()) {
            assertEquals(a.observaciones(), lectura.observations(a.libro()), a.ruta());
        }
    }

    @Test
    void six_units_formulate_five_deliver_twice_and_three_papers_come_back() {
        assertEquals(6, count("formulacion/"));
        assertEquals(5, count("evaluacion-2016-T1/"));
        assertEquals(1, count("correcciones/evaluacion-2016-T1/"));
        assertEquals(5, count("entrada/"));
        assertEquals(1, count("correcciones/formulacion/"));
        assertEquals(1, count("correcciones/evaluacion/"));
    }

    /** The twelve goals in the cells where the office would paste them; those of two goals have to be split. */
    @Test
    void art_8_1_3_anexo_01_pasted_as_it_is_printed_says_how_each_goal_was_read() {
        List<Map<String, Valor>> indicadores = new ArrayList<>();
        for (Map<String, String> f : TablaTsv.read("huamanga-2016", "objetivos")) {
            String meta = f.get("meta_2015_2018");
            indicadores.add(HuamangaEstructura.indicator(
                    Map.of(
                            "codigo",
                            "IND.01.OEI.%02d".formatted(Integer.parseInt(f.get("numero"))),
                            "denominacion",
                            f.get("indicador"),
                            "unidad_medida",
                            meta.contains("%") ? "%" : "Número",
                            "responde",
                            "01"),
                    Valor.texto(meta)));
        }
        byte[] libro = HuamangaEstructura.write(HuamangaActividad.todas(), indicadores);
        assertEquals(
                List.of(
                        "FIL-027 Indicadores!G12",
                        "FIL-027 Indicadores!G13",
                        "FIL-027 Indicadores!G16",
                        "FIL-026 Indicadores!G8",
                        "FIL-003 Indicadores!G9",
                        "FIL-026 Indicadores!G10",
                        "FIL-026 Indicadores!G11",
                        "FIL-026 Indicadores!G14",
                        "FIL-026 Indicadores!G15",
                        "FIL-026 Indicadores!G17",
                        "FIL-003 Indicadores!G18",
                        "FIL-003 Indicadores!G19"),
                new LecturaRules(ejemplo).observations(libro));
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
