package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What is still to be done, from what was done of what was programmed. The model is that of the ratio estimator: what is
 * done in a month is a fixed part of what is programmed for it, with a variance that grows with the amount (Royall,
 * 1970). So months without goal bring nothing, and a goal that stands in December is expected in December. A statistic,
 * computed in doubles and labelled as such where it is shown.
 *
 * @param margen half of the interval of nine out of ten, by Student's t
 */
record Pronostico(BigDecimal valor, BigDecimal margen) {
    /** With fewer measured months nothing is foretold. */
    static final int MINIMO = 3;

    /** Nine out of ten lie between the tails. */
    private static final BigDecimal COLA = new BigDecimal("0.95");

    /** One measured month: what was programmed, above zero, and what was done. */
    record Par(BigDecimal programado, BigDecimal hecho) {
        double p() {
            return programado.doubleValue();
        }

        double e() {
            return hecho.doubleValue();
        }
    }

    /** @param falta programmed for the months left */
    static Pronostico sum(List<Par> pares, BigDecimal falta) {
        double p = pares.stream().mapToDouble(Par::p).sum();
        double ritmo = pares.stream().mapToDouble(Par::e).sum() / p;
        double residuos = pares.stream()
                .mapToDouble(x -> Math.pow(x.e() - ritmo * x.p(), 2) / x.p())
                .sum();
        double varianza = residuos / (pares.size() - 1);
        double f = falta.doubleValue();
        return of(ritmo * f, student(pares.size()) * Math.sqrt(varianza * (f + f * f / p)));
    }

    /** A level that is kept and never added up: the mean of the measured ones, each as a part of its goal. */
    static Pronostico level(List<Par> pares, BigDecimal meta) {
        double[] partes = pares.stream().mapToDouble(x -> x.e() / x.p()).toArray();
        double error = Math.sqrt(StatUtils.variance(partes) * (1 + 1.0 / partes.length));
        return of(StatUtils.mean(partes) * meta.doubleValue(), student(partes.length) * error * meta.doubleValue());
    }

    private static Pronostico of(double valor, double margen) {
        return new Pronostico(BigDecimal.valueOf(valor), BigDecimal.valueOf(margen));
    }

    private static double student(int datos) {
        return new TDistribution(null, datos - 1).inverseCumulativeProbability(COLA.doubleValue());
    }
}
