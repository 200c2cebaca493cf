package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.ficha.Dato;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Relevancia;
import pe.quipu.plan.Sentido;

class IndicadorRulesTest {
    /** Direction, expected, obtained, ATI in percent, whether it was reached. */
    @ParameterizedTest
    @CsvSource({
        "ASCENDENTE, 80, 60, 75, false",
        "ASCENDENTE, 80, 30, 37.5, false",
        "ASCENDENTE, 50, 40, 80, false",
        "ASCENDENTE, 50, 50, 100, true",
        "ASCENDENTE, 50, 75, 100, true",
        "ASCENDENTE, 50, 0, 0, false",
        "ASCENDENTE, 50, -5, 0, false",
        "ASCENDENTE, 0, 5, , ",
        "ASCENDENTE, 0, 0, , ",
        "ASCENDENTE, -3, 5, , ",
        "DESCENDENTE, 20, 25, 80, false",
        "DESCENDENTE, 20, 18, 100, true",
        "DESCENDENTE, 20, 20, 100, true",
        "DESCENDENTE, 5, 0, 100, true",
        "DESCENDENTE, 0, 0, 100, true",
        "DESCENDENTE, 0, 5, 0, false",
        "DESCENDENTE, 17, 20, 85, false",
        "DESCENDENTE, 10, 20, 50, false",
        "DESCENDENTE, 8, 7, 100, true",
        "DESCENDENTE, 40, 45, 88.9, false",
        "DESCENDENTE, 37, 35, 100, true",
        "NO_DEFINIDO, 80, 60, , ",
    })
    void ati_and_logrado_follow_the_direction(
            Sentido sentido, BigDecimal esperado, BigDecimal obtenido, BigDecimal ati, Boolean logrado) {
        Indicador i = indicador("IND.01.OEI.01", sentido, esperado);
        assertEquals(
                Optional.ofNullable(ati).map(a -> a.setScale(1)),
                IndicadorRules.ati(i, obtenido).map(IndicadorRulesTest::percent));
        assertEquals(Optional.ofNullable(logrado), IndicadorRules.logrado(i, obtenido));
    }

    /** The table of the research: direction, baseline, goal, obtained, tipo I and tipo II as it comes, in percent. */
    @ParameterizedTest
    @CsvSource({
        "ASCENDENTE, 40, 80, 60, 75, 50, MEDIDO",
        "ASCENDENTE, 40, 80, 30, 37.5, -25, MEDIDO",
        "ASCENDENTE, 0, 50, 40, 80, 80, MEDIDO",
        "DESCENDENTE, 30, 20, 25, 80, 50, MEDIDO",
        "DESCENDENTE, 30, 20, 18, 100, 120, MEDIDO",
        "DESCENDENTE, 20, 20, 25, 80, , INDEFINIDO",
        "DESCENDENTE, 10, 5, 0, 100, 200, MEDIDO",
        "ASCENDENTE, 10, 0, 5, , , ERROR_DE_DATO",
        // and what the table leaves out
        "ASCENDENTE, 40, 80, 90, 100, 125, MEDIDO",
        "ASCENDENTE, 40, 80, 40, 50, 0, MEDIDO",
        "ASCENDENTE, 80, 80, 80, 100, , INDEFINIDO",
        "ASCENDENTE, 80, 60, 70, 100, , ERROR_DE_DATO",
        "ASCENDENTE, -20, -10, -15, , 50, MEDIDO",
        "DESCENDENTE, 10, 20, 15, 100, , ERROR_DE_DATO",
        "DESCENDENTE, 30, 20, 35, 57.1, -50, MEDIDO",
        "ASCENDENTE, , 80, 60, 75, , SIN_LINEA_BASE",
        "ASCENDENTE, 40, 80, , , , SIN_REPORTE",
        "NO_DEFINIDO, 40, 80, 60, , , ERROR_DE_DATO"
    })
    void tipo_ii_is_the_way_gone_from_the_baseline(
            Sentido sentido,
            BigDecimal base,
            BigDecimal esperado,
            BigDecimal obtenido,
            BigDecimal tipoI,
            BigDecimal tipoII,
            TipoII.Motivo motivo) {
        DeIndicador i = DeIndicador.of(
                indicador("IND.01.OEI.01", sentido, base, esperado, false, Relevancia.RELEVANTE),
                Optional.ofNullable(obtenido).map(v -> Cuadros.dato(v.toPlainString())));
        assertEquals(shown(tipoI), i.ati().map(IndicadorRulesTest::percent));
        assertEquals(motivo, i.tipoII().motivo());
        assertEquals(shown(tipoII), i.tipoII().razon().map(IndicadorRulesTest::percent));
        assertEquals(
                shown(tipoII == null ? null : tipoII.max(BigDecimal.ZERO)),
                i.tipoII().mostrada().map(IndicadorRulesTest::percent));
    }

