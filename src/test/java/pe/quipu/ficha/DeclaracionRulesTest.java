package pe.quipu.ficha;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                meses);
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
                        .map(r -> r.mes() + ": " + r.antes().dato().recibido().mostrado() + " ("
                                + r.antes().archivo() + ") -> "
                                + r.ahora().dato().recibido().mostrado() + " ("
                                + r.ahora().archivo() + ")")
                        .toList());
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
    void only_a_change_of_what_was_said_is_a_change() {
        assertEquals("", changes("M01#1: 1=10", "T1#2: 1=10.0"));
        assertEquals("", changes("M01#1: 1=SR", "T1#2: 1=SR"));
        assertEquals("", changes("M01#1: 1=", "T1#2: 1=10"));
        assertEquals("1: SR (M01#1) -> 0 (T1#2)", changes("M01#1: 1=SR", "T1#2: 1=0"));
        assertEquals("1: NA (M01#1) -> SR (T1#2)", changes("M01#1: 1=NA", "T1#2: 1=SR"));
        assertEquals("1: 10 (M01#1) ->  (T1#2)", changes("M01#1: 1=10", "T1#2: 1="));
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
            Collections.shuffle(todos, azar);
            assertEquals(dichos, said(DeclaracionRules.dichos(todos)), caso);
            assertEquals(cambios, DeclaracionRules.rectificaciones(todos), caso);
        }
    }
}
