package pe.quipu.avance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MediaTest {
    private static final BigDecimal VERDE = new BigDecimal("0.95");

    @Test
    void a_mean_that_is_the_threshold_is_the_threshold_whatever_its_fractions() {
        for (int d : List.of(3, 6, 7, 9, 11, 13, 17, 19, 23, 97, 9973)) {
            // (20·d·k) parts that add to 19·d·k/20 of the whole: k/d, its complement to 1.9, and 0.95s between them
            List<Razon> razones = new ArrayList<>(
                    List.of(razon(d * 19L - 20, 20L * d), razon(d * 19L + 20, 20L * d), razon(19, 20), razon(38, 40)));
            assertEquals(0, Media.simple(razones).compareTo(VERDE), "of " + d);
            assertEquals(Semaforo.VERDE, Semaforo.of(Media.simple(razones), Cuadros.ESCALA));
            razones.add(new Razon(
                    new BigDecimal("0.9499999999999999999999999999999999999999999999999999"), BigDecimal.ONE));
            assertEquals(-1, Media.simple(razones).compareTo(VERDE), "a hair below, of " + d);
            assertEquals(Semaforo.AMBAR, Semaforo.of(Media.simple(razones), Cuadros.ESCALA));
        }
        // thirds and sevenths: (2/3 + 6/7 + x) / 3 = 0.95 asks for x = 2.85 - 32/21 = 557/420
        assertEquals(
                0,
                Media.simple(List.of(razon(2, 3), razon(6, 7), razon(557, 420))).compareTo(VERDE));
    }

    @Test
    void the_three_rules_over_the_same_activities_give_three_values() {
        long[][] pares = {{12, 12}, {19, 20}, {949, 1000}, {946, 1000}, {3, 4}, {749, 1000}, {0, 10}, {13, 10}};
        List<Razon> crudas = new ArrayList<>();
        for (long[] p : pares) {
            crudas.add(razon(p[0], p[1]));
        }
        assertEquals(0, new BigDecimal("0.8305").compareTo(Media.simple(crudas).valor()));
        Media conTope = Media.simple(crudas.stream().map(Razon::conTope).toList());
        assertEquals(0, new BigDecimal("0.7930").compareTo(conTope.valor()));
        assertEquals(new BigDecimal("0.880562827225"), razon(2691, 3056).redondeada());
    }

    @Test
    void a_weighted_mean_on_the_threshold_is_settled_exactly_too() {
        for (int d : List.of(3, 7, 11, 97, 9973)) {
            // weights d and 1 to a third and what it lacks: (d·1/3 + x) / (d + 1) = 19/20
            Razon resto = new Razon(BigDecimal.valueOf(57L * (d + 1) - 20L * d), BigDecimal.valueOf(60));
            List<Aporte> aportes = new ArrayList<>(
                    List.of(new Aporte(razon(1, 3), BigDecimal.valueOf(d)), new Aporte(resto, BigDecimal.ONE)));
            assertEquals(0, new Media(aportes).compareTo(VERDE), "of " + d);
            aportes.add(new Aporte(razon(1, 3), new BigDecimal("1e-45")));
            assertEquals(-1, new Media(aportes).compareTo(VERDE), "a hair below, of " + d);
        }
    }

    @Test
    void what_weighs_nothing_changes_nothing_and_alone_is_no_mean() {
        Media una = Media.simple(List.of(razon(1, 2)));
        Media nada = new Media(List.of(new Aporte(razon(9, 10), BigDecimal.ZERO)));
        assertEquals(una.valor(), una.con(nada).valor());
        assertEquals(java.util.Optional.empty(), nada.redondeada());
        assertEquals(java.util.Optional.empty(), Media.VACIA.redondeada());
    }

    @Test
    void the_order_of_arrival_changes_no_digit() {
        long seed = Long.getLong("seed", 95L);
        System.out.println("seed of the means: " + seed);
        Random azar = new Random(seed);
        for (int vez = 0; vez < 200; vez++) {
            List<Razon> razones = new ArrayList<>();
            for (int n = 1 + azar.nextInt(30); n > 0; n--) {
                razones.add(razon(azar.nextInt(1000), 1 + azar.nextInt(999)));
            }
            BigDecimal valor = Media.simple(razones).valor();
            Collections.shuffle(razones, azar);
            int corte = azar.nextInt(razones.size() + 1);
            Media unida =
                    Media.simple(razones.subList(corte, razones.size())).con(Media.simple(razones.subList(0, corte)));
            assertEquals(valor, unida.con(Media.VACIA).valor());
        }
    }

    private static Razon razon(long numerador, long denominador) {
        return new Razon(BigDecimal.valueOf(numerador), BigDecimal.valueOf(denominador));
    }
}
