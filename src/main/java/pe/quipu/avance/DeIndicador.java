package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Sentido;

/**
 * Result of one indicator.
 *
 * @param dato the delivered cell of the period's own form, for the lineage
 * @param antes what other evaluations of the year bring to its value, the oldest first: of an aggregable one all that
 *     add up and those missing, of any other the last one where the period has no word of its own
 * @param logrado empty without a value, and while it is {@code enCurso}
 * @param enCurso before December, or before it ends, whether the rest of the year can still change what is said of it: its goal is the year's
 */
public record DeIndicador(
        Indicador indicador,
        Optional<Dato> dato,
        List<DePeriodo> antes,
        Estado estado,
        Optional<Razon> ati,
        Optional<Boolean> logrado,
        TipoII tipoII,
        boolean enCurso) {
    /**
     * What another evaluation told; empty where nobody did.
     *
     * @param archivo the accepted workbook it stands in, relative to the workspace; empty where there is none
     */
    public record DePeriodo(Periodo periodo, Optional<Dato> dato, String archivo) {}

    public DeIndicador {
        antes = List.copyOf(antes);
    }

    /** Of a period without earlier ones. */
    public static DeIndicador of(Indicador i, Optional<Dato> dato) {
        return of(i, dato, List.of());
    }

    /** @param antes counts only where the values add up, or the period says none */
    public static DeIndicador of(Indicador i, Optional<Dato> dato, List<DePeriodo> antes) {
        List<DePeriodo> previos = i.agregable() || dato.filter(Dato::informa).isEmpty() ? antes : List.of();
        Optional<BigDecimal> valor = sum(dato, previos);
        Optional<Razon> ati = valor.flatMap(v -> IndicadorRules.ati(i, v));
        Estado estado = valor.isEmpty() ? Estado.SIN_REPORTE : ati.isEmpty() ? Estado.ERROR_DE_DATO : Estado.MEDIDO;
        return new DeIndicador(
                i,
                dato,
                previos,
                estado,
                ati,
                valor.flatMap(v -> IndicadorRules.logrado(i, v)),
                IndicadorRules.tipoII(i, valor),
                false);
    }

    /**
     * The same at a cut-off: before December only what no later month undoes is said. A goal to go up to was reached once
     * it was, as a level to go down to; a sum to stay under was missed once it passed, and kept only at the end.
     *
     * @param mes 1 to 12
     */
    DeIndicador al(int mes) {
        return mes == 12 ? this : pendiente();
    }

    /** With time left in its year. */
    DeIndicador pendiente() {
        boolean puedeCambiar = indicador.sentido() == Sentido.DESCENDENTE && indicador.agregable();
        return logrado.isPresent() && logrado.get() != puedeCambiar
                ? this
                : new DeIndicador(indicador, dato, antes, estado, ati, Optional.empty(), tipoII, true);
    }

    /** What is said of it where there is no verdict. */
    public Estado situacion() {
        return enCurso && estado == Estado.MEDIDO ? Estado.EN_CURSO : estado;
    }

    /** What was told in the period itself. */
    public Optional<BigDecimal> obtenido() {
        return dato.flatMap(Dato::numero);
    }

    /** What is compared with the goal: of an aggregable indicator the sum of the periods, of any other the last value. */
    public Optional<BigDecimal> aLaFecha() {
        return sum(dato, antes);
    }

    /** The evaluations whose value is missing from the sum; one that did not apply is not. */
    public List<Periodo> faltan() {
        return antes.stream()
                .filter(a -> a.dato().filter(Dato::informa).isEmpty())
                .map(DePeriodo::periodo)
                .toList();
    }

    /** What is left to reach the goal, in the unit of the indicator: zero once it was reached. */
    public Optional<BigDecimal> brecha() {
        return aLaFecha()
                .filter(v -> estado == Estado.MEDIDO)
                .map(v -> indicador.logroEsperado().subtract(v))
                .map(b -> indicador.sentido() == Sentido.DESCENDENTE ? b.negate() : b)
                .map(b -> b.max(BigDecimal.ZERO));
    }

    private static Optional<BigDecimal> sum(Optional<Dato> dato, List<DePeriodo> antes) {
        return Stream.concat(antes.stream().map(DePeriodo::dato), Stream.of(dato))
                .flatMap(d -> d.flatMap(Dato::numero).stream())
                .reduce(BigDecimal::add);
    }
}
