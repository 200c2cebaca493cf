package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws that depend only on the seed and on what they are for, so that one more unit changes no other. */
final class Sorteo {
    static final long SEMILLA = 2022;

    private final Random azar;

    private Sorteo(long semilla) {
        this.azar = new Random(semilla);
    }

    static Sorteo para(String asunto) {
        return new Sorteo(SEMILLA * 1_000_003 + asunto.hashCode());
    }

    /** Both ends included. */
    int entero(int desde, int hasta) {
        return desde + azar.nextInt(hasta - desde + 1);
    }

    boolean ocurre(int porciento) {
        return entero(1, 100) <= porciento;
    }

    <T> T de(List<T> opciones) {
        return opciones.get(azar.nextInt(opciones.size()));
    }

    /** As many weights, none much larger than another. */
    List<BigDecimal> pesos(int cuantos, int desde, int hasta) {
        List<BigDecimal> pesos = new ArrayList<>();
        for (int i = 0; i < cuantos; i++) {
            pesos.add(BigDecimal.valueOf(entero(desde, hasta)));
        }
        return pesos;
    }

    /** Shares that sum to the total, to the cent. */
    static List<BigDecimal> reparte(BigDecimal total, List<BigDecimal> pesos) {
        BigDecimal suma = pesos.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> partes = new ArrayList<>();
        BigDecimal queda = total.setScale(2);
        for (BigDecimal peso : pesos) {
            BigDecimal parte = total.multiply(peso).divide(suma, 2, RoundingMode.DOWN);
            partes.add(parte);
            queda = queda.subtract(parte);
        }
        int ultimo = partes.size() - 1;
        partes.set(ultimo, partes.get(ultimo).add(queda));
        return partes;
    }
}
