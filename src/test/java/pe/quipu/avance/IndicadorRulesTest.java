package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.plan.Indicador;
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

    private static Indicador indicador(String codigo, Sentido sentido, BigDecimal esperado) {
        return new Indicador(codigo, codigo.substring(7), codigo, "%", sentido, Optional.empty(), esperado, "");
    }
}
