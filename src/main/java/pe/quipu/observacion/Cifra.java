package pe.quipu.observacion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures in a sentence as Peru writes them, whatever the machine: {@code 10,375,986.83}. */
public final class Cifra {
    private Cifra() {}

    /** Two decimals, without the currency. */
    public static String soles(BigDecimal monto) {
        return shown("#,##0.00", monto);
    }

    /** As many decimals as it has, up to eight. */
    public static String cantidad(BigDecimal cantidad) {
        return shown("#,##0.########", cantidad);
    }

    /** A fraction with one decimal: 0.8571 is {@code 85.7 %}. */
    public static String porcentaje(BigDecimal fraccion) {
        return fraccion.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** {@code 1 actividad}, {@code 1,200 actividades}; none is plural. */
    public static String cuantas(long n, String una, String varias) {
        return shown("#,##0", BigDecimal.valueOf(n)) + " " + (n == 1 ? una : varias);
    }

    private static String shown(String patron, BigDecimal numero) {
        return new DecimalFormat(patron, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(numero);
    }
}
