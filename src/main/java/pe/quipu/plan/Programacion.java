package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Twelve monthly amounts, January first: physical units or soles. A month without goal is zero. */
public record Programacion(List<BigDecimal> meses) {
    public static final Programacion NINGUNA = new Programacion(Collections.nCopies(12, BigDecimal.ZERO));

    public Programacion {
        meses = meses.stream().map(Programacion::exacta).toList();
        if (meses.size() != 12) {
            throw new IllegalArgumentException("twelve months expected, got " + meses.size());
        }
    }

    /** One writing for one amount: {@code 10.0} and {@code 10} are equal goals. */
    static BigDecimal exacta(BigDecimal cifra) {
        BigDecimal corta = cifra.stripTrailingZeros();
        return corta.scale() < 0 ? corta.setScale(0) : corta;
    }

    /** Month by month. */
    public Programacion mas(Programacion otra) {
        return new Programacion(IntStream.rangeClosed(1, 12)
                .mapToObj(mes -> mes(mes).add(otra.mes(mes)))
                .toList());
    }

    /** This one until the month, nothing from then on. @param mes 1 to 12 */
    public Programacion hasta(int mes) {
        return new Programacion(IntStream.rangeClosed(1, 12)
                .mapToObj(n -> n <= mes ? mes(n) : BigDecimal.ZERO)
                .toList());
    }

    /** Nothing before the month, this one from then on. @param mes 1 to 12 */
    public Programacion desde(int mes) {
        return new Programacion(IntStream.rangeClosed(1, 12)
                .mapToObj(n -> n < mes ? BigDecimal.ZERO : mes(n))
                .toList());
    }

    /** @param mes 1 to 12 */
    public BigDecimal mes(int mes) {
        return meses.get(mes - 1);
    }

    public BigDecimal suma(int desde, int hasta) {
        return meses.subList(desde - 1, hasta).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal total() {
        return suma(1, 12);
    }

    /** The goal of the year under the type of goal. */
    public BigDecimal anual(TipoMeta tipo) {
        return switch (tipo) {
            case INCREMENTAL -> total();
            case ACUMULADA, CONSTANTE -> ultimo(12);
        };
    }

    /** The last month with a goal, up to {@code hasta}; zero when there is none. */
    public BigDecimal ultimo(int hasta) {
        for (int mes = hasta; mes >= 1; mes--) {
            if (mes(mes).signum() != 0) {
                return mes(mes);
            }
        }
        return BigDecimal.ZERO;
    }
}
