package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Where data stand and how far apart, in a way that one wild datum does not move: median and MAD (median of the
 * distances to the median), with the modified z-score of Iglewicz and Hoaglin (1993), above 3.5 an outlier. Statistics,
 * computed in doubles and labelled as such where they are shown.
 *
 * @param media mean of the distances to the median: it takes the place of the MAD where that is zero, which happens when
 *     half of the data or more are the same
 */
record Dispersion(int n, BigDecimal mediana, BigDecimal mad, BigDecimal media) {
    static final BigDecimal LIMITE = new BigDecimal("3.5");
    /** With fewer than these nothing is called unusual. */
    static final int MINIMO = 8;

    private static final BigDecimal CUARTIL = new BigDecimal("0.6745");
    private static final BigDecimal NORMAL = new BigDecimal("1.253314");

    static Dispersion of(List<Razon> datos) {
        double[] x = doubles(datos);
        double mediana = StatUtils.percentile(x, 50);
        double[] lejos = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            lejos[i] = Math.abs(x[i] - mediana);
        }
        return new Dispersion(
                x.length,
                BigDecimal.valueOf(mediana),
                BigDecimal.valueOf(StatUtils.percentile(lejos, 50)),
                BigDecimal.valueOf(StatUtils.mean(lejos)));
    }

    static BigDecimal median(List<Razon> datos) {
        return BigDecimal.valueOf(StatUtils.percentile(doubles(datos), 50));
    }

    private static double[] doubles(List<Razon> datos) {
        return datos.stream().mapToDouble(r -> r.valor().doubleValue()).toArray();
    }

    /** How many usual distances away; zero when all the data are the same. */
    BigDecimal z(Razon dato) {
        BigDecimal lejos = dato.valor().subtract(mediana);
        if (mad.signum() > 0) {
            return CUARTIL.multiply(lejos).divide(mad, Razon.PRECISION);
        }
        return media.signum() > 0 ? lejos.divide(NORMAL.multiply(media), Razon.PRECISION) : BigDecimal.ZERO;
    }

    /**
     * Whether a datum is unusual.
     *
     * @param alMenos the least distance to the median that matters to anybody
     */
    boolean atipico(Razon dato, BigDecimal alMenos) {
        return n >= MINIMO
                && z(dato).abs().compareTo(LIMITE) > 0
                && dato.valor().subtract(mediana).abs().compareTo(alMenos) >= 0;
    }
}
