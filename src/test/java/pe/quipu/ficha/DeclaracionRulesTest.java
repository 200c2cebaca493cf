package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Periodo;

/** Months told by several accepted evaluations: «T1#3: 1=10 2=SR» is the third of the register. */
final class DeclaracionRulesTest {
    private static final long SEED = Long.getLong("seed", 2022L);

    private static Declaracion declaracion(String texto) {
        String[] partes = texto.split("[#:]");
        Map<Casilla, Dato> meses = new LinkedHashMap<>();
        for (String mes : partes[2].strip().split(" ")) {
            String[] par = mes.split("=");
            int m = Integer.parseInt(par[0]);
            meses.put(new Casilla("AO", Casilla.Lado.FISICO, m), dato(par.length < 2 ? "" : par[1], m));
        }
        return new Declaracion(
                Long.parseLong(partes[1]),
                "02",
                Periodo.parse("2022-" + partes[0]).orElseThrow(),
                partes[0] + "#" + partes[1],
                meses,
                Map.of(),
                Map.of());
    }

    private static Dato dato(String texto, int columna) {
        Significado s =
                switch (texto) {
                    case "" -> Significado.FALTA;
                    case "NA" -> new Significado.NoAplica();
                    case "SR" -> new Significado.NoReporto();
                    default -> new Significado.Cantidad(new BigDecimal(texto));
                };
        return new Dato(new CeldaRef("Físico", 8, columna), Valor.texto(texto), s);
    }

    private static String standing(String... declaraciones) {
        return said(DeclaracionRules.dichos(List.of(declaraciones).stream()
                .map(DeclaracionRulesTest::declaracion)
                .toList()));
    }

    private static String said(Map<Casilla, Rectificacion.Dicho> dichos) {
        List<String> partes = new ArrayList<>();
        new TreeMap<>(dichos)
                .forEach((c, d) ->
                        partes.add(c.mes() + "=" + d.dato().recibido().mostrado() + " (" + d.archivo() + ")"));
        return String.join(", ", partes);
    }

    private static String changes(String... declaraciones) {
        return String.join(
                ", ",
                DeclaracionRules.rectificaciones(List.of(declaraciones).stream()
                                .map(DeclaracionRulesTest::declaracion)
                                .toList())
                        .stream()
                        .map(r -> r.mes() + ": " + shown(r.antes()) + " -> " + shown(r.ahora())
                                + (r.prevalece() ? "" : ", vale " + shown(r.vale())))
                        .toList());
    }

    private static String shown(Rectificacion.Dicho d) {
        return d.dato().recibido().mostrado() + " (" + d.archivo() + ")";
    }

    @Test
    void a_blank_of_another_form_is_not_brought_to_the_one_that_told_the_month() {
        assertEquals("", brought("T2#1: 2=500", "T1#2: 2="));
        assertEquals("2=SR (T1#2)", brought("T2#1: 2=500", "T1#2: 2=SR"), "the month stays open: nobody knew");
        assertEquals("2=NA (T1#2)", brought("T2#1: 2=500", "T1#2: 2=NA"));
        assertEquals("2= (T1#2)", brought("T2#1: 3=500", "T1#2: 2="));
        assertEquals("2= (T1#2)", brought("T2#1: 2=500", "T1#2: 2=", "T2#3: 2="), "it gave its figure up itself");
    }

    /** To a form of the second quarter. */
    private static String brought(String... declaraciones) {
        return said(DeclaracionRules.ajenos(
                List.of(declaraciones).stream()
                        .map(DeclaracionRulesTest::declaracion)
                        .toList(),
                d -> d.periodo().codigo().equals("2022-T2")));
    }

    @Test
    void what_was_accepted_later_stands_whatever_its_period() {
        assertEquals("1=12 (M01#2)", standing("T1#1: 1=10", "M01#2: 1=12"));
        assertEquals("1=10 (T1#2)", standing("M01#1: 1=12", "T1#2: 1=10"));
        assertEquals("1=10 (T1#2)", standing("T1#2: 1=10", "M01#1: 1=12"));
    }

    @Test
    void a_round_takes_all_the_months_of_the_one_it_replaces() {
        assertEquals("1=11 (T1#2)", standing("T1#1: 1=10 2=5", "T1#2: 1=11"));
        assertEquals("1= (T1#2)", standing("T1#1: 1=10", "T1#2: 1="));
    }

    @Test
    void what_says_nothing_unsays_nothing_that_another_period_told() {
        assertEquals("2=40 (T2#2)", standing("T1#1: 2=SR", "T2#2: 2=40", "T1#3: 2=SR"));
        assertEquals("2=40 (T2#2)", standing("T1#1: 2=SR", "T2#2: 2=40", "T1#3: 2="));
        assertEquals("2=0 (T2#2)", standing("T1#1: 2=SR", "T2#2: 2=0", "T1#3: 2=SR"));
        assertEquals("2=NA (T2#2)", standing("T1#1: 2=SR", "T2#2: 2=NA", "T1#3: 2=SR"));
        assertEquals("1=10 (M01#1)", standing("M01#1: 1=10", "T1#2: 1=SR"));
    }

    @Test
    void not_to_apply_is_said_and_what_was_not_known_may_always_be_told() {
        assertEquals("2=NA (T1#3)", standing("T1#1: 2=SR", "T2#2: 2=40", "T1#3: 2=NA"));
        assertEquals("2=41 (T1#3)", standing("T1#1: 2=SR", "T2#2: 2=40", "T1#3: 2=41"));
        assertEquals("2=SR (T1#2)", standing("M02#1: 2=", "T1#2: 2=SR"));
    }

