package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.List;

/** Twelve monthly amounts, January first: physical units or soles. A month without goal is zero. */
public record Programacion(List<BigDecimal> meses) {
    public Programacion {
        meses = List.copyOf(meses);
        if (meses.size() != 12) {
            throw new IllegalArgumentException("twelve months expected, got " + meses.size());
        }
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
