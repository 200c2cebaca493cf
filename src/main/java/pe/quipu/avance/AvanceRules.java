package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final SortedMap<Integer, BigDecimal> demandas;

    /**
     * @param ejecutado by month, January first; shorter than the year where the form stopped at its cut-off, and empty
     *     for a unit that delivered nothing
     * @param demandas what was asked for from January, by the month until which it was told: it replaces the estimate of
     *     those months as denominator of FIS_ACUM; the months after it stay with their estimate
     */
    public AvanceRules(
            Programacion programado, TipoMeta tipo, List<Dato> ejecutado, SortedMap<Integer, BigDecimal> demandas) {
        this.programado = programado;
        this.tipo = tipo;
        this.ejecutado = ejecutado;
        this.demandas = demandas;
    }

    /** The physical side of an activity, with what was reported of it. */
    public static AvanceRules fisica(ActividadOperativa a, Optional<Reporte.DeActividad> reporte) {
        return new AvanceRules(
                a.fisica(),
                a.tipoMeta(),
                reporte.map(Reporte.DeActividad::ejecutado).orElse(List.of()),
                reporte.map(AvanceRules::demandas).orElseGet(Collections::emptySortedMap));
    }

    private static SortedMap<Integer, BigDecimal> demandas(Reporte.DeActividad reporte) {
        SortedMap<Integer, BigDecimal> dichas = new TreeMap<>();
        reporte.demandas().forEach((mes, d) -> d.numero().ifPresent(n -> dichas.put(mes, n)));
        return dichas;
    }

    /** FIS_PERIODO or FIS_ACUM (from January): executed over programmed between two months. */
    public Avance entre(int desde, int hasta) {
        BigDecimal estimado = programmed(desde, hasta);
        Optional<BigDecimal> pedido = desde == 1 ? asked(hasta) : Optional.empty();
        if (contradictory(hasta) || estimado.signum() < 0) {
            return Avance.de(Estado.ERROR_DE_DATO);
        } else if (estimado.signum() == 0 && pedido.isEmpty()) {
            return unprogrammed(desde, hasta);
        } else if (!measured(desde, hasta)) {
            return any(desde, hasta, this::goal) ? Avance.de(Estado.SIN_REPORTE) : unprogrammed(desde, hasta);
        } else if (!comparable(desde)) {
            return Avance.de(Estado.SIN_SEPARAR);
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

    /**
     * A running total says what was done in the period only where it is known how it began: told in the last month with
     * a goal before it, which its goal starts from, or since then.
     */
    private boolean comparable(int desde) {
        return tipo != TipoMeta.ACUMULADA
                || IntStream.iterate(desde - 1, m -> m >= 1, m -> m - 1)
                        .filter(m -> goal(m) || tells(m))
                        .mapToObj(this::tells)
                        .findFirst()
                        .orElse(true);
    }

    /**
     * What was asked for until a month takes the place of the estimate, nothing included. Where it was told until an
     * earlier month only, the months after it were not told yet, and stay with theirs. A level is never asked for.
     */
    public Optional<BigDecimal> asked(int hasta) {
        SortedMap<Integer, BigDecimal> dichas = demandas.headMap(hasta + 1);
        if (tipo == TipoMeta.CONSTANTE || dichas.isEmpty()) {
            return Optional.empty();
        }
        int ultima = dichas.lastKey();
        return Optional.of(dichas.get(ultima).add(ultima < hasta ? programmed(ultima + 1, hasta) : BigDecimal.ZERO));
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
                                .mapToObj(m -> number(m).orElse(BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                    case ACUMULADA -> reached(hasta).subtract(reached(desde - 1));
                    case CONSTANTE -> last(desde, hasta);
                };
        return hecho.max(BigDecimal.ZERO);
    }

    /** Whether some month with a goal has a figure, or something was done in another. */
    public boolean measured(int desde, int hasta) {
        return any(desde, hasta, this::tells);
    }

    /** A month with a goal tells with any figure; another, where something was added or the running total went up. */
    private boolean tells(int mes) {
        return goal(mes)
                ? number(mes).isPresent()
                : switch (tipo) {
                    case INCREMENTAL -> done(mes);
                    case ACUMULADA -> reached(mes).compareTo(reached(mes - 1)) > 0;
                    case CONSTANTE -> false;
                };
    }

    /** Whether any month at all has a figure, with or without a goal. */
    public boolean reported(int desde, int hasta) {
        return any(desde, hasta, m -> number(m).isPresent());
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
        if (hecho && !comparable(desde)) {
            return Avance.de(Estado.SIN_SEPARAR);
        }
        return Avance.de(
                hecho
                        ? luego ? Estado.ADELANTO : Estado.EJECUTADO_NO_PROGRAMADO
                        : luego ? Estado.AUN_NO_SE_MIDE : Estado.SIN_PROGRAMACION);
    }

    private boolean done(int mes) {
        return number(mes).filter(n -> n.signum() > 0).isPresent();
    }

    /** Whether a running total went up, from what it began with: the same figure again is nothing new. */
    private boolean rose(int desde, int hasta) {
        return highest(hasta).compareTo(highest(desde - 1)) > 0;
    }

    private BigDecimal highest(int hasta) {
        return IntStream.rangeClosed(1, hasta)
                .mapToObj(this::number)
                .flatMap(Optional::stream)
                .reduce(inicial(), BigDecimal::max);
    }

    private List<Integer> missing(int desde, int hasta) {
        List<Integer> faltan = new ArrayList<>();
        IntStream.rangeClosed(desde, hasta)
                .filter(m -> goal(m) && number(m).isEmpty())
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
                .mapToObj(this::number)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /**
     * Where a running total stands: what was told last stands until something else is. In a month without goal only what
     * goes up is told: a zero written there takes nothing back.
     */
    private BigDecimal reached(int hasta) {
        BigDecimal nivel = inicial();
        for (int m = 1; m <= hasta; m++) {
            Optional<BigDecimal> dicho = number(m);
            nivel = goal(m) ? dicho.orElse(nivel) : dicho.orElse(nivel).max(nivel);
        }
        return nivel;
    }

    private BigDecimal inicial() {
        return programado.inicial(tipo);
    }

    private Optional<BigDecimal> number(int mes) {
        return at(mes).flatMap(Dato::numero);
    }

    private Optional<Dato> at(int mes) {
        return mes <= ejecutado.size() ? Optional.of(ejecutado.get(mes - 1)) : Optional.empty();
    }

    private static boolean any(int desde, int hasta, IntPredicate condicion) {
        return IntStream.rangeClosed(desde, hasta).anyMatch(condicion);
    }
}
