package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;

/**
 * Progress of one activity: rules FIS_PERIODO, FIS_ACUM, FIS_ANUAL and their FIN_ twins, by type of goal (TIPO_META).
 * A month that could be measured and is missing stays in the denominator; a month marked NA leaves it.
 */
public final class AvanceRules {
    private final Programacion programado;
    private final TipoMeta tipo;
    private final List<Dato> ejecutado;
    private final Optional<BigDecimal> demanda;

    /**
     * @param ejecutado by month, January first; shorter than the year where the form stopped at its cut-off, and empty
     *     for a unit that delivered nothing
     * @param demanda what was asked for to date; it replaces the estimate as denominator of FIS_ACUM
     */
    public AvanceRules(Programacion programado, TipoMeta tipo, List<Dato> ejecutado, Optional<BigDecimal> demanda) {
        this.programado = programado;
        this.tipo = tipo;
        this.ejecutado = ejecutado;
        this.demanda = demanda;
    }

    /** The physical side of an activity, with what was reported of it. */
    public static AvanceRules fisica(ActividadOperativa a, Optional<Reporte.DeActividad> reporte) {
        return new AvanceRules(
                a.fisica(),
                a.tipoMeta(),
                reporte.map(Reporte.DeActividad::ejecutado).orElse(List.of()),
                reporte.flatMap(Reporte.DeActividad::demanda).flatMap(Dato::numero));
    }

    /** FIS_PERIODO or FIS_ACUM (from January): executed over programmed between two months. */
    public Avance entre(int desde, int hasta) {
        BigDecimal estimado = programmed(desde, hasta);
        Optional<BigDecimal> pedido = desde == 1 ? asked() : Optional.empty();
        if (contradictory(hasta) || estimado.signum() < 0) {
            return Avance.de(Estado.ERROR_DE_DATO);
        } else if (estimado.signum() == 0 && pedido.isEmpty()) {
            return unprogrammed(desde, hasta);
        } else if (!measured(desde, hasta) || !comparable(desde)) {
            return any(desde, hasta, this::goal) ? Avance.de(Estado.SIN_REPORTE) : unprogrammed(desde, hasta);
        }
        BigDecimal base = pedido.orElse(estimado);
        BigDecimal hecho = executed(desde, hasta);
        if (base.signum() <= 0) {
            return Avance.de(hecho.signum() > 0 ? Estado.EJECUTADO_NO_PROGRAMADO : Estado.SIN_PROGRAMACION);
        }
        return Avance.medido(new Razon(hecho, base), missing(desde, hasta));
    }

    /** FIS_ANUAL: executed to date over what is to be done in the year. A year that ends below its beginning says nothing. */
    public Avance anual(int hasta) {
        BigDecimal meta = porHacer();
        BigDecimal aplica = programmed(1, 12);
        if (contradictory(12) || meta.signum() < 0 || aplica.signum() < 0) {
            return Avance.de(Estado.ERROR_DE_DATO);
        } else if (meta.signum() == 0 || aplica.signum() == 0) {
            return unprogrammed(1, 12);
        } else if (!measured(1, hasta)) {
            return any(1, hasta, this::goal) ? Avance.de(Estado.SIN_REPORTE) : Avance.de(Estado.AUN_NO_SE_MIDE);
        }
        return Avance.medido(new Razon(executed(1, hasta), meta), missing(1, hasta));
    }

    /** A negative goal is no goal. */
    private boolean contradictory(int hasta) {
        return any(1, hasta, m -> programado.mes(m).signum() < 0);
    }

    /** A running total says what was done in the period only where it is known how it began. */
    private boolean comparable(int desde) {
        return tipo != TipoMeta.ACUMULADA || !any(1, desde - 1, this::goal) || measured(1, desde - 1);
    }

    /** What was asked for takes the place of the estimate, nothing included; a level is never asked for. */
    public Optional<BigDecimal> asked() {
        return demanda.filter(d -> tipo != TipoMeta.CONSTANTE);
    }

    /** What is to be done in the whole year: what FIS_ANUAL divides by. */
    public BigDecimal porHacer() {
        return programado.porHacer(tipo);
    }

    /** What was programmed over the span, without the months that do not apply. */
    public BigDecimal programmed(int desde, int hasta) {
        return switch (tipo) {
            case INCREMENTAL ->
                IntStream.rangeClosed(desde, hasta)
                        .filter(m -> !at(m).map(Dato::noAplica).orElse(false))
                        .mapToObj(programado::mes)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case ACUMULADA -> level(hasta).subtract(level(desde - 1));
            case CONSTANTE -> IntStream.rangeClosed(desde, hasta).anyMatch(this::goal) ? level(hasta) : BigDecimal.ZERO;
        };
    }

