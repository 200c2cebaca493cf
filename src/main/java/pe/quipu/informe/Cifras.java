package pe.quipu.informe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pe.quipu.avance.Grupo;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.plan.Mes;

/** Figures and dates as Peru writes them, whatever the machine: {@code 10,375,986.83}, «30 de marzo de 2021». */
final class Cifras {
    /** In place of a goal there is none of. */
    static final String NINGUNA = "–";

    private static final Pattern COMO_I = Pattern.compile("(?iu)h?[ií](?!e)");
    private static final Set<String> CONTADAS = Set.of("", "número", "numero", "n.°", "n°", "nro", "nro.", "cantidad");

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

    /** {@code 30/06/2022}, for the narrow column of a table. */
    static String dia(LocalDate dia) {
        return "%02d/%02d/%d".formatted(dia.getDayOfMonth(), dia.getMonthValue(), dia.getYear());
    }

    /** {@code 1 actividad}, {@code 2 actividades}. */
    static String cuantas(int n, String una, String varias) {
        return Cifra.cuantas(n, una, varias);
    }

    /** {@code 3 de 20 actividades ejecutaron}. */
    static String nDeN(int n, int total, String una, String varias) {
        return n + " de " + cuantas(total, "actividad ", "actividades ") + (n == 1 ? una : varias);
    }

    /** Of those measured, how many are so in part, and which months: {@code , 2 parciales: faltan jul-set}. */
    static String enParte(Grupo g) {
        return g.parciales() == 0 ? "" : g.enParte() + ": " + Mes.faltan(g.faltan());
    }

    static String porcentaje(BigDecimal fraccion) {
        return Cifra.porcentaje(fraccion);
    }

    /** {@code uno, dos y tres}; before the sound of an i, {@code uno e IND.02}. */
    static String lista(List<String> cosas) {
        int ultima = cosas.size() - 1;
        return ultima < 1
                ? String.join("", cosas)
                : String.join(", ", cosas.subList(0, ultima))
                        + (COMO_I.matcher(cosas.get(ultima)).lookingAt() ? " e " : " y ")
                        + cosas.get(ultima);
    }

    /** A count of each kind, without those of which there is none. @param partes {@code n}, one, several */
    static String cuentas(List<Cuenta> partes) {
        return lista(partes.stream()
                .filter(p -> p.n() > 0)
                .map(p -> cuantas(p.n(), p.una(), p.varias()))
                .toList());
    }

    record Cuenta(int n, String una, String varias) {
        /** Where one is said as many are: {@code 3 en rojo}. */
        static Cuenta de(int n, String como) {
            return new Cuenta(n, como, como);
        }
    }

    /** {@code 40 %}, {@code 4 Informe}; what is only counted has no unit to be told. */
    static String conUnidad(BigDecimal cantidad, String unidad) {
        String limpia = unidad.strip();
        if (CONTADAS.contains(limpia.toLowerCase(Locale.ROOT))) {
            return cantidad(cantidad);
        }
        return cantidad(cantidad) + " " + (limpia.equalsIgnoreCase("porcentaje") ? "%" : limpia);
    }

    /** The first ones of a long list, and how many more there are. */
    static String algunas(List<String> cosas, int cuantas) {
        return cosas.size() <= cuantas ? lista(cosas) : Enumeracion.some(cosas, cuantas);
    }

    /** {@code enero a junio}; the month alone when it is one. */
    static String meses(int desde, int hasta) {
        String primero = Mes.nombre(desde).toLowerCase(Locale.ROOT);
        return desde == hasta ? primero : primero + " a " + Mes.nombre(hasta).toLowerCase(Locale.ROOT);
    }
}
