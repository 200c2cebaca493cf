package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Criterios.Vigencia;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Parametros.NoReporto;
import pe.quipu.plan.Promedio;

/** What the sheets say under each mean, with who did not report left out or counted as zero. */
final class PoliticaHojasTest {
    private static final Cerrado ABIERTO = new Cerrado(Promedio.AVG_CAP, NoReporto.CERO, false, List.of());
    private static final Cerrado EXCLUYE = new Cerrado(Promedio.AVG_CAP, NoReporto.EXCLUIR, true, List.of());

    private static Dibujo sheet(Cerrado entidad, String hoja) {
        return new Dibujo(ConsolidadoDesigner.design(entidad.consolidado()), hoja);
    }

    @Test
    void closed_and_counted_silence_adds_its_weight_to_a_simple_mean() {
        assertEquals("""
                01 | 3 de 4 | 0.625 | ✖ Rojo | 0.833333333333 | 0.666666666667 | 0.5
                02 | 1 de 2 | 0.4 | ✖ Rojo | 0.8 | 0.4 |\s
                03 | 0 de 1 |  | ◌ No reportó |  |  |\s
                Total | 4 de 7 | 0.471428571429 | ✖ Rojo | 0.825 | 0.466666666667 | 0.5
                """, units(Promedio.AVG_CAP));
    }

    @Test
    void without_a_limit_excess_enters_as_it_is() {
        assertEquals("""
                01 | 3 de 4 | 0.75 | ▲ Ámbar | 1 | 0.833333333333 | 0.5
                02 | 1 de 2 | 0.4 | ✖ Rojo | 0.8 | 0.4 |\s
                03 | 0 de 1 |  | ◌ No reportó |  |  |\s
                Total | 4 de 7 | 0.542857142857 | ✖ Rojo | 0.95 | 0.55 | 0.5
                """, units(Promedio.AVG_RAW));
    }

    @Test
    void by_soles_what_has_none_weighs_nothing_and_alone_gives_no_mean() {
        assertEquals("""
                01 | 3 de 4 | 0.583333333333 | ✖ Rojo | 0.7 | 0.666666666667 | 0.5
                02 | 1 de 2 |  | ◌ Sin programación |  |  |\s
                03 | 0 de 1 |  | ◌ No reportó |  |  |\s
                Total | 4 de 7 | 0.424242424242 | ✖ Rojo | 0.7 | 0.380952380952 | 0.5
                """, units(Promedio.W_FIN));
    }

    @Test
    void by_priority_an_unknown_one_weighs_as_media_and_is_said() {
        assertEquals("""
                01 | 3 de 4 | 0.785714285714 | ▲ Ámbar | 0.916666666667 | 0.833333333333 | 0.5
                02 | 1 de 2 | 0.266666666667 | ✖ Rojo | 0.8 | 0.266666666667 |\s
                03 | 0 de 1 |  | ◌ No reportó |  |  |\s
                Total | 4 de 7 | 0.572727272727 | ✖ Rojo | 0.9 | 0.58 | 0.5
                """, units(Promedio.W_PRIORIDAD));
        assertEquals(
                List.of("Prioridad no reconocida | pesa como media | Se encontró: sin prioridad en 1 actividad,"
                        + " «urgente» en 1 actividad."),
                explained(Cerrado.con(Promedio.W_PRIORIDAD), "Prioridad no reconocida"));
        assertEquals(List.of(), explained(Cerrado.con(Promedio.AVG_CAP), "Prioridad no reconocida"));
    }

    private static String units(Promedio promedio) {
        return sheet(Cerrado.con(promedio), "Unidades")
                .columns(
                        "codigo",
                        "cobertura",
                        "fisico",
                        "estado_fisico",
                        "fisico_medidas",
                        "fisico_actividades",
                        "fisico_inversiones");
    }

    @Test
    void open_or_left_out_by_the_entity_there_is_one_figure_and_it_is_of_what_was_reported() {
        String reportado = """
                01 | 3 de 4 | 0.833333333333 | ▲ Ámbar
                02 | 1 de 2 | 0.8 | ▲ Ámbar
                03 | 0 de 1 |  | ◌ No reportó
                Total | 4 de 7 | 0.825 | ▲ Ámbar
                """;
        for (Cerrado c : List.of(ABIERTO, EXCLUYE)) {
            assertEquals(reportado, sheet(c, "Unidades").columns("codigo", "cobertura", "fisico", "estado_fisico"));
            assertEquals(
                    List.of(),
                    keys(c, "Unidades").stream()
                            .filter("fisico_medidas"::equals)
                            .toList());
        }
    }

