package pe.quipu.informe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /** {@code 3 de 20 actividades ejecutaron}. */
    static String nDeN(int n, int total, String una, String varias) {
        return n + " de " + cuantas(total, "actividad ", "actividades ") + (n == 1 ? una : varias);
    }

    static String porcentaje(BigDecimal fraccion) {
        return Cifra.porcentaje(fraccion);
    }

    /** {@code uno, dos y tres}. */
    static String lista(List<String> cosas) {
        int ultima = cosas.size() - 1;
        return ultima < 1
                ? String.join("", cosas)
                : String.join(", ", cosas.subList(0, ultima)) + " y " + cosas.get(ultima);
    }

    /** The first ones of a long list, and how many more there are. */
    static String algunas(List<String> cosas, int cuantas) {
        return cosas.size() <= cuantas
                ? lista(cosas)
                : String.join(", ", cosas.subList(0, cuantas)) + " y " + (cosas.size() - cuantas) + " más";
    }

    /** {@code enero a junio}; the month alone when it is one. */
    static String meses(int desde, int hasta) {
        String primero = Mes.nombre(desde).toLowerCase(Locale.ROOT);
        return desde == hasta ? primero : primero + " a " + Mes.nombre(hasta).toLowerCase(Locale.ROOT);
    }
}
