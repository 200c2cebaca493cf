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
import java.util.ArrayList;
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
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", "2022-T4")).guarda());
        assertEquals(0, o.quipu("procesar").salida());
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

    /** What Quipu says of three units is published as it says it; then one figure is published otherwise. */
    @Test
    void what_is_published_as_quipu_computes_it_does_not_differ() throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", "2022-T4")).guarda());
        assertEquals(0, o.quipu("procesar").salida());
        Map<String, List<Map<String, String>>> tablas = Map.of(
                "tabla05", List.of(unit("01"), unit("02"), unit("03")),
                "tabla04", List.of(action("OEI.01"), action("AEI.01.01"), action("OEI.02"), action("AEI.02.01")));
        Path archivo = raiz.resolve("p.xlsx");
        for (JsonNode d : differences(o, archivo, tablas)) {
            tablas.get(d.get("hoja").asText().toLowerCase(java.util.Locale.ROOT))
                    .get(Integer.parseInt(d.get("celda").asText().substring(1)) - 8)
                    .put(
                            column(d),
                            d.get("quipu").asText().matches(".*\\d.*")
                                    ? d.get("quipu").asText()
                                    : "");
        }
        assertEquals(List.of(), differences(o, archivo, tablas));
        tablas.get("tabla05").get(1).put("programado", "1.00");
        List<JsonNode> una = differences(o, archivo, tablas);
        assertEquals(1, una.size(), una.toString());
        assertEquals(
                "Tabla05 D9",
                una.get(0).get("hoja").asText() + " " + una.get(0).get("celda").asText());
    }

    /** One unit of Tabla 05 with a cover of its own, audited against a quarter that one unit of three reported. */
    private Oficina.Respuesta covered(Map<String, String> caratula, String... mas) throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", "2022-T4")).guarda());
        assertEquals(0, o.quipu("procesar").salida());
        Path archivo = Files.write(
                raiz.resolve("p.xlsx"), LibroPublicado.write(Map.of("tabla05", List.of(unit("01"))), caratula));
        List<String> linea = new ArrayList<>(List.of("auditar", archivo.toString()));
        linea.addAll(List.of(mas));
        return o.quipu(linea.toArray(String[]::new));
    }

    private static List<String> caveats(Oficina.Respuesta r) {
        return StreamSupport.stream(r.json().get("salvedades").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static final String PARCIAL =
            "De 2022-T4 hay 1 de 3 libros aceptados: de las demás unidades no hay cifra que comparar.";

    @Test
    void the_report_of_this_entity_and_year_is_compared_and_what_lacks_is_said() throws IOException {
        Oficina.Respuesta r =
                covered(Map.of("entidad", "MUNICIPALIDAD DE PRUEBA - MDP"), "--periodo", "2022-T4", "--json");
        assertTrue(r.json().get("diferencias").size() > 0, r.out());
        assertEquals(List.of(PARCIAL), caveats(r));
    }

    @Test
    void a_report_of_another_entity_is_audited_and_not_compared() throws IOException {
        Oficina.Respuesta r =
                covered(Map.of("entidad", "Municipalidad Provincial de Huamanga (300001)"), "--periodo", "2022-T4");
        assertEquals(3, r.salida(), r.err());
        assertTrue(r.out().contains("1 inconsistencia y 0 avisos."), r.out());
        assertTrue(
                r.out()
                        .contains(
                                "No se comparó con las cifras de Quipu. El informe es de otra entidad: su código es 300001 y"
                                        + " el de estructura.xlsx, 301498 (Municipalidad de Prueba)."),
                r.out());
        assertFalse(r.out().contains("difiere"), r.out());
        assertTrue(libro(raiz.resolve("consolidado/p_conciliacion.xlsx"))
                .hoja("Contraste")
                .isEmpty());
    }

    @Test
    void another_name_is_only_a_doubt() throws IOException {
        Oficina.Respuesta r = covered(Map.of(), "--periodo", "2022-T4", "--json");
        assertTrue(r.json().get("diferencias").size() > 0, r.out());
        assertEquals(
                List.of(
                        "La carátula dice «Municipalidad Provincial de Ilo» y estructura.xlsx, «Municipalidad de Prueba»:"
                                + " verifique que sean la misma entidad.",
                        PARCIAL),
                caveats(r));
    }

    @Test
    void a_report_of_another_year_is_audited_and_not_compared() throws IOException {
        Oficina.Respuesta r = covered(
                Map.of("ejercicio", "Año 2021", "entidad", "Municipalidad de Prueba"),
                "--periodo",
                "2022-T4",
                "--json");
        assertEquals(3, r.salida(), r.err());
        assertEquals(0, r.json().get("diferencias").size());
        assertTrue(r.json().get("hallazgos").size() > 0, r.out());
        assertEquals(
                List.of(
                        "No se comparó con las cifras de Quipu. El informe es de otro ejercicio: su carátula dice Año 2021 y"
                                + " las cifras de Quipu son de 2022."),
                caveats(r));
    }

    @Test
    void a_period_nobody_reported_yet_is_not_compared() throws IOException {
        Map<String, String> propia = Map.of("entidad", "Municipalidad de Prueba");
        Oficina.Respuesta r = covered(propia, "--periodo", "2022-T3", "--json");
        assertEquals(3, r.salida(), r.err());
        assertEquals(0, r.json().get("diferencias").size());
        assertEquals(
                List.of(
                        "No se comparó con las cifras de Quipu. Quipu no tiene libros aceptados de 2022-T3: todavía no hay"
                                + " cifras con qué comparar."),
                caveats(r));
    }

    @Test
    void a_year_without_a_plan_is_not_compared() throws IOException {
        Oficina.Respuesta r = covered(
                Map.of("ejercicio", "2020", "entidad", "Municipalidad de Prueba"), "--periodo", "2020-T4", "--json");
        assertEquals(3, r.salida(), r.err());
        assertEquals(
                List.of("No se comparó con las cifras de Quipu. Todavía no hay un plan aprobado de 2020: Quipu no tiene"
                        + " cifras de 2020-T4."),
                caveats(r));
    }

    private static Map<String, String> unit(String codigo) {
        return new java.util.HashMap<>(Map.of(
                "codigo",
                codigo,
                "denominacion",
                "Unidad",
                "numero",
                "77",
                "programado",
                "7.77",
                "ejecutado",
                "7.77",
                "porcentaje",
                "1"));
    }

    private static Map<String, String> action(String codigo) {
        return new java.util.HashMap<>(Map.of(
                "codigo",
                codigo,
                "denominacion",
                codigo,
                "numero",
                "77",
                "soles",
                "7.77",
                "fisico",
                "1",
                "prioridad",
                "1"));
    }

    private static String column(JsonNode diferencia) {
        List<String> columnas = diferencia.get("hoja").asText().equals("Tabla05")
                ? List.of("codigo", "denominacion", "numero", "programado", "ejecutado", "porcentaje")
                : List.of("codigo", "denominacion", "prioridad", "numero", "soles", "fisico");
        return columnas.get(diferencia.get("celda").asText().charAt(0) - 'A');
    }

    private static List<JsonNode> differences(Oficina o, Path archivo, Map<String, List<Map<String, String>>> tablas)
            throws IOException {
        Files.write(archivo, LibroPublicado.write(tablas));
        Oficina.Respuesta r = o.quipu("auditar", archivo.toString(), "--periodo", "2022-T4", "--json");
        return StreamSupport.stream(r.json().get("diferencias").spliterator(), false)
                .toList();
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