    /** What was executed over the span; months without figure add nothing, and a running total that went back neither. */
    public BigDecimal executed(int desde, int hasta) {
        BigDecimal hecho =
                switch (tipo) {
                    case INCREMENTAL ->
                        IntStream.rangeClosed(desde, hasta)
                                .mapToObj(m -> at(m).flatMap(Dato::numero).orElse(BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                    case ACUMULADA -> last(1, hasta).subtract(last(1, desde - 1));
                    case CONSTANTE -> last(desde, hasta);
                };
        return hecho.max(BigDecimal.ZERO);
    }

    /** Whether some month with a goal has a figure, or something to be added was done in another. */
    public boolean measured(int desde, int hasta) {
        return any(desde, hasta, m -> goal(m) && at(m).flatMap(Dato::numero).isPresent())
                || tipo == TipoMeta.INCREMENTAL && any(desde, hasta, this::done);
    }

    /** Whether any month at all has a figure, with or without a goal. */
    public boolean reported(int desde, int hasta) {
        return any(desde, hasta, m -> at(m).flatMap(Dato::numero).isPresent());
    }

    /** The months in which something was done; of a running total those in which it went up. */
    public List<Integer> executedMonths(int desde, int hasta) {
        return IntStream.rangeClosed(desde, hasta)
                .filter(m -> tipo == TipoMeta.ACUMULADA ? rose(m, m) : done(m))
                .boxed()
                .toList();
    }

    private Avance unprogrammed(int desde, int hasta) {
        boolean hecho = tipo == TipoMeta.ACUMULADA ? rose(desde, hasta) : any(desde, hasta, this::done);
        BigDecimal nivel = tipo == TipoMeta.ACUMULADA ? level(hasta) : BigDecimal.ZERO;
        boolean luego = hasta < 12 && any(hasta + 1, 12, m -> programado.mes(m).compareTo(nivel) > 0);
        return Avance.de(
                hecho
                        ? luego ? Estado.ADELANTO : Estado.EJECUTADO_NO_PROGRAMADO
                        : luego ? Estado.AUN_NO_SE_MIDE : Estado.SIN_PROGRAMACION);
    }

    private boolean done(int mes) {
        return at(mes).flatMap(Dato::numero).filter(n -> n.signum() > 0).isPresent();
    }

    /** Whether a running total went up, from what it began with: the same figure again is nothing new. */
    private boolean rose(int desde, int hasta) {
        return highest(hasta).compareTo(highest(desde - 1)) > 0;
    }

    private BigDecimal highest(int hasta) {
        return IntStream.rangeClosed(1, hasta)
                .mapToObj(m -> at(m).flatMap(Dato::numero))
                .flatMap(Optional::stream)
                .reduce(inicial(), BigDecimal::max);
    }

    private List<Integer> missing(int desde, int hasta) {
        List<Integer> faltan = new ArrayList<>();
        IntStream.rangeClosed(desde, hasta)
                .filter(m -> goal(m) && at(m).flatMap(Dato::numero).isEmpty())
                .forEach(faltan::add);
        return faltan;
    }

    private boolean goal(int mes) {
        return programado.mes(mes).signum() > 0 && !at(mes).map(Dato::noAplica).orElse(false);
    }

    private BigDecimal level(int hasta) {
        return IntStream.iterate(hasta, m -> m >= 1, m -> m - 1)
                .filter(this::goal)
                .mapToObj(programado::mes)
                .findFirst()
                .orElse(inicial());
    }

    private BigDecimal last(int desde, int hasta) {
        return IntStream.iterate(hasta, m -> m >= desde, m -> m - 1)
                .filter(this::goal)
                .mapToObj(m -> at(m).flatMap(Dato::numero))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(inicial());
    }

    private BigDecimal inicial() {
        return programado.inicial(tipo);
    }

    private Optional<Dato> at(int mes) {
        return mes <= ejecutado.size() ? Optional.of(ejecutado.get(mes - 1)) : Optional.empty();
    }

    private static boolean any(int desde, int hasta, IntPredicate condicion) {
        return IntStream.rangeClosed(desde, hasta).anyMatch(condicion);
    }
}
