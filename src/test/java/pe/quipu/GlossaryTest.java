package pe.quipu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One language: what the code calls things is what the office calls them, and the glossary says what they mean. */
final class GlossaryTest {
    private static final Path GLOSSARY = Path.of("src", "docs", "glossary.md");
    private static final String AGENTS = "(Reader|Designer|Writer|Rules|Builder)$";
    private static final String[] ROOMS = {
        "pe.quipu.plan",
        "pe.quipu.observacion",
        "pe.quipu.formato",
        "pe.quipu.plantilla",
        "pe.quipu.ficha",
        "pe.quipu.revision",
        "pe.quipu.avance",
        "pe.quipu.devolucion",
        "pe.quipu.consolidado",
        "pe.quipu.auditoria",
        "pe.quipu.documento",
        "pe.quipu.informe"
    };

    @Test
    void every_public_type_is_a_word_of_the_glossary() throws IOException {
        Set<String> unknown = publicTypes();
        assertTrue(unknown.contains("Oei"), "no class was found");
        unknown.removeAll(rows().stream().map(row -> row.get(0)).collect(Collectors.toSet()));
        assertEquals(Set.of(), unknown, "add the word to " + GLOSSARY + ", or use the one that is already there");
    }

    @Test
    void every_word_is_said_once_with_its_meaning_and_its_source() throws IOException {
        List<List<String>> rows = rows();
        rows.forEach(row -> assertTrue(
                row.size() == 3 && row.stream().noneMatch(String::isEmpty),
                "not a term, a meaning and a source: " + row));
        List<String> terms = rows.stream().map(row -> row.get(0)).toList();
        assertEquals(terms.stream().distinct().sorted().toList(), terms, "one row a word, in alphabetical order");
    }

    private static Set<String> publicTypes() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(ROOMS).stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .map(name -> name.replaceFirst(AGENTS, ""))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The cells of each row of the table, its heading left out. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(row -> !row.get(0).equals("Term") && !row.get(0).startsWith("---"))
                .toList();
    }
}