    /** Direction, goal, what each quarter told, the sum, tipo I and tipo II in percent, what is missing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ASCENDENTE; 100; 20 30 10 15; 75; 75; 75; []",
                "ASCENDENTE; 100; 20 . NA 15; 35; 35; 35; [2022-T2]",
                "ASCENDENTE; 100; 60 60 0 SR; 120; 100; 120; []",
                "ASCENDENTE; 100; SR . SR NA; ; ; ; [2022-T1, 2022-T2, 2022-T3]",
                "ASCENDENTE; 0; 1 1 1 1; 4; ; ; []",
                "DESCENDENTE; 4; 1 2 1 1; 5; 80; 80; []",
                "DESCENDENTE; 4; 1 0 0 1; 2; 100; 200; []",
                "DESCENDENTE; 4; 0 0 0 0; 0; 100; 100; []",
                "DESCENDENTE; 0; 0 1 0 0; 1; 0; 0; []",
            })
    void an_aggregable_indicator_adds_up_its_periods(
            Sentido sentido,
            BigDecimal esperado,
            String trimestres,
            BigDecimal suma,
            BigDecimal tipoI,
            BigDecimal tipoII,
            String faltan) {
        String[] t = trimestres.split(" ");
        DeIndicador i = DeIndicador.of(
                indicador("IND.01.OEI.01", sentido, null, esperado, true, Relevancia.RELEVANTE),
                told(t[3]),
                List.of(quarter(1, t[0]), quarter(2, t[1]), quarter(3, t[2])));
        assertEquals(Optional.ofNullable(suma), i.aLaFecha());
        assertEquals(shown(tipoI), i.ati().map(IndicadorRulesTest::percent));
        assertEquals(shown(tipoII), i.tipoII().razon().map(IndicadorRulesTest::percent));
        assertEquals(faltan, i.faltan().toString());
    }

    /** Direction, whether it adds up, value to date of a goal of 10, what is said in March and in December. */
    @ParameterizedTest
    @CsvSource({
        "ASCENDENTE, false, 4, en curso, no",
        "ASCENDENTE, false, 10, sí, sí",
        "ASCENDENTE, true, 4, en curso, no",
        "ASCENDENTE, true, 12, sí, sí",
        "DESCENDENTE, false, 14, en curso, no",
        "DESCENDENTE, false, 9, sí, sí",
        "DESCENDENTE, true, 4, en curso, sí",
        "DESCENDENTE, true, 12, no, no",
        "NO_DEFINIDO, false, 4, –, –",
    })
    void before_december_only_what_no_later_month_undoes_is_said(
            Sentido sentido, boolean agregable, String obtenido, String marzo, String diciembre) {
        Indicador i = indicador("IND.01.OEI.01", sentido, null, BigDecimal.TEN, agregable, Relevancia.RELEVANTE);
        DeIndicador dicho = DeIndicador.of(i, told(obtenido));
        assertEquals(marzo, word(dicho.al(3)));
        assertEquals(diciembre, word(dicho.al(12)));
        assertEquals(dicho.ati(), dicho.al(3).ati());
    }

