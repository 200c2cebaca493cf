package pe.quipu.aceptacion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The consolidated workbook says what the filled workbooks say: every figure and every state of its sheets, as
 * {@code demo} leaves it and after all corrections, against an oracle that shares no code with the program.
 */
final class OracleIT {
    private record Visto(Oraculo oraculo, LibroAjeno consolidado) {
        static Visto en(Path carpeta) {
            return new Visto(
                    Oraculo.of(carpeta),
                    LibroAjeno.read(carpeta.resolve("consolidado").resolve("2022-T4_consolidado.xlsx")));
        }
    }

    /** Where a figure came from is not one; deliveries, punctuality and the suggested deviation are looked at apart. */
    private static final Set<String> APARTE = Set.of(
            "datos",
            "origen",
            "situacion_entrega",
            "dias_atraso",
            "version",
            "puntualidad_anio",
            "desviacion_sugerida");

    private static Visto demo;
    private static Visto corregido;

    @BeforeAll
    static void read_both_workspaces() {
        demo = Visto.en(Recorrido.demo());
        corregido = Visto.en(Recorrido.corregido());
    }

    @Test
    void as_demo_leaves_it_every_figure_and_every_state_is_the_oracles() {
        assertEquals("", differences(demo));
        assertEquals(49, demo.oraculo().entregados.size());
    }

    @Test
    void after_all_corrections_every_figure_and_every_state_is_the_oracles() {
        assertEquals("", differences(corregido));
        assertEquals(51, corregido.oraculo().entregados.size());
    }

    @Test
    void the_board_repeats_the_totals() {
        for (Visto v : List.of(demo, corregido)) {
            Map<String, Map<String, Object>> objetivos = v.oraculo().objetivos();
            Map<String, Object> total = objetivos.get("Total");
            assertEquals(total.get("logrados") + " de " + total.get("indicadores"), board(v, "A5"));
            assertEquals(total.get("reportados") + " con valor reportado", board(v, "A6"));
            assertEquals(
                    "✔ %d   ▲ %d   ✖ %d".formatted(count(objetivos, "✔"), count(objetivos, "▲"), count(objetivos, "✖")),
                    board(v, "C5"));
            assertEquals(total.get("fisico"), board(v, "E5"));
            String cobertura = (String) total.get("cobertura");
            int coma = (cobertura + ",").indexOf(",");
            assertEquals(
                    cobertura.substring(0, coma) + " actividades medidas" + cobertura.substring(coma), board(v, "E6"));
            assertEquals(total.get("financiero"), board(v, "K5"));
            assertEquals(v.oraculo().entregados.size() + " de 52", board(v, "O5"));
            List<String> codigos = new ArrayList<>(objetivos.keySet());
            assertEquals(10, codigos.size());
            for (int i = 0; i < codigos.size(); i++) {
                Map<String, Object> o = objetivos.get(codigos.get(i));
                List<Object> fila = List.of(
                        codigos.get(i),
                        o.get("resultado"),
                        o.get("estado"),
                        o.get("ati_medio"),
                        o.get("fisico"),
                        o.get("estado_fisico"),
                        o.get("financiero"),
                        o.get("financiero_reportado"));
                int n = 11 + i;
                assertEquals(
                        fila,
                        List.of(
                                board(v, "A" + n),
                                board(v, "C" + n),
                                board(v, "D" + n),
                                board(v, "E" + n),
                                board(v, "F" + n),
                                board(v, "G" + n),
                                board(v, "H" + n),
                                board(v, "I" + n)));
            }
        }
    }

    @Test
    void after_all_corrections_the_soles_are_those_of_tabla_05_to_the_cent() {
        Map<String, Map<String, Object>> unidades = byCode(corregido, "Unidades");
        for (Publicado p : Publicado.tabla05()) {
            Map<String, Object> u = unidades.get(p.codigo());
            assertEquals(new BigDecimal(p.actividades()), u.get("actividades"), p.codigo());
            assertEquals(0, p.programado().compareTo((BigDecimal) u.get("programado_soles")), p.codigo());
            if (p.ejecutado().signum() == 0) {
                assertEquals("", u.get("devengado_soles"), p.codigo());
            } else {
                assertEquals(0, p.ejecutado().compareTo((BigDecimal) u.get("devengado_soles")), p.codigo());
            }
        }
        Map<String, Object> total = unidades.get("Total");
        assertEquals(new BigDecimal("332"), total.get("actividades"));
        assertEquals(new BigDecimal("143279648.35"), total.get("programado_soles"));
        assertEquals(new BigDecimal("231322566.69"), total.get("devengado_soles"));
        assertEquals(69, unidades.size());
    }

