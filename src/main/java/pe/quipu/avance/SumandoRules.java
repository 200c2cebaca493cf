package pe.quipu.avance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.avance.DeIndicador.DePeriodo;
import pe.quipu.ficha.Dato;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Periodo;

/**
 * What the other evaluations of the year bring to an indicator (rule AGREGABLE). Of one that adds up, the shortest ones
 * accepted that tell the months the period itself does not, each month once, and those that are missing; a longer one
 * stands for its parts where some of them is missing, or where it is of the same class as the period. Of any other, the
 * last value told in the year when the period has no word of its own. SR is no word: it unsays no number.
 */
final class SumandoRules {
    private final Periodo periodo;
    private final boolean dicha;
    private final Map<Periodo, DePeriodo> otras;
    private final Set<Periodo> previstas;

    /**
     * @param propia what a form of the period itself says
     * @param otras what forms of the other evaluations of the year say, until the cut-off
     * @param previstas evaluations the entity has set a deadline for, of any year
     */
    private SumandoRules(
            Periodo periodo, Optional<Dato> propia, Map<Periodo, DePeriodo> otras, Set<Periodo> previstas) {
        this.periodo = periodo;
        this.dicha = propia.filter(Dato::informa).isPresent();
        this.otras = otras;
        this.previstas = previstas;
    }

    static List<DePeriodo> of(
            Indicador i,
            Periodo periodo,
            Optional<Dato> propia,
            Map<Periodo, DePeriodo> otras,
            Set<Periodo> previstas) {
        SumandoRules rules = new SumandoRules(periodo, propia, otras, previstas);
        return i.agregable() ? rules.added() : rules.last().stream().toList();
    }

    private List<DePeriodo> added() {
        List<Periodo> suman = covering(Periodo.anual(periodo.ejercicio()));
        return Stream.concat(suman.stream(), asked().flatMap(p -> missing(p, suman)))
                .sorted(Comparator.comparing(Periodo::mesInicial))
                .map(p -> otras.getOrDefault(p, new DePeriodo(p, Optional.empty(), "")))
                .toList();
    }

    private List<Periodo> covering(Periodo p) {
        List<Periodo> partes =
                parts(p).flatMap(parte -> covering(parte).stream()).toList();
        boolean completas = partes.stream().mapToInt(SumandoRules::months).sum() == months(p);
        return counts(p) && (!completas || p.clase() == periodo.clase()) ? List.of(p) : partes;
    }

    private boolean counts(Periodo p) {
        int hasta = dicha ? periodo.mesInicial() - 1 : periodo.mesFinal();
        return p.mesFinal() <= hasta
                && Optional.ofNullable(otras.get(p))
                        .flatMap(DePeriodo::dato)
                        .filter(Dato::informa)
                        .isPresent();
    }

    /** Those whose value is waited for: of the class of the period; a month asks for none, but the quarters before it do. */
    private Stream<Periodo> asked() {
        return periodo.clase() == Periodo.Clase.MES
                ? Stream.of(1, 2, 3, 4)
                        .map(n -> Periodo.trimestre(periodo.ejercicio(), n))
                        .filter(p -> p.mesFinal() <= periodo.mesFinal())
                : Stream.concat(periodo.anteriores().stream(), dicha ? Stream.empty() : Stream.of(periodo));
    }

    /** The whole where no part of it was told nor is all that the entity has, and else its parts. */
    private Stream<Periodo> missing(Periodo p, List<Periodo> suman) {
        if (suman.stream().anyMatch(s -> s.contiene(p))) {
            return Stream.empty();
        }
        boolean dichaEnParte = suman.stream().anyMatch(p::contiene);
        boolean soloPartes = !previstas.contains(p)
                && previstas.stream().anyMatch(x -> p.contiene(x) && x.clase() != Periodo.Clase.MES);
        return dichaEnParte || soloPartes ? parts(p).flatMap(parte -> missing(parte, suman)) : Stream.of(p);
    }

    private static Stream<Periodo> parts(Periodo p) {
        return switch (p.clase()) {
            case ANUAL -> Stream.of(1, 2).map(n -> new Periodo(p.ejercicio(), Periodo.Clase.SEMESTRE, n));
            case SEMESTRE ->
                Stream.of(2 * p.numero() - 1, 2 * p.numero()).map(n -> Periodo.trimestre(p.ejercicio(), n));
            default -> Stream.empty();
        };
    }

    private static int months(Periodo p) {
        return p.mesFinal() - p.mesInicial() + 1;
    }

    /** What was told before stands, where the period has no word of its own. */
    private Optional<DePeriodo> last() {
        return Periodo.evaluaciones(periodo.ejercicio()).stream()
                .filter(p -> !dicha && p.mesFinal() <= periodo.mesFinal())
                .flatMap(p -> Optional.ofNullable(otras.get(p)).stream())
                .filter(p -> p.dato().flatMap(Dato::numero).isPresent())
                .reduce((una, otra) -> otra);
    }
}
