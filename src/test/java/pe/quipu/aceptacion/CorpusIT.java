package pe.quipu.aceptacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.quipu.excel.HostileFiles;

/**
 * Files that are no form of ours, all dropped at once: each gets a verdict with the reason that fits it, is kept as it
 * came, and stops no other; none is accepted. Over a folder of foreign files with an {@code INVENTORY.tsv}:
 *
 * <pre>mvn verify -Dquipu.corpus=DIR -Dit.test=CorpusIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * Without the last two options the other tests run first.
 */
@Tag("confiabilidad")
final class CorpusIT {
    private static final List<String> NOMBRES_RAROS = List.of(
            "=HYPERLINK(1).xlsx",
            "-evaluación 03.05 (copia) [1] {final} 100%.xlsx",
            "CON.xlsx",
            "con espacio al final .xlsx",
            "ñandú ✔ 😀.xlsx",
            "sin extension",
            "03.05_2022-T4.XLSX.txt",
            "dos\u202Exslx.exe",
            "a".repeat(180) + ".xlsx");

    /** What a file is and which observations fit it. */
    private record Caso(String nombre, byte[] contenido, Set<String> encajan) {}

    @Test
    void hostile_files_and_odd_names_are_all_refused_each_for_its_reason() throws IOException {
        List<Caso> casos = new ArrayList<>();
        HostileFiles.all().stream()
                // What has a size and nothing in it yet is waited for: a pass leaves it where it is.
                .filter(h -> !zeros(h.bytes()))
                .forEach(h -> casos.add(new Caso(
                        h.name(),
                        h.bytes(),
                        Set.of(Motivos.HOSTILES.get(h.motivo().name())))));
        NOMBRES_RAROS.forEach(n -> casos.add(new Caso(
                n,
                ("Esto no es un libro: " + n).getBytes(StandardCharsets.UTF_8),
                Set.of(Motivos.HOSTILES.get("TEXTO")))));
        Caso dosVeces = casos.get(0);
        casos.add(new Caso("copia de " + dosVeces.nombre(), dosVeces.contenido(), dosVeces.encajan()));
        dropAtOnce("hostiles", casos);
    }

    private static boolean zeros(byte[] bytes) {
        return bytes.length > 0 && Arrays.equals(bytes, new byte[bytes.length]);
    }

    /** Nothing to try where no folder is given. */
    @TestFactory
    Stream<DynamicTest> foreign_files_are_all_refused_each_for_the_reason_of_its_real_format() {
        return Optional.ofNullable(System.getProperty("quipu.corpus")).stream()
                .map(Path::of)
                .map(corpus -> DynamicTest.dynamicTest(corpus.toString(), () -> foreign(corpus)));
    }

    private static void foreign(Path corpus) throws IOException {
        List<Caso> casos = new ArrayList<>();
        for (String linea : Files.readAllLines(corpus.resolve("INVENTORY.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] fila = linea.split("\t");
            casos.add(new Caso(
                    fila[0].replace("/", "__"), Files.readAllBytes(corpus.resolve(fila[0])), Motivos.fitting(fila)));
        }
        dropAtOnce("corpus", casos);
    }

    private static void dropAtOnce(String nombre, List<Caso> casos) throws IOException {
        Path carpeta = Recorrido.conPlan(nombre);
        Map<String, Caso> porNombre = new LinkedHashMap<>();
        for (Caso c : casos) {
            porNombre.put(c.nombre(), c);
            Files.write(carpeta.resolve("entrada").resolve(c.nombre()), c.contenido());
        }
        assertEquals(casos.size(), porNombre.size());

        Recorrido.Corrida corrida = Recorrido.quipu(
                "procesar", "--json", "--espera", "0", "--carpeta", carpeta.toString(), "--hoy", Recorrido.HOY);
        assertEquals(3, corrida.salida(), corrida.avisos());
        JsonNode archivos = new ObjectMapper().readTree(corrida.dicho()).get("archivos");
        assertEquals(casos.size(), archivos.size(), corrida.avisos());

        List<String> mal = new ArrayList<>();
        Map<String, Integer> cuentas = new TreeMap<>();
        Set<String> vistos = new HashSet<>();
        for (JsonNode a : archivos) {
            Caso caso = porNombre.get(a.get("archivo").asText());
            String codigo = judge(carpeta, caso, a, vistos.add(Sha256.of(caso.contenido())), mal);
            cuentas.merge(a.get("veredicto").asText() + " " + codigo, 1, Integer::sum);
        }
        System.out.println(nombre + ": " + casos.size() + " files, " + cuentas);
        assertEquals(List.of(), mal);
        assertEquals(List.of(), Recorrido.files(carpeta.resolve("entrada")));
        assertEquals(
                casos.size(),
                RegistroLeido.lineas(carpeta).stream()
                        .map(RegistroLeido.Linea::archivo)
                        .distinct()
                        .count());
        assertEquals(casos.size(), RegistroLeido.lineas(carpeta).size());
        assertFalse(Files.exists(carpeta.resolve("aceptado").resolve("2022-T4")));
    }

    /** @return the code of its one observation */
    private static String judge(Path carpeta, Caso caso, JsonNode a, boolean primero, List<String> mal) {
        JsonNode observaciones = a.get("observaciones");
        String codigo = observaciones.size() == 1
                ? observaciones.get(0).get("codigo").asText()
                : observaciones.size() + " observations";
        String veredicto = a.get("veredicto").asText();
        // The same content once more is a duplicate, and nothing else is.
        boolean juzgado = primero
                ? veredicto.equals("rechazado") && caso.encajan().contains(codigo)
                : veredicto.equals("duplicado") && codigo.equals("LIB-040");
        boolean dicho = observaciones.size() == 1
                && !observaciones.get(0).get("mensaje").asText().isBlank()
                && !observaciones.get(0).get("accion").asText().isBlank();
        Path guardado = carpeta.resolve(a.get("destino").asText());
        boolean intacto = guardado.startsWith(carpeta.resolve("cuarentena"))
                && Files.isRegularFile(guardado)
                && Sha256.of(guardado).equals(Sha256.of(caso.contenido()))
                && Files.isRegularFile(guardado.resolveSibling(guardado.getFileName() + ".txt"));
        if (!juzgado || !dicho || !intacto) {
            mal.add("%n%s: %s %s, fitting %s%s"
                    .formatted(
                            caso.nombre(), veredicto, codigo, caso.encajan(), intacto ? "" : ", not kept as it came"));
        }
        assertTrue(a.get("sha256").asText().equals(Sha256.of(caso.contenido())), caso.nombre());
        return codigo;
    }
}
