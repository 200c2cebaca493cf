package pe.quipu.aceptacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;

/**
 * Every workbook the cycle writes is valid by the published schemas, keeps the rules of the house, opens in LibreOffice
 * and is recalculated there unchanged. LibreOffice sees all but the templates, of which it sees so many of each kind:
 * {@code -Dquipu.muestra=52} for all of them.
 */
final class ProducedWorkbooksIT {
    private static final int MUESTRA = Integer.getInteger("quipu.muestra", 12);

    private static final Map<String, List<Path>> LIBROS = new LinkedHashMap<>();

    @BeforeAll
    static void write_every_kind_of_workbook() {
        Path demo = Recorrido.demo();
        Path corregido = Recorrido.corregido();
        Path nuevo = Recorrido.conPlan("plantillas");
        Path vacia = Recorrido.fresh("vacia");
        templates(nuevo, "2022");
        templates(nuevo, "2023-CN", "--unidad", "03.13");
        // With the year before, the needs asked for in January and what was delivered in March.
        templates(corregido, "2023", "--unidad", "03.11", "--unidad", "03.13", "--unidad", "03.17");
        // Of units already accepted, with what they delivered.
        templates(corregido, "2022-T4", "--unidad", "03.11", "--unidad", "03.02", "--unidad", "01.01");
        assertEquals(
                0, Recorrido.quipu("iniciar", "--carpeta", vacia.toString()).salida());
        LIBROS.put("formulacion", books(nuevo.resolve("plantillas"), ".*_2022\\.xlsx"));
        LIBROS.put("necesidades", books(nuevo.resolve("plantillas"), ".*_2023-CN\\.xlsx"));
        LIBROS.put("siguiente", books(corregido.resolve("plantillas"), ".*_2023\\.xlsx"));
        LIBROS.put("evaluacion", books(demo.resolve("plantillas"), ".*"));
        LIBROS.put("entregada", books(corregido.resolve("plantillas"), "(03\\.11|03\\.02|01\\.01)_2022-T4\\.xlsx"));
        LIBROS.put("devuelto", books(demo.resolve("observado"), ".*_OBSERVADO_r\\d+\\.xlsx"));
        LIBROS.put("plan", books(demo.resolve("plan"), ".*"));
        LIBROS.put("consolidado", books(demo.resolve("consolidado"), "2022-T4_consolidado\\.xlsx"));
        LIBROS.put("formulado", books(demo.resolve("consolidado"), "202\\d_formulacion\\.xlsx"));
        LIBROS.put("necesidades", books(demo.resolve("consolidado"), "2023-CN_necesidades\\.xlsx"));
        LIBROS.put("corregido", books(corregido.resolve("consolidado"), "2022-T4_consolidado\\.xlsx"));
        LIBROS.put("vacia", books(vacia, "estructura\\.xlsx"));
        LIBROS.put("estructura", books(demo, "estructura\\.xlsx"));
    }

    @Test
    void there_is_one_template_for_each_unit_that_reports_and_one_returned_for_each_observed() {
        assertEquals(52, LIBROS.get("formulacion").size());
        assertEquals(52, LIBROS.get("evaluacion").size());
        assertEquals(13, LIBROS.get("devuelto").size());
        LIBROS.forEach((clase, libros) -> assertTrue(!libros.isEmpty(), clase));
    }

    @Test
    void every_part_is_valid_by_its_schema() {
        List<String> errores = new ArrayList<>();
        each((libro, bytes) -> SchemaCheck.errors(bytes).forEach(e -> errores.add(libro + ": " + e)));
        assertEquals(List.of(), errores);
    }

    @Test
    void every_workbook_keeps_the_rules_of_the_house() {
        List<String> errores = new ArrayList<>();
        each((libro, bytes) -> Lint.errors(bytes).forEach(e -> errores.add(libro + ": " + e)));
        assertEquals(List.of(), errores);
    }

    @Test
    void libreoffice_opens_them_and_recalculates_them_unchanged() throws IOException {
        LibreOffice.assumeInstalled();
        Path carpeta = Recorrido.fresh("producidos");
        List<Path> copias = new ArrayList<>();
        for (Map.Entry<String, List<Path>> clase : LIBROS.entrySet()) {
            for (Path libro : sample(clase.getValue())) {
                copias.add(Files.copy(libro, carpeta.resolve(clase.getKey() + "_" + libro.getFileName())));
            }
        }
        List<Path> recalculados = LibreOffice.recalculate(copias, carpeta.resolve("recalculados"));
        List<String> diferencias = new ArrayList<>();
        for (int i = 0; i < copias.size(); i++) {
            String libro = copias.get(i).getFileName().toString();
            LibreOffice.differences(copias.get(i), recalculados.get(i)).forEach(d -> diferencias.add(libro + ": " + d));
        }
        assertEquals(List.of(), diferencias);
    }

    private interface Examen {
        void examine(String libro, byte[] bytes);
    }

    private static void each(Examen examen) {
        LIBROS.forEach((clase, libros) ->
                libros.forEach(l -> examen.examine(clase + "/" + l.getFileName(), Recorrido.bytes(l))));
    }

    /** Spread over all of them; few ones whole. */
    private static List<Path> sample(List<Path> libros) {
        List<Path> muestra = new ArrayList<>();
        int cuantos = Math.min(MUESTRA, libros.size());
        for (int i = 0; i < cuantos; i++) {
            muestra.add(libros.get(i * libros.size() / cuantos));
        }
        return muestra;
    }

    private static List<Path> books(Path carpeta, String nombre) {
        return Recorrido.files(carpeta).stream()
                .filter(p -> p.getFileName().toString().endsWith(".xlsx"))
                .filter(p -> p.getFileName().toString().matches(nombre))
                .toList();
    }

    private static void templates(Path carpeta, String periodo, String... mas) {
        List<String> args =
                new ArrayList<>(List.of("plantillas", "--carpeta", carpeta.toString(), "--periodo", periodo));
        args.addAll(List.of(mas));
        Recorrido.Corrida c = Recorrido.quipu(args.toArray(String[]::new));
        assertEquals(0, c.salida(), c.avisos());
    }
}