    @Test
    void after_all_corrections_the_objectives_have_the_published_results() {
        List<String> logrados = List.of("1/6", "3/4", "1/5", "1/8", "6/7", "3/5", "1/7", "2/6", "0/3");
        List<String> ati = List.of("75.4", "95.0", "56.0", "77.1", "97.9", "93.8", "67.0", "68.5", "63.7");
        List<String> colores =
                List.of("✖ Rojo", "✔ Verde", "✖ Rojo", "✖ Rojo", "✔ Verde", "▲ Ámbar", "✖ Rojo", "✖ Rojo", "✖ Rojo");
        Map<String, Map<String, Object>> objetivos = byCode(corregido, "Objetivos");
        for (int i = 0; i < 9; i++) {
            Map<String, Object> o = objetivos.get("OEI.0" + (i + 1));
            assertEquals(logrados.get(i), plain(o.get("logrados")) + "/" + plain(o.get("indicadores")));
            assertEquals(
                    ati.get(i),
                    ((BigDecimal) o.get("ati_medio"))
                            .movePointRight(2)
                            .setScale(1, java.math.RoundingMode.HALF_UP)
                            .toPlainString());
            assertEquals(colores.get(i), o.get("estado"));
        }
        assertEquals("18/51", plain(objetivos.get("Total").get("logrados")) + "/51");
    }

    @Test
    void soles_without_programming_have_a_word_and_no_percentage() {
        for (String codigo : List.of("03.17", "03.11.03.04")) {
            Map<String, Object> u = byCode(corregido, "Unidades").get(codigo);
            assertEquals("", u.get("financiero"), codigo);
            assertEquals("◌ Ejecutado no programado", u.get("estado_financiero"), codigo);
        }
    }

    @Test
    void who_did_not_report_is_told_so_and_never_gets_zero_per_cent() {
        List<Map<String, Object>> silenciosas = byCode(corregido, "Unidades").values().stream()
                .filter(u -> u.get("estado_fisico").equals("◌ No reportó"))
                .toList();
        assertEquals(17, silenciosas.size());
        for (Map<String, Object> u : silenciosas) {
            boolean pendiente = u.get("codigo").equals("03.08.01.01");
            assertEquals(pendiente, u.get("reporta").equals(u.get("codigo")), u.toString());
            assertEquals("", u.get("fisico"), u.toString());
            assertEquals("", u.get("financiero"), u.toString());
            assertEquals("◌ No reportó", u.get("estado_financiero"), u.toString());
        }
    }

    @Test
    void the_only_unit_pending_after_all_corrections_is_the_one_that_delivers_nothing() {
        List<Object> pendientes = corregido.consolidado().tabla("Pendientes").stream()
                .filter(p -> !p.get("situacion").equals("✔ Aceptado"))
                .map(p -> p.get("unidad"))
                .toList();
        assertEquals(List.<Object>of("03.08.01.01"), pendientes);
    }

    private static String differences(Visto v) {
        StringBuilder distintas = new StringBuilder();
        Map<String, Map<String, Map<String, Object>>> hojas = new TreeMap<>(Map.of(
                "Actividades", v.oraculo().actividades(),
                "Unidades", v.oraculo().unidades(),
                "Objetivos", v.oraculo().objetivos(),
                "Acciones", v.oraculo().acciones(),
                "Indicadores", v.oraculo().indicadores()));
        hojas.forEach((hoja, debe) -> {
            Map<String, Map<String, Object>> dice = byCode(v, hoja);
            assertEquals(debe.keySet(), dice.keySet(), hoja);
            debe.forEach((codigo, fila) -> {
                assertEquals(
                        Set.of(),
                        unchecked(fila, dice.get(codigo)),
                        hoja + " " + codigo + " has columns nobody checks");
                fila.forEach((clave, valor) -> {
                    Object visto = dice.get(codigo).get(clave);
                    if (!valor.equals(visto)) {
                        distintas.append(
                                "%n%s %s %s: debe «%s», dice «%s»".formatted(hoja, codigo, clave, valor, visto));
                    }
                });
            });
        });
        return distintas.toString();
    }

    private static Set<String> unchecked(Map<String, Object> debe, Map<String, Object> dice) {
        Set<String> sueltas = new TreeSet<>(dice.keySet());
        sueltas.removeAll(debe.keySet());
        sueltas.removeAll(APARTE);
        sueltas.removeIf(c -> Set.of("codigo", "oei").contains(c) || "Total".equals(dice.get("codigo")));
        return sueltas;
    }

    private static Map<String, Map<String, Object>> byCode(Visto v, String hoja) {
        Map<String, Map<String, Object>> filas = new TreeMap<>();
        v.consolidado()
                .tabla(hoja)
                .forEach(f ->
                        filas.put((String) (f.containsKey("codigo_ao") ? f.get("codigo_ao") : f.get("codigo")), f));
        return filas;
    }

    private static Object board(Visto v, String a1) {
        return v.consolidado().celda("Tablero", a1);
    }

    private static long count(Map<String, Map<String, Object>> objetivos, String simbolo) {
        return objetivos.entrySet().stream()
                .filter(e -> !e.getKey().equals("Total"))
                .filter(e -> ((String) e.getValue().get("estado")).startsWith(simbolo))
                .count();
    }

    private static String plain(Object numero) {
        return ((BigDecimal) numero).toPlainString();
    }
}
