package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Lectura.Motivo;

/** Workbooks nobody here wrote, in a folder with an {@code INVENTORY.tsv}: {@code -Dquipu.corpus=DIR}. */
final class ForeignCorpusTest {
    private static final String FOLDER_NAME = System.getProperty("quipu.corpus", "");
    private static final Path FOLDER = Path.of(FOLDER_NAME);

    /** What may be answered for each class of the inventory; «LEGIBLE» is a workbook that opens. */
    private static final Map<String, Set<String>> ANSWERS = Map.ofEntries(
            Map.entry("formato-antiguo-u-ole", Set.of("XLS", "OTRO_DOCUMENTO", "CON_CONTRASENA", "INCOMPLETO")),
            Map.entry("cifrado", Set.of("CON_CONTRASENA")),
            Map.entry("xlsb", Set.of("XLSB")),
            Map.entry("estricto", Set.of("ESTRICTO")),
            Map.entry("vacio", Set.of("VACIO")),
            Map.entry("no-es-plantilla-con-macros", Set.of("CON_MACROS")),
            Map.entry("zip-u-ods", Set.of("ODS", "ZIP")),
            Map.entry(
                    "sin-libro",
                    Set.of("OTRO_DOCUMENTO", "ZIP", "LEGIBLE", "INCOMPLETO", "INTERIOR_ANORMAL", "HOJA_DANADA")),
            Map.entry("parte-duplicada", Set.of("INTERIOR_ANORMAL")),
            // legible when the damage is in a picture: no value comes from it
            Map.entry("danado", Set.of("LEGIBLE", "INCOMPLETO", "INTERIOR_ANORMAL", "HOJA_DANADA")),
            Map.entry("xml-invalido", Set.of("INTERIOR_ANORMAL", "HOJA_DANADA")),
            Map.entry("poi-no-puede", Set.of("LEGIBLE", "HOJA_DANADA", "INTERIOR_ANORMAL")),
            Map.entry("no-es-plantilla-con-vinculos", Set.of("LEGIBLE")),
            Map.entry("no-es-plantilla", Set.of("LEGIBLE", "CON_MACROS")));

    @TestFactory
    Stream<DynamicTest> each_file_gets_the_reason_of_its_real_format() throws IOException {
        if (FOLDER_NAME.isEmpty()) {
            return Stream.empty();
        }
        List<String[]> rows = Files.readAllLines(FOLDER.resolve("INVENTORY.tsv")).stream()
                .skip(1)
                .map(l -> l.split("\t"))
                .toList();
        return rows.stream().map(r -> DynamicTest.dynamicTest(r[0], () -> check(r)));
    }

    private static void check(String[] row) throws IOException {
        String answer = answer(Files.readAllBytes(FOLDER.resolve(row[0])));
        Set<String> fitting = row[4].equals("no-es-xlsx") ? byFormat(row[2]) : ANSWERS.get(row[4]);
        assertTrue(fitting.contains(answer), () -> String.join(" | ", row) + " -> " + answer);
    }

    private static String answer(byte[] bytes) {
        return XlsxReader.read(bytes) instanceof Lectura.Ilegible no
                ? no.motivo().name()
                : "LEGIBLE";
    }

    private static Set<String> byFormat(String format) {
        return switch (format) {
            case "biff2-4raw" -> Set.of("XLS");
            case "text", "dif", "sylk" -> Set.of("TEXTO", "CSV", "HTML");
            case "xml", "spreadsheetml2003" -> Set.of("XML");
            default -> names(EnumSet.of(Motivo.IMAGEN, Motivo.DESCONOCIDO));
        };
    }

    private static Set<String> names(EnumSet<Motivo> motivos) {
        return Set.copyOf(Arrays.asList(motivos.stream().map(Motivo::name).toArray(String[]::new)));
    }
}