    @Test
    void a_unit_may_unsay_what_its_own_form_told() {
        assertEquals("1=SR (T1#2)", standing("T1#1: 1=10", "T1#2: 1=SR"));
        assertEquals("1=8 (M01#1)", standing("M01#1: 1=8", "T1#2: 1=10", "T1#3: 1=SR"));
    }

    @Test
    void what_did_not_prevail_is_told_with_what_stands() {
        assertEquals(
                "2: SR (T1#1) -> 40 (T2#2), 2: 40 (T2#2) -> SR (T1#3), vale 40 (T2#2)",
                changes("T1#1: 2=SR", "T2#2: 2=40", "T1#3: 2=SR"));
        assertEquals(
                "1: 8 (M01#1) -> 10 (T1#2), 1: 10 (T1#2) -> SR (T1#3), vale 8 (M01#1)",
                changes("M01#1: 1=8", "T1#2: 1=10", "T1#3: 1=SR"));
        assertEquals("1: NA (M01#1) ->  (T1#2), vale NA (M01#1)", changes("M01#1: 1=NA", "T1#2: 1="));
        assertEquals("1: SR (M01#1) ->  (T1#2)", changes("M01#1: 1=SR", "T1#2: 1="));
    }

    @Test
    void a_delivery_on_the_desk_says_what_it_would_change() {
        List<Declaracion> aceptadas = List.of(declaracion("T1#1: 1=10 2=SR 3=3"), declaracion("T2#2: 2=40"));
        Declaracion nueva = declaracion("T1#9: 1=11 2=SR 3=3.0");
        assertEquals(
                List.of("1 10 11 11", "2 40 SR 40"),
                DeclaracionRules.cambios(aceptadas, nueva).stream()
                        .map(r -> r.mes() + " " + r.antes().dato().recibido().mostrado() + " "
                                + r.ahora().dato().recibido().mostrado() + " "
                                + r.vale().dato().recibido().mostrado())
                        .toList());
    }

    @Test
    void only_a_change_of_what_was_said_is_a_change() {
        assertEquals("", changes("M01#1: 1=10", "T1#2: 1=10.0"));
        assertEquals("", changes("M01#1: 1=SR", "T1#2: 1=SR"));
        assertEquals("", changes("M01#1: 1=", "T1#2: 1=10"));
        assertEquals("1: SR (M01#1) -> 0 (T1#2)", changes("M01#1: 1=SR", "T1#2: 1=0"));
        assertEquals("1: 10 (M01#1) -> NA (T1#2)", changes("M01#1: 1=10", "T1#2: 1=NA"));
        assertEquals("1: 10 (T1#1) -> SR (T1#2)", changes("T1#1: 1=10", "T1#2: 1=SR"));
        assertEquals(
                "1: 10 (T1#1) -> 11 (T1#3), 1: 11 (T1#3) -> 12 (M01#4)",
                changes("T1#1: 1=10", "T2#2: 4=1", "T1#3: 1=11", "M01#4: 1=12"));
    }

    @Test
    void the_order_in_which_they_are_read_changes_nothing() {
        System.out.println("seed of the readings: " + SEED);
        Random azar = new Random(SEED);
        String[] valores = {"", "NA", "SR", "0", "7", "7.0", "12"};
        for (int vez = 0; vez < 500; vez++) {
            List<Declaracion> todos = new ArrayList<>();
            for (int id = 1; id <= 6; id++) {
                String periodo = List.of("M01", "M02", "T1", "T2", "S1").get(azar.nextInt(5));
                StringBuilder meses = new StringBuilder();
                for (int mes = 1; mes <= 3; mes++) {
                    if (mes == 1 || azar.nextBoolean()) {
                        meses.append(mes)
                                .append('=')
                                .append(valores[azar.nextInt(7)])
                                .append(' ');
                    }
                }
                todos.add(declaracion(periodo + "#" + id + ": " + meses));
            }
            String caso = "draw " + vez + " of seed " + SEED;
            String dichos = said(DeclaracionRules.dichos(todos));
            List<Rectificacion> cambios = DeclaracionRules.rectificaciones(todos);
            // January is in every form: what the last change listed of it left standing is what stands.
            cambios.stream()
                    .filter(r -> r.mes() == 1)
                    .reduce((una, otra) -> otra)
                    .filter(r -> !r.vale().dato().falta())
                    .ifPresent(r -> assertTrue(
                            r.vale()
                                    .igual(DeclaracionRules.dichos(todos)
                                            .get(new Casilla("AO", Casilla.Lado.FISICO, 1))),
                            caso));
            Collections.shuffle(todos, azar);
            assertEquals(dichos, said(DeclaracionRules.dichos(todos)), caso);
            assertEquals(cambios, DeclaracionRules.rectificaciones(todos), caso);
        }
    }

    /** Each cut-off keeps its own; of two forms that end with the same month, and of two rounds, the later one. */
    @Test
    void what_was_asked_for_is_kept_by_the_month_until_which_it_was_told() {
        List<Declaracion> todas = List.of(
                asked("T1", 1, "3"),
                asked("M04", 2, "4"),
                asked("S1", 3, "7"),
                asked("T2", 4, "6"),
                asked("T1", 5, "2"));
        Map<Integer, BigDecimal> dichas = new java.util.TreeMap<>();
        DeclaracionRules.demandas(todas)
                .get("AO")
                .forEach((mes, d) -> dichas.put(mes, d.numero().orElseThrow()));
        assertEquals("{3=2, 4=4, 6=6}", dichas.toString());
    }

    private static Declaracion asked(String periodo, long orden, String pedido) {
        return new Declaracion(
                orden,
                "02",
                Periodo.parse("2022-" + periodo).orElseThrow(),
                periodo + "#" + orden,
                Map.of(),
                Map.of("AO", dato(pedido, 1)),
                Map.of());
    }
}
