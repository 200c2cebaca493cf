package pe.quipu.informe;

import java.math.BigDecimal;
import pe.quipu.plan.ActividadOperativa;

/** The goal of a quarter under the type of goal of its activity. */
final class Trimestre {
    private Trimestre() {}

    /** @param numero 1 to 4 */
    static BigDecimal meta(ActividadOperativa a, int numero) {
        int desde = 3 * numero - 2;
        int hasta = 3 * numero;
        return switch (a.tipoMeta()) {
            case INCREMENTAL -> a.fisica().suma(desde, hasta);
            case ACUMULADA -> a.fisica().ultimo(hasta);
            case CONSTANTE ->
                // A quarter in which it is not measured has no level of its own.
                a.fisica().suma(desde, hasta).signum() == 0
                        ? BigDecimal.ZERO
                        : a.fisica().ultimo(hasta);
        };
    }
}
