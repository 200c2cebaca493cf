package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.FichaReader;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Validacion;

/**
 * The blank forms of the project against what was reviewed: the workbook beside each declaration and its text in
 * src/test/resources/formas. After a change that is meant, both are written again with
 *
 * <pre>mvn test -Dtest=FormasTest -Dgoldens=write</pre>
 *
 * and the difference of the texts is what a reviewer reads.
 */
final class FormasTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "formas");
    private static final boolean WRITE = "write".equals(System.getProperty("goldens"));

    @ParameterizedTest
    @ValueSource(strings = {"estructura", "formulacion", "necesidades", "evaluacion", "plan", "publicado"})
    void a_blank_form_says_what_was_reviewed(String forma) throws IOException {
        String dump = Dump.of(Formas.enBlanco(forma));
        Path texto = TEXTS.resolve(forma + ".txt");
        if (WRITE) {
            Files.createDirectories(TEXTS);
            Files.writeString(texto, dump);
        }
        assertEquals(Files.readString(texto), dump, "if the change is meant, write the goldens again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"estructura", "formulacion", "necesidades", "evaluacion"})
    void no_number_a_person_types_is_without_a_limit_above(String forma) {
        List<String> abiertas = Formas.formato(forma).hojas().stream()
                .flatMap(h -> h.columnas().stream()
                        .filter(c -> c.entrada()
                                && (c.tipo().numerico() || c.tipo() == pe.quipu.formato.Columna.Tipo.LOGRO)
                                && c.maximo() == null)
                        .map(c -> h.clave() + "." + c.clave()))
                .toList();
        assertEquals(List.of(), abiertas);
    }

    @ParameterizedTest
    @ValueSource(strings = {"estructura", "formulacion", "necesidades", "evaluacion", "plan", "publicado"})
    void the_workbook_beside_the_declaration_is_the_one_we_write(String forma) throws IOException {
        byte[] xlsx = XlsxWriter.write(Formas.enBlanco(forma));
        Path libro = Formas.FOLDER.resolve(forma + ".xlsx");
        if (WRITE) {
            Files.write(libro, xlsx);
        }
        assertArrayEquals(Files.readAllBytes(libro), xlsx, "if the change is meant, write the goldens again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"estructura", "formulacion", "necesidades", "evaluacion", "plan", "publicado"})
    void a_blank_form_breaks_no_schema_and_no_rule_of_ours(String forma) {
        byte[] xlsx = XlsxWriter.write(Formas.enBlanco(forma));
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        assertEquals(List.of(), Lint.errors(xlsx));
    }

    @ParameterizedTest
    @ValueSource(strings = {"estructura", "formulacion", "necesidades", "evaluacion", "plan", "publicado"})
    void a_blank_form_that_comes_back_has_nothing_to_observe(String forma) {
        Lectura lectura = XlsxReader.read(XlsxWriter.write(Formas.enBlanco(forma)));
        assertTrue(lectura instanceof Lectura.Legible, lectura.toString());
        var ficha = FichaReader.read(((Lectura.Legible) lectura).libro(), Formas.formato(forma));
        assertEquals(List.of(), ficha.observaciones());
        assertEquals(
                Formas.formato(forma).hojasQueSeLeen().count(), ficha.hojas().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"estructura", "formulacion", "necesidades", "evaluacion", "plan", "publicado"})
    void every_input_and_nothing_else_helps_whoever_fills_it_in(String forma) {
        for (Hoja hoja : Formas.enBlanco(forma).hojas()) {
            Set<String> inputs = new TreeSet<>();
            hoja.filas().forEach(fila -> fila.celdas().stream()
                    .filter(c -> c.estilo().papel() == Papel.ENTRADA)
                    .forEach(c -> inputs.add(CeldaRef.letras(c.columna()) + fila.numero())));
            Set<String> helped = new TreeSet<>();
            for (Validacion v : hoja.validaciones()) {
                assertTrue(!v.titulo().isBlank() && !v.ayuda().isBlank(), hoja.nombre() + " " + v);
                helped.addAll(cells(v.rango()));
            }
            assertEquals(inputs, helped, hoja.nombre());
        }
    }

    @Test
    void libreoffice_computes_the_blank_forms_to_the_same_values(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        List<Path> libros = new ArrayList<>();
        for (String forma : List.of("estructura", "formulacion", "evaluacion", "plan")) {
            byte[] xlsx = XlsxWriter.write(Formas.enBlanco(forma));
            libros.add(Files.write(carpeta.resolve(forma + ".xlsx"), xlsx));
        }
        List<Path> vueltas = LibreOffice.recalculate(libros, carpeta.resolve("vuelta"));
        for (int i = 0; i < libros.size(); i++) {
            assertEquals(List.of(), LibreOffice.differences(libros.get(i), vueltas.get(i)));
        }
    }

    /** {@code D8:D10} cell by cell; one column. */
    private static Set<String> cells(String rango) {
        String[] esquinas = rango.split(":");
        String columna = esquinas[0].replaceAll("\\d", "");
        Set<String> celdas = new TreeSet<>();
        for (int fila = row(esquinas[0]); fila <= row(esquinas[1]); fila++) {
            celdas.add(columna + fila);
        }
        return celdas;
    }

    private static int row(String a1) {
        return Integer.parseInt(a1.replaceAll("\\D", ""));
    }
}