    @Test
    void a_closed_period_moves_against_an_open_one_only_by_what_both_measured() {
        Dibujo hoja = sheet(Cerrado.con(Promedio.AVG_CAP), "Movimientos");
        assertEquals(
                """
                Entidad |  | 0.825 | ▲ Ámbar | 0.825 | ▲ Ámbar | 0 | = igual
                Objetivo | OEI.01 | 0.825 | ▲ Ámbar | 0.825 | ▲ Ámbar | 0 | = igual
                Unidad | 01 | 0.833333333333 | ▲ Ámbar | 0.833333333333 | ▲ Ámbar | 0 | = igual
                Unidad | 02 | 0.8 | ▲ Ámbar | 0.8 | ▲ Ámbar | 0 | = igual
                Unidad | 03 |  | ◌ No reportó |  | ◌ No reportó |  | ◌ sin dato
                """,
                hoja.columns(
                                "nivel",
                                "codigo",
                                "fisico_ahora",
                                "estado_fisico_ahora",
                                "fisico_anterior",
                                "estado_fisico_anterior",
                                "puntos_fisico_anterior",
                                "movimiento_fisico_anterior")
                        .lines()
                        .filter(l -> !l.startsWith(" | Total"))
                        .collect(java.util.stream.Collectors.joining("\n", "", "\n")));
        String cerrada = text(hoja);
        assertTrue(cerrada.contains("sin contar como 0 a quien no reportó; «(parcial)»"), cerrada);
        assertTrue(cerrada.contains("Por eso el físico de 2022-T2 aquí no es el de Tablero"), cerrada);
        String abierta = text(sheet(ABIERTO, "Movimientos"));
        assertTrue(abierta.contains("sin contar como 0 a quien no reportó; «(parcial)»"), abierta);
        assertFalse(abierta.contains("no es el de Tablero"), abierta);
        String regla = String.join("", explained(Cerrado.con(Promedio.AVG_CAP), "MOVIMIENTO"));
        assertTrue(regla.contains("en los dos lados, de lo medido"), regla);
    }

