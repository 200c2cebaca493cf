package pe.quipu.informe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Mes;

/** Figures and dates as Peru writes them, whatever the machine: {@code 10,375,986.83}, «30 de marzo de 2021». */
final class Cifras {
    /** In place of a goal there is none of. */
    static final String NINGUNA = "–";

    private Cifras() {}

    static String soles(BigDecimal monto) {
        return Cifra.soles(monto);
    }

    static String meta(BigDecimal cantidad) {
        return cantidad.signum() == 0 ? NINGUNA : cantidad(cantidad);
    }

    static String cantidad(BigDecimal cantidad) {
        return Cifra.cantidad(cantidad);
    }

    static String fecha(LocalDate dia) {
        return dia.getDayOfMonth() + " de " + Mes.nombre(dia.getMonthValue()).toLowerCase(Locale.ROOT) + " de "
                + dia.getYear();
    }

    /** {@code 1 actividad}, {@code 2 actividades}. */
    static String cuantas(int n, String una, String varias) {
        return Cifra.cantidad(BigDecimal.valueOf(n)) + " " + (n == 1 ? una : varias);
    }
}
