package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Sentido;

/** Rules ATI (avance tipo I) and LOGRADO of an indicator of the institutional plan. */
public final class IndicadorRules {
    private IndicadorRules() {}

    /**
     * VO/LE ascending, LE/VO descending, within 0 and 1; the zero rules of the design. Empty where no ratio can be said:
     * an ascending goal of zero, or no direction.
     */
    public static Optional<Razon> ati(Indicador i, BigDecimal obtenido) {
        BigDecimal esperado = i.logroEsperado();
        if (i.sentido() == Sentido.ASCENDENTE) {
            return esperado.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(new Razon(obtenido.max(BigDecimal.ZERO), esperado).conTope());
        } else if (i.sentido() == Sentido.DESCENDENTE) {
            if (obtenido.signum() <= 0) {
                return Optional.of(Razon.UNO);
            }
            return Optional.of(new Razon(esperado.max(BigDecimal.ZERO), obtenido).conTope());
        }
        return Optional.empty();
    }

    /** Whether the goal was reached, in the direction of the indicator; empty where there is no ratio either. */
    public static Optional<Boolean> logrado(Indicador i, BigDecimal obtenido) {
        int diferencia = obtenido.compareTo(i.logroEsperado());
        return ati(i, obtenido).map(r -> i.sentido() == Sentido.ASCENDENTE ? diferencia >= 0 : diferencia <= 0);
    }
}
