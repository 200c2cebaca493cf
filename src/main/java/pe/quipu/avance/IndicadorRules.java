package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Sentido;

/** Rules ATI (avance tipo I), TIPO_II and LOGRADO of an indicator of the institutional plan. */
public final class IndicadorRules {
    private IndicadorRules() {}

    /**
     * VO/LE ascending, LE/VO descending, within 0 and 1; the zero rules of the design. Empty where no ratio can be said:
     * an ascending goal of zero, or no direction.
     */
    public static Optional<Razon> ati(Indicador i, BigDecimal obtenido) {
        return raw(i, obtenido).map(Razon::sinNegativo).map(Razon::conTope);
    }

    private static Optional<Razon> raw(Indicador i, BigDecimal obtenido) {
        BigDecimal esperado = i.logroEsperado();
        return switch (i.sentido()) {
            case ASCENDENTE -> esperado.signum() <= 0 ? Optional.empty() : Optional.of(new Razon(obtenido, esperado));
            case DESCENDENTE ->
                Optional.of(obtenido.signum() <= 0 ? Razon.UNO : new Razon(esperado.max(BigDecimal.ZERO), obtenido));
            case NO_DEFINIDO -> Optional.empty();
        };
    }

    /** From the baseline to the goal; of an aggregable indicator, what was added up against the goal, without limits. */
    public static TipoII tipoII(Indicador i, Optional<BigDecimal> obtenido) {
        if (obtenido.isEmpty()) {
            return TipoII.sin(TipoII.Motivo.SIN_REPORTE);
        } else if (i.agregable()) {
            return raw(i, obtenido.get()).map(TipoII::medido).orElse(TipoII.sin(TipoII.Motivo.ERROR_DE_DATO));
        } else if (i.sentido() == Sentido.NO_DEFINIDO) {
            return TipoII.sin(TipoII.Motivo.ERROR_DE_DATO);
        }
        return i.lineaBase()
                .map(base -> fromBase(i, base, obtenido.get()))
                .orElse(TipoII.sin(TipoII.Motivo.SIN_LINEA_BASE));
    }

    private static TipoII fromBase(Indicador i, BigDecimal base, BigDecimal obtenido) {
        int camino = way(i, base, i.logroEsperado()).signum();
        return camino <= 0
                ? TipoII.sin(camino == 0 ? TipoII.Motivo.INDEFINIDO : TipoII.Motivo.ERROR_DE_DATO)
                : TipoII.medido(new Razon(way(i, base, obtenido), way(i, base, i.logroEsperado())));
    }

    /** How far a value is from the baseline, in the direction of the indicator. */
    private static BigDecimal way(Indicador i, BigDecimal base, BigDecimal valor) {
        return i.sentido() == Sentido.DESCENDENTE ? base.subtract(valor) : valor.subtract(base);
    }

    /** Whether its goal lies on the wrong side of its baseline. What adds up starts each year from nothing. */
    public static boolean contradictorio(Indicador i) {
        return !i.agregable()
                && i.sentido() != Sentido.NO_DEFINIDO
                && i.lineaBase()
                        .filter(base -> way(i, base, i.logroEsperado()).signum() < 0)
                        .isPresent();
    }

    /** Whether the goal was reached, in the direction of the indicator; empty where there is no ratio either. */
    public static Optional<Boolean> logrado(Indicador i, BigDecimal obtenido) {
        int diferencia = obtenido.compareTo(i.logroEsperado());
        return ati(i, obtenido).map(r -> i.sentido() == Sentido.ASCENDENTE ? diferencia >= 0 : diferencia <= 0);
    }
}
