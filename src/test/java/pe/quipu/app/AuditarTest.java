package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.quipu.auditoria.Prueba;
import pe.quipu.ejemplo.LibroPublicado;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxReader;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;

/** The verb that audits a published report, with a workspace and without one. */
final class AuditarTest {
    private static final Path PUBLICADO = Path.of("examples", "ilo-2022", "publicado.xlsx");

    @TempDir
    Path raiz;

    private Path copia() throws IOException {
        return Files.copy(PUBLICADO, raiz.resolve("informe 2022.xlsx"));
    }

    private static LibroLleno libro(Path archivo) throws IOException {
        return ((Lectura.Legible) XlsxReader.read(Files.readAllBytes(archivo))).libro();
    }

    @Test
    void without_a_workspace_the_conciliation_is_written_beside_the_file_which_stays_as_it_was() throws IOException {
        Path archivo = copia();
        byte[] antes = Files.readAllBytes(archivo);
        Oficina.Respuesta r = Oficina.type("auditar", archivo.toString(), "--json", "--hoy", "2023-05-15");
        assertEquals(3, r.salida(), r.err());
        assertEquals(67, r.json().get("resumen").get("inconsistencias").asInt());
        assertEquals(129, r.json().get("resumen").get("avisos").asInt());
        assertEquals(196, r.json().get("hallazgos").size());
        JsonNode escala = finding(r, "SCALE-001");
        assertEquals(
                "Tabla05 E66 88,405,600.21 88,405.60",
                String.join(
                        " ",
                        List.of("hoja", "celda", "impreso", "recalculado").stream()
                                .map(k -> escala.get(k).asText())
                                .toList()));
        assertEquals(
                new BigDecimal("88317194.61"),
                new BigDecimal(escala.get("soles").asText()).setScale(2));
        assertTrue(r.json().get("omitidas").get("GRAN-001").asText().contains("--carpeta"), r.out());
        assertArrayEquals(antes, Files.readAllBytes(archivo));
        LibroLleno libro = libro(raiz.resolve("informe 2022_conciliacion.xlsx"));
        assertEquals(
                List.of(
                        "Resumen",
                        "Hallazgos",
                        "Tabla01",
                        "Tabla02",
                        "Tabla03",
                        "Tabla04",
                        "Tabla05",
                        "Indicadores",
                        "Resultados",
                        "Metodologia"),
                libro.hojas().stream().map(HojaLlena::nombre).toList());
    }

    private static JsonNode finding(Oficina.Respuesta r, String prueba) {
        return StreamSupport.stream(r.json().get("hallazgos").spliterator(), false)
                .filter(h -> h.get("prueba").asText().equals(prueba))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_same_report_on_the_same_day_gives_the_same_bytes() throws IOException {
        Path archivo = copia();
        Oficina.type("auditar", archivo.toString(), "--hoy", "2023-05-15");
        byte[] una = Files.readAllBytes(raiz.resolve("informe 2022_conciliacion.xlsx"));
        Oficina.type("auditar", archivo.toString(), "--hoy", "2023-05-15");
        assertArrayEquals(una, Files.readAllBytes(raiz.resolve("informe 2022_conciliacion.xlsx")));
    }

    @Test
    void a_report_with_nothing_wrong_ends_with_0() throws IOException {
        Map<String, List<Map<String, String>>> tablas = LibroPublicado.ilo();
        tablas.keySet().removeIf(t -> !t.equals("tabla01"));
        tablas.get("tabla01").get(0).put("poi_aprobado", "102'014,066.00");
        Path archivo = Files.write(raiz.resolve("bien.xlsx"), LibroPublicado.write(tablas));
        Oficina.Respuesta r = Oficina.type("auditar", archivo.toString());
        assertEquals(0, r.salida(), r.out() + r.err());
        assertTrue(r.out().contains("0 inconsistencias y 0 avisos."), r.out());
    }

    @Test
    void what_is_no_published_report_has_its_sentence_and_ends_with_3() throws IOException {
        Path texto = Files.writeString(raiz.resolve("nota.xlsx"), "hola", StandardCharsets.UTF_8);
        Path otra = Files.copy(Path.of("examples", "ilo-2022", "estructura.xlsx"), raiz.resolve("otra.xlsx"));
        byte[] bueno = Files.readAllBytes(PUBLICADO);
        Path cortado = Files.write(raiz.resolve("cortado.xlsx"), Arrays.copyOf(bueno, bueno.length / 2));
        for (Map.Entry<Path, String> e : Map.of(
                        texto, "LIB-0",
                        otra, "no es un libro «publicado»",
                        cortado, "LIB-002")
                .entrySet()) {
            Oficina.Respuesta r = Oficina.type("auditar", e.getKey().toString());
            assertEquals(3, r.salida(), r.toString());
            assertTrue(r.err().contains(e.getValue()), r.err());
            assertFalse(r.err().contains("falló"), r.err());
        }
        assertEquals(3, raiz.toFile().list().length, "nothing is written of what was not read");
    }

    @Test
    void with_a_workspace_it_lies_in_consolidado_and_a_period_needs_one() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Path archivo = copia();
        Oficina.Respuesta r = o.quipu("auditar", archivo.toString(), "--periodo", "2022-T4", "--json");
        assertEquals(3, r.salida(), r.err());
        assertEquals(
                "consolidado/informe 2022_conciliacion.xlsx",
                r.json().get("conciliacion").asText());
        assertTrue(r.json().get("omitidas").isEmpty(), r.out());
        assertTrue(r.json().get("diferencias").size() > 100, r.out());
        HojaLlena contraste = libro(raiz.resolve("consolidado/informe 2022_conciliacion.xlsx"))
                .hoja("Contraste")
                .orElseThrow();
        assertEquals("OEI.01", contraste.celda(7, 0).valor().mostrado());
        Path suelto = Files.createDirectories(raiz.resolve("aparte")).resolve("p.xlsx");
        Files.copy(PUBLICADO, suelto);
        Oficina.Respuesta sin = Oficina.type("auditar", suelto.toString(), "--periodo", "2022-T4");
        assertEquals(2, sin.salida());
        assertTrue(sin.err().contains("--carpeta"), sin.err());
        assertEquals(
                2, o.quipu("auditar", archivo.toString(), "--periodo", "2022").salida());
    }

    @Test
    void the_conciliation_is_a_sound_workbook_that_libreoffice_computes_alike() throws IOException {
        Path archivo = copia();
        Oficina.type("auditar", archivo.toString(), "--hoy", "2023-05-15");
        Path libro = raiz.resolve("informe 2022_conciliacion.xlsx");
        byte[] xlsx = Files.readAllBytes(libro);
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        assertEquals(List.of(), Lint.errors(xlsx));
        LibreOffice.assumeInstalled();
        assertEquals(List.of(), LibreOffice.differences(libro, LibreOffice.recalculate(libro, raiz.resolve("vuelta"))));
    }

    @ParameterizedTest
    @EnumSource(Prueba.class)
    void every_check_is_explained(Prueba prueba) {
        Oficina.Respuesta r = Oficina.type("explicar", prueba.id().toLowerCase(java.util.Locale.ROOT), "--json");
        assertEquals(0, r.salida(), r.err());
        assertEquals(prueba.id(), r.json().get("codigo").asText());
        assertEquals(prueba.texto("regla"), r.json().get("regla").asText());
        assertFalse(r.json().has("rotulo"), r.out());
    }
}