    private static String text(Dibujo hoja) {
        return hoja.celdas().map(c -> Dibujo.shown(c.contenido())).collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void an_activity_shows_what_it_brings_and_silence_never_shows_a_percentage() {
        assertEquals(
                """
                AO.001 | 1 | 1 | 100
                AO.002 | 1.5 | 1 | 300
                AO.003 | 0.5 | 0.5 | 600
                AO.004 |  |  | 200
                AO.005 | 0.8 | 0.8 | 0
                AO.006 |  |  | 400
                AO.007 |  |  | 50
                """,
                sheet(Cerrado.con(Promedio.W_FIN), "Actividades").columns("codigo_ao", "fis_acum", "fis_tope", "peso"));
        assertEquals("""
                AO.001 | 1 | 1
                AO.002 | 1 | 1
                AO.003 | 0.5 | 1
                AO.004 |  |\s
                AO.005 | 0.8 | 1
                AO.006 |  |\s
                AO.007 |  |\s
                """, sheet(ABIERTO, "Actividades").columns("codigo_ao", "fis_tope", "peso"));
    }

    @Test
    void art_12_each_column_names_the_rule_of_the_entity_and_the_page_explains_no_other_mean() {
        assertEquals(
                "cobertura COBERTURA, fisico W_FIN, estado_fisico SEMAFORO, fisico_medidas NO_REPORTO,"
                        + " fisico_actividades W_FIN, fisico_inversiones W_FIN, financiero FIN_ACUM,"
                        + " financiero_reportado FIN_REPORTADO, estado_financiero SEMAFORO, puntualidad_anio PUNTUALIDAD",
                rules(Cerrado.con(Promedio.W_FIN), "Unidades"));
        assertEquals(
                "demanda A_DEMANDA, fis_periodo FIS_PERIODO, fis_acum FIS_ACUM, fis_anual FIS_ANUAL, fis_tope AVG_RAW, peso PESO,"
                        + " estado_fisico SEMAFORO, fin_acum FIN_ACUM, fin_anual FIN_ANUAL, estado_financiero SEMAFORO, desviacion_sugerida DESVIACION",
                rules(Cerrado.con(Promedio.AVG_RAW), "Actividades"));
        for (Promedio p : Promedio.values()) {
            List<String> medias = Stream.of(Promedio.values())
                    .map(Promedio::name)
                    .filter(id -> !explained(Cerrado.con(p), id).isEmpty())
                    .toList();
            assertEquals(List.of(p.name()), medias);
        }
        assertEquals(
                List.of(
                        "Quien no reportó | periodo cerrado | El periodo está cerrado: quien no reportó ningún mes cuenta"
                                + " como 0 en los promedios de su grupo y de la entidad, y al lado está el promedio de lo"
                                + " reportado. De quien reportó algunos, los meses que faltan siguen en lo programado"
                                + " («parcial»). Nunca se escribe 0 % en su lugar."),
                explained(Cerrado.con(Promedio.AVG_CAP), "Quien no reportó"));
        assertEquals(
                List.of("Quien no reportó | periodo abierto | Quien no reportó ningún mes no entra en los promedios; la"
                        + " cobertura lo dice. De quien reportó algunos, los meses que faltan siguen en lo programado"
                        + " («parcial»). Nunca se escribe 0 % en su lugar."),
                explained(ABIERTO, "Quien no reportó"));
    }

    @Test
    void the_page_says_which_scale_rules_its_norm_and_since_when() {
        Escala vieja =
                new Escala("80_50", new BigDecimal("0.8"), new BigDecimal("0.5"), "Naranja", "Resolución 10-2020");
        Escala nueva =
                new Escala("90_70", new BigDecimal("0.9"), new BigDecimal("0.7"), "Amarillo", "Ordenanza 5-2022");
        Cerrado c = new Cerrado(
                Promedio.AVG_CAP,
                NoReporto.CERO,
                false,
                List.of(new Vigencia(LocalDate.of(2022, 7, 1), nueva), new Vigencia(LocalDate.of(2020, 1, 1), vieja)));
        assertEquals(
                List.of(
                        "Norma de la escala | rige desde el 01/01/2020 | Resolución 10-2020 Otras escalas de la entidad:"
                                + " 90_70 desde el 01/07/2022."),
                explained(c, "Norma de la escala"));
        assertEquals(List.of("Escala del semáforo: 80_50"), explained(c, "Escala del semáforo"));
        assertEquals("""
                01 | 0.833333333333 | ✔ Verde
                02 | 0.8 | ✔ Verde
                03 |  | ◌ No reportó
                Total | 0.825 | ✔ Verde
                """, sheet(c, "Unidades").columns("codigo", "fisico", "estado_fisico"));
        assertEquals(
                List.of("Norma de la escala | la de la hoja Parametros | Directiva de la entidad"),
                explained(ABIERTO, "Norma de la escala"));
    }

    @Test
    void art_12_an_indicator_adds_its_periods_and_tells_the_way_from_its_baseline() {
        assertEquals(
                """
                IND.01 | 2021: 60 · 2023: 90 | 60 | 60 |  | 0.75 | 20 | 0.5 | 0.5 | Medido
                IND.02 |  | 30 | 30 |  | 0.375 | 50 | -0.25 | 0 | Medido
                IND.03 |  | 25 | 25 |  | 0.8 | 5 |  |  | Indefinido: el logro es la línea base
                IND.04 |  | 5 | 5 |  |  |  |  |  | Error de dato: revise sentido, base y logro
                IND.05 |  | 3 | 7 | T1, T2 | 0.875 | 1 | 0.875 | 0.875 | Medido
                IND.06 |  |  | 2 | T1 (falta T2) | 1 | 0 | 1.5 | 1.5 | Medido
                IND.07 |  | 70 | 70 |  | 0.875 | 10 |  |  | Sin línea base
                """,
                sheet(ABIERTO, "Indicadores")
                        .columns(
                                "codigo",
                                "otros_anios",
                                "valor_obtenido",
                                "valor_acumulado",
                                "periodos_sumados",
                                "ati",
                                "brecha",
                                "tipo_ii_bruto",
                                "tipo_ii",
                                "situacion_ii"));
        assertEquals(
                """
                IND.04 | Gerencia de obras | Gerente | Error de dato | ◌ Error de dato
                """,
                sheet(ABIERTO, "Indicadores")
                        .columns("codigo", "responde_unidad", "responde_cargo", "situacion", "logrado")
                        .lines()
                        .filter(l -> l.startsWith("IND.04"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void a_sum_of_periods_leads_to_each_of_its_cells() {
        assertEquals(
                """
                IND.05 | valor_obtenido 2022-T1 | 4 | 01.xlsx
                IND.05 | valor_obtenido | 3 | 01.xlsx
                """,
                sheet(ABIERTO, "Linaje")
                        .columns("codigo", "campo", "valor_recibido", "archivo")
                        .lines()
                        .filter(l -> l.startsWith("IND.05"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void an_action_weighs_its_indicators_and_says_what_it_lacks() {
        assertEquals(
                """
                AEI.01.01 | 2 de 2 | 0.8 | 0.8 |\s
                AEI.01.02 | 2 de 4 | 0.9375 | 0.916666666667 |\s
                AEI.01.03 | 0 de 1 |  |  | ▲ Actividades sin indicador
                AEI.01.04 | 0 de 0 | 0.875 | 0.875 | ▲ Indicador sin actividades
                Total | 4 de 7 | 0.779166666667 | 0.815384615385 |\s
                """,
                sheet(ABIERTO, "Acciones").columns("codigo", "cobertura", "ati_medio", "ati_ponderado", "vinculo"));
    }

    @Test
    void the_board_tells_of_results_that_nobody_worked_for_and_of_nothing_less() {
        assertEquals(
                List.of(
                        "• 1 acción estratégica tiene valor en su indicador y ninguna actividad que lo explique: AEI.01.04."),
                board(ABIERTO).filter(t -> t.contains("indicador y ninguna")).toList());
        assertEquals(
                List.of(),
                new Dibujo(ConsolidadoDesigner.design(Sintetico.consolidado()), "Tablero")
                        .celdas()
                        .map(x -> Dibujo.shown(x.contenido()))
                        .filter(t -> t.contains("ninguna actividad"))
                        .toList());
    }

    @Test
    void the_board_prints_both_figures_only_where_silence_counts() {
        assertEquals(
                List.of("4 de 7 medidas; lo reportado, 82.5 %"),
                board(Cerrado.con(Promedio.AVG_CAP))
                        .filter(t -> t.matches("\\d.*medidas.*"))
                        .toList());
        assertEquals(
                List.of("4 de 7 actividades medidas"),
                board(ABIERTO).filter(t -> t.matches("\\d.*medidas.*")).toList());
    }

    @ParameterizedTest
    @EnumSource(Promedio.class)
    void libreoffice_computes_the_same_under_every_mean_and_policy(Promedio promedio, @TempDir Path carpeta)
            throws IOException {
        LibreOffice.assumeInstalled();
        List<Path> libros = new ArrayList<>();
        for (NoReporto n : NoReporto.values()) {
            Libro libro = ConsolidadoDesigner.design(new Cerrado(promedio, n, true, List.of()).consolidado());
            byte[] xlsx = XlsxWriter.write(libro);
            assertEquals(List.of(), SchemaCheck.errors(xlsx));
            assertEquals(List.of(), Lint.errors(xlsx));
            libros.add(Files.write(carpeta.resolve(n + ".xlsx"), xlsx));
        }
        List<Path> vueltas = LibreOffice.recalculate(libros, carpeta.resolve("vuelta"));
        for (int i = 0; i < libros.size(); i++) {
            assertEquals(
                    List.of(),
                    LibreOffice.differences(libros.get(i), vueltas.get(i)),
                    libros.get(i).toString());
        }
    }

    private static Stream<String> board(Cerrado c) {
        return sheet(c, "Tablero").celdas().map(x -> Dibujo.shown(x.contenido()));
    }

    /** The lines of Metodologia that begin so. */
    private static List<String> explained(Cerrado c, String concepto) {
        return sheet(c, "Metodologia").filas().stream()
                .map(f -> f.celdas().stream()
                        .map(x -> Dibujo.shown(x.contenido()))
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" | ")))
                .filter(l -> l.startsWith(concepto))
                .toList();
    }

    private static List<String> keys(Cerrado c, String hoja) {
        return row(c, hoja, Cuadro.FILA_CLAVES);
    }

    /** {@code column RULE} of each computed column. */
    private static String rules(Cerrado c, String hoja) {
        List<String> claves = keys(c, hoja);
        List<String> reglas = row(c, hoja, Cuadro.FILA_REGLAS);
        return java.util.stream.IntStream.range(0, claves.size())
                .filter(i -> !reglas.get(i).isEmpty())
                .mapToObj(i -> claves.get(i) + " " + reglas.get(i))
                .collect(Collectors.joining(", "));
    }

    private static List<String> row(Cerrado c, String hoja, int numero) {
        return sheet(c, hoja).filas().stream()
                .filter(f -> f.numero() == numero)
                .flatMap(f -> f.celdas().stream())
                .map(x -> Dibujo.shown(x.contenido()))
                .toList();
    }
}
