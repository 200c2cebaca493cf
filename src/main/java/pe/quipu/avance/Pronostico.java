package pe.quipu.avance;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What is still to be done, from what was done of what was programmed. The model is that of the ratio estimator: what is
 * done in a month is a fixed part of what is programmed for it, with a variance that grows with the amount (Royall,
 * 1970). So months without goal bring nothing, and a goal that stands in December is expected in December.
 *
 * @param margen half of the interval of nine out of ten, by Student's t
 */
record Pronostico(double valor, double margen) {
    static final double CONFIANZA = 0.90;
    /** With fewer measured months nothing is foretold. */
    static final int MINIMO = 3;

    /** One measured month: what was programmed, above zero, and what was done. */
    record Par(double programado, double hecho) {}

    /** @param falta programmed for the months left */
    static Pronostico sum(List<Par> pares, double falta) {
        double p = pares.stream().mapToDouble(Par::programado).sum();
        double ritmo = pares.stream().mapToDouble(Par::hecho).sum() / p;
        double varianza = pares.stream()
                        .mapToDouble(x -> Math.pow(x.hecho() - ritmo * x.programado(), 2) / x.programado())
                        .sum()
                / (pares.size() - 1);
        return new Pronostico(ritmo * falta, student(pares.size()) * Math.sqrt(varianza * (falta + falta * falta / p)));
    }

    /** A level that is kept and never added up: the mean of the measured ones, each as a part of its goal. */
    static Pronostico level(List<Par> pares, double meta) {
        double[] partes =
                pares.stream().mapToDouble(x -> x.hecho() / x.programado()).toArray();
        double media = java.util.Arrays.stream(partes).average().orElseThrow();
        double varianza =
                java.util.Arrays.stream(partes).map(x -> Math.pow(x - media, 2)).sum() / (partes.length - 1);
        return new Pronostico(
                media * meta, student(partes.length) * Math.sqrt(varianza * (1 + 1.0 / partes.length)) * meta);
    }

    private static double student(int datos) {
        return new TDistribution(null, datos - 1).inverseCumulativeProbability((1 + CONFIANZA) / 2);
    }
}
