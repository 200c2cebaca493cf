package pe.quipu.revision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pe.quipu.observacion.Enumeracion;

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

    /** {@code 1, 2, 3 y 12 más}. */
    static String list(List<String> cosas) {
        return Enumeracion.some(cosas, EN_UNA_LISTA);
    }
}
