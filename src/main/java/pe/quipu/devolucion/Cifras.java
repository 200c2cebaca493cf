package pe.quipu.devolucion;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as Peru writes them, whatever the machine: {@code 1,234.50}. */
final class Cifras {
    private Cifras() {}

    static String soles(BigDecimal numero) {
        return "S/ " + shown("#,##0.00", numero);
    }

    static String cantidad(BigDecimal numero) {
        return shown("#,##0.######", numero);
    }

    private static String shown(String patron, BigDecimal numero) {
        return new DecimalFormat(patron, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(numero);
    }
}
