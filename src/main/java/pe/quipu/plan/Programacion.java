package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Twelve monthly amounts, January first: physical units or soles. A month without goal is zero.
 *
 * @param inicial what a running total stood at before its first month; zero for anything else
 */
public record Programacion(BigDecimal inicial, List<BigDecimal> meses) {
    public static final Programacion NINGUNA = new Programacion(Collections.nCopies(12, BigDecimal.ZERO));

    public Programacion {
        inicial = exacta(inicial);
        meses = meses.stream().map(Programacion::exacta).toList();
        if (meses.size() != 12) {
            throw new IllegalArgumentException("twelve months expected, got " + meses.size());
        }
    }

    public Programacion(List<BigDecimal> meses) {
        this(BigDecimal.ZERO, meses);
    }

    /** One writing for one amount: {@code 10.0} and {@code 10} are equal goals. */
    static BigDecimal exacta(BigDecimal cifra) {
        BigDecimal corta = cifra.stripTrailingZeros();
        return corta.scale() < 0 ? corta.setScale(0) : corta;
    }

    public Programacion conInicial(BigDecimal otro) {
        return new Programacion(otro, meses);
    }

    /** Month by month. */
    public Programacion mas(Programacion otra) {
        return new Programacion(
                inicial.add(otra.inicial),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(mes -> mes(mes).add(otra.mes(mes)))
                        .toList());
    }

    /** This one until the month, nothing from then on. @param mes 1 to 12 */
    public Programacion hasta(int mes) {
        return new Programacion(
                inicial,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> n <= mes ? mes(n) : BigDecimal.ZERO)
                        .toList());
    }

    /** Nothing before the month, this one from then on. @param mes 1 to 12 */
    public Programacion desde(int mes) {
        return new Programacion(
                inicial,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> n < mes ? BigDecimal.ZERO : mes(n))
                        .toList());
    }

    /** This one until the month before, another from then on; what it began with goes with January. @param mes 1 to 12 */
    public Programacion luego(Programacion otra, int mes) {
        return new Programacion(
                mes == 1 ? otra.inicial : inicial, hasta(mes - 1).mas(otra.desde(mes)).meses);
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

    /** Where the year begins under the type of goal: only a running total begins above zero. */
    public BigDecimal inicial(TipoMeta tipo) {
        return tipo == TipoMeta.ACUMULADA ? inicial : BigDecimal.ZERO;
    }

    /** What is to be done in the year: its goal, less what a running total began with. */
    public BigDecimal porHacer(TipoMeta tipo) {
        return anual(tipo).subtract(inicial(tipo));
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
