package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.consolidado.Traza;

/** The packaged program on its examples, as a person runs it. */
final class DemoIT {
    private static final Path CASA = Path.of("").toAbsolutePath();

    @TempDir
    Path raiz;

    private static Oficina.Respuesta jar(String... args) throws IOException, InterruptedException {
        List<String> linea = new ArrayList<>(List.of(
                "-Dquipu.casa=" + CASA, "-jar", CASA.resolve("target/quipu.jar").toString()));
        linea.addAll(List.of(args));
        return Proceso.java(linea);
    }

    @ParameterizedTest
    @CsvSource({"ilo-2022, 2022-T4", "huamanga-2016, 2016-T2"})
    void the_demonstration_runs_as_the_example_says_and_names_what_to_open(String ejemplo, String periodo)
            throws IOException, InterruptedException {
        Path carpeta = raiz.resolve("demo");
        Oficina.Respuesta r = jar("demo", "--ejemplo", ejemplo, "--carpeta", carpeta.toString());
        assertEquals(0, r.salida(), r.toString());
        Path consolidado = carpeta.resolve("consolidado/" + periodo + "_consolidado.xlsx");
        assertTrue(r.out().contains(consolidado.toString()) && r.out().contains("«Tablero»"), r.out());
        assertTrue(Files.size(consolidado) > 0);
        assertTrue(Files.isRegularFile(carpeta.resolve("registro/quipu.log")));
        Traza.Recorrido recorrido = Traza.walk(consolidado);
        assertEquals(List.of(), recorrido.fallas());
        System.out.println(ejemplo + ": " + recorrido);
    }

    @Test
    void the_same_deliveries_without_their_corrections_have_errors_in_the_data()
            throws IOException, InterruptedException {
        String carpeta = raiz.resolve("oficina").toString();
        assertEquals(
                0, jar("iniciar", "--ejemplo", "ilo-2022", "--carpeta", carpeta).salida());
        Path entrada = Path.of(carpeta, "entrada");
        try (Stream<Path> dentro = Files.list(entrada)) {
            assertEquals(List.of(), dentro.toList());
        }
        try (Stream<Path> entregas = Files.list(CASA.resolve("examples/ilo-2022/entrada"))) {
            for (Path entrega : entregas.toList()) {
                Files.copy(entrega, entrada.resolve(entrega.getFileName()));
            }
        }
        Oficina.Respuesta r = jar("procesar", "--carpeta", carpeta, "--hoy", "2023-01-10", "--json");
        assertEquals(3, r.salida(), r.err());
        assertEquals(51, r.json().get("archivos").size());
        assertEquals(43, r.json().get("resumen").get("aceptado").asInt());
    }

    @Test
    void another_entity_starts_from_its_own_example_and_makes_its_templates() throws IOException, InterruptedException {
        String carpeta = raiz.resolve("huamanga").toString();
        assertEquals(
                0,
                jar("iniciar", "--ejemplo", "huamanga-2016", "--carpeta", carpeta)
                        .salida());
        Oficina.Respuesta r =
                jar("plantillas", "--carpeta", carpeta, "--periodo", "2016-T1", "--hoy", "2016-04-01", "--json");
        assertEquals(0, r.salida(), r.err());
        try (Stream<Path> libros = Files.list(Path.of(carpeta, "plantillas", "2016-T1"))) {
            assertEquals(6, libros.filter(l -> l.toString().endsWith(".xlsx")).count());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_launcher_answers() throws IOException, InterruptedException {
        Oficina.Respuesta r = Proceso.run(List.of(CASA.resolve("quipu").toString(), "--ayuda"));
        assertEquals(0, r.salida(), r.toString());
        assertTrue(r.out().startsWith("Uso: quipu"), r.out());
    }
}