    /** Whether it adds up, the period, what its own form says, what the others said, what the entity has, the value, the origin. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "false; T2; .; T1=12; T1 T2; 12; T1",
                "false; T2; SR; T1=12; T1 T2; 12; T1",
                "false; T2; 15; T1=12; T1 T2; 15; ",
                "false; T2; NA; T1=12; T1 T2; ; ",
                "false; T3; .; T1=12 T2=SR; T1 T2; 12; T1",
                "true; S1; SR; T1=2 T2=3; T1 T2 S1; 5; T1 T2",
                "true; S1; .; T1=2 T2=3; T1 T2 S1; 5; T1 T2",
                "true; S1; SR; T1=2; T1 T2 S1; 2; T1 -T2",
                "true; S1; 4; T1=2 T2=3; T1 T2 S1; 4; ",
                "true; T2; SR; T1=2; T1 T2; 2; T1 -T2",
                "true; A; .; T1=2 T2=3; T1 T2 T3 T4; 5; T1 T2 -T3 -T4",
                "true; A; .; T1=2 T2=3; S1 S2; 5; T1 T2 -S2",
                "true; A; .; S1=5; T1 T2 T3 T4 S1 S2; 5; S1 -S2",
                "true; A; .; ; T1 T2 T3 T4; ; -T1 -T2 -T3 -T4",
                "true; A; .; ; A; ; -A",
            })
    void the_other_evaluations_tell_what_the_period_does_not(
            boolean agregable,
            String periodo,
            String propia,
            String otras,
            String previstas,
            BigDecimal valor,
            String origen) {
        Map<Periodo, DeIndicador.DePeriodo> dichas = words(otras)
                .map(d -> d.split("="))
                .collect(Collectors.toMap(
                        d -> evaluation(d[0]), d -> new DeIndicador.DePeriodo(evaluation(d[0]), told(d[1]), "")));
        Indicador i =
                indicador("IND.01.OEI.01", Sentido.ASCENDENTE, null, BigDecimal.TEN, agregable, Relevancia.RELEVANTE);
        DeIndicador dicho = DeIndicador.of(
                i,
                told(propia),
                SumandoRules.of(
                        i,
                        evaluation(periodo),
                        told(propia),
                        dichas,
                        words(previstas).map(IndicadorRulesTest::evaluation).collect(Collectors.toSet())));
        assertEquals(Optional.ofNullable(valor), dicho.aLaFecha());
        assertEquals(
                words(origen).toList(),
                dicho.antes().stream()
                        .map(a -> (dicho.faltan().contains(a.periodo()) ? "-" : "")
                                + a.periodo().codigo().substring(5))
                        .toList());
    }

    private static Stream<String> words(String texto) {
        return Stream.of((texto == null ? "" : texto).split(" ")).filter(p -> !p.isBlank());
    }

    private static Periodo evaluation(String clase) {
        return Periodo.parse("2022-" + clase).orElseThrow();
    }

    private static String word(DeIndicador i) {
        return i.logrado().map(si -> si ? "sí" : "no").orElse(i.situacion() == Estado.EN_CURSO ? "en curso" : "–");
    }

    private static DeIndicador.DePeriodo quarter(int n, String dicho) {
        return new DeIndicador.DePeriodo(Periodo.trimestre(2022, n), told(dicho), "");
    }

    private static Optional<Dato> told(String dicho) {
        return dicho.equals(".") ? Optional.empty() : Optional.of(Cuadros.dato(dicho));
    }

    @Test
    void the_values_of_a_level_are_not_added_up() {
        DeIndicador i = DeIndicador.of(
                indicador("IND.01.OEI.01", Sentido.ASCENDENTE, BigDecimal.valueOf(80)),
                Optional.of(Cuadros.dato("60")),
                List.of(quarter(1, "50"), quarter(2, "55")));
        assertEquals(Optional.of(BigDecimal.valueOf(60)), i.aLaFecha());
        assertEquals(List.of(), i.antes());
        assertEquals(Optional.of(BigDecimal.valueOf(20)), i.brecha());
    }

    /** Grades of relevance and ATI in percent of each indicator, a dot for none, and the weighted mean. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3, 90 60 30, 70.00", // the vector of the research
        "2 2, 90 60, 75.00",
        "1 1, 90 60, 75.00",
        "3 3 3, 90 60 30, 60.00",
        "1 3, 90 30, 75.00",
        "1 2, 90 60, 80.00",
        "2 3, 90 60, 80.00",
        "1 2 3, 90 60 ., 78.00", // silence changes no weight of the others
        "1 2 3, . . 30, 30.00",
        "1 2, . ., ",
    })
    void relevance_weighs_three_two_one(String grados, String atis, BigDecimal ponderado) {
        String[] g = grados.split(" ");
        String[] a = atis.split(" ");
        Logro logro = Logro.of(java.util.stream.IntStream.range(0, g.length)
                .mapToObj(i -> DeIndicador.of(
                        indicador(
                                "IND.01.OEI.01",
                                Sentido.ASCENDENTE,
                                null,
                                BigDecimal.valueOf(100),
                                false,
                                Relevancia.values()[Integer.parseInt(g[i]) - 1]),
                        told(a[i])))
                .toList());
        assertEquals(
                Optional.ofNullable(ponderado),
                logro.ponderado().redondeada().map(p -> p.movePointRight(2).setScale(2, RoundingMode.HALF_UP)));
    }

    @Test
    void an_indicator_nobody_reported_counts_in_the_total_and_nowhere_else() {
        Indicador i = indicador("IND.01.OEI.01", Sentido.ASCENDENTE, BigDecimal.TEN);
        Logro logro = Logro.of(List.of(
                DeIndicador.of(i, Optional.empty()),
                DeIndicador.of(i, Optional.of(Cuadros.dato("SR"))),
                DeIndicador.of(i, Optional.of(Cuadros.dato("10"))),
                DeIndicador.of(
                        indicador("IND.02.OEI.01", Sentido.ASCENDENTE, BigDecimal.ZERO),
                        Optional.of(Cuadros.dato("3")))));
        assertEquals("1/4, 1 measured", logro.logrados() + "/" + logro.total() + ", " + logro.medidos() + " measured");
        assertEquals(Optional.empty(), Logro.of(List.of()).razon());
        assertEquals(
                Optional.empty(),
                Logro.of(List.of(DeIndicador.of(i, Optional.empty()))).razon());
    }

    @Test
    void the_indicators_of_ilo_give_the_published_results() throws IOException {
        List<DeIndicador> todos = Files.readAllLines(Path.of("src/test/resources/ilo-2022/indicadores.tsv")).stream()
                .skip(1)
                .map(l -> l.split("\t"))
                .map(f -> DeIndicador.of(
                        indicador(f[0], Sentido.valueOf(f[5].toUpperCase(Locale.ROOT)), number(f[2])),
                        Optional.of(Cuadros.dato(number(f[3]).toPlainString()))))
                .toList();
        assertEquals(51, todos.size());
        List<Logro> logros = java.util.stream.IntStream.rangeClosed(1, 9)
                .mapToObj(n -> Logro.of(todos.stream()
                        .filter(i -> i.indicador().oei().equals("OEI.0" + n))
                        .toList()))
                .toList();
        assertEquals(
                List.of("1/6", "3/4", "1/5", "1/8", "6/7", "3/5", "1/7", "2/6", "0/3"),
                logros.stream().map(l -> l.logrados() + "/" + l.total()).toList());
        assertEquals(
                List.of("75.4", "95.0", "56.0", "77.1", "97.9", "93.8", "67.0", "68.5", "63.7"),
                logros.stream()
                        .map(l -> l.ati()
                                .valor()
                                .movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString())
                        .toList());
    }

    private static BigDecimal number(String percent) {
        return new BigDecimal(percent.replace("%", "").strip());
    }

    private static BigDecimal percent(Razon r) {
        return r.valor().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> shown(BigDecimal percent) {
        return Optional.ofNullable(percent).map(p -> p.setScale(1));
    }

    private static Indicador indicador(String codigo, Sentido sentido, BigDecimal esperado) {
        return indicador(codigo, sentido, null, esperado, false, Relevancia.RELEVANTE);
    }

    private static Indicador indicador(
            String codigo,
            Sentido sentido,
            BigDecimal base,
            BigDecimal esperado,
            boolean agregable,
            Relevancia relevancia) {
        return new Indicador(
                codigo,
                codigo.substring(7),
                codigo,
                "%",
                sentido,
                Optional.ofNullable(base),
                esperado,
                "",
                agregable,
                relevancia);
    }
}
