package pe.quipu.avance;

import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Where data stand and how far apart, in a way that one wild datum does not move: median and MAD (median of the
 * distances to the median), with the modified z-score of Iglewicz and Hoaglin (1993), above 3.5 an outlier.
 *
 * @param media mean of the distances to the median: it takes the place of the MAD where that is zero, which happens when
 *     half of the data or more are the same
 */
record Dispersion(int n, double mediana, double mad, double media) {
    static final double LIMITE = 3.5;
    /** With fewer than these nothing is called unusual. */
    static final int MINIMO = 8;

    private static final double CUARTIL = 0.6745;
    private static final double NORMAL = 1.253314;

    static Dispersion of(Collection<Double> datos) {
        double[] x = datos.stream().mapToDouble(Double::doubleValue).toArray();
        double mediana = new Median().evaluate(x);
        double[] lejos = Arrays.stream(x).map(d -> Math.abs(d - mediana)).toArray();
        return new Dispersion(x.length, mediana, new Median().evaluate(lejos), new Mean().evaluate(lejos));
    }

    /** How many usual distances away; zero when all the data are the same. */
    double z(double dato) {
        if (mad > 0) {
            return CUARTIL * (dato - mediana) / mad;
        }
        return media > 0 ? (dato - mediana) / (NORMAL * media) : 0;
    }

    /**
     * Whether a datum is unusual.
     *
     * @param alMenos the least distance to the median that matters to anybody
     */
    boolean atipico(double dato, double alMenos) {
        return n >= MINIMO && Math.abs(z(dato)) > LIMITE && Math.abs(dato - mediana) >= alMenos;
    }
}
