package pe.quipu.revision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Evidence as a sentence shows it: soles, percentages, lists that stop in time. */
final class Frase {
    private static final int EN_UNA_LISTA = 10;

    private Frase() {}

    /** {@code 92 %} for 0.927: only what is equal is 100 %. @param grado 0 to 1 */
    static String percent(double grado) {
        return BigDecimal.valueOf(grado)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.FLOOR)
                        .toPlainString()
                + " %";
    }

    /** {@code abril, mayo y junio}. */
    static String and(List<String> cosas) {
        int ultima = cosas.size() - 1;
        return ultima < 1
                ? String.join("", cosas)
                : String.join(", ", cosas.subList(0, ultima)) + " y " + cosas.get(ultima);
    }

    /** {@code 1, 2, 3 y 12 más}. */
    static String list(List<String> cosas) {
        return list(cosas, EN_UNA_LISTA);
    }

    static String list(List<String> cosas, int maximo) {
        return cosas.size() <= maximo
                ? String.join(", ", cosas)
                : String.join(", ", cosas.subList(0, maximo)) + " y " + (cosas.size() - maximo) + " más";
    }
}
