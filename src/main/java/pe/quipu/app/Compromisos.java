package pe.quipu.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.Comprometida;
import pe.quipu.ficha.CompromisoRules;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/**
 * The measures promised in accepted evaluations: every one of the year, and those of the year before that were still open
 * when it ended, whatever the order in which its evaluations were accepted.
 */
final class Compromisos {
    /** By cut-off; of two with the same one the longer span speaks last. */
    private static final Comparator<Periodo> EN_ORDEN =
            Comparator.comparing(Periodo::corte).thenComparing(Periodo::clase);

    private final Taller taller;
    private final Aceptados aceptados;

    Compromisos(Taller taller, Aceptados aceptados) {
        this.taller = taller;
        this.aceptados = aceptados;
    }

    /** Those a unit has to answer in a period, the oldest first; a monthly form asks for none. */
    List<Compromiso> abiertos(Unidad unidad, Periodo periodo) {
        if (periodo.clase() == Periodo.Clase.MES) {
            return List.of();
        }
        return followed(sources(unidad, periodo), periodo, before(periodo)).stream()
                .filter(c -> c.unidad().equals(unidad.codigo()))
                .filter(c -> c.abierto() && CompromisoRules.asked(c, periodo))
                .toList();
    }

    /** All of the entity until the end of a period, fulfilled or not, the oldest first. */
    List<Compromiso> hasta(Periodo periodo) {
        List<String> todas =
                taller.estructura().queReportan().stream().map(Unidad::codigo).toList();
        List<Periodo> periodos =
                Stream.concat(before(periodo), Stream.of(periodo)).toList();
        Map<String, List<Comprometida>> cerradas = todas.stream()
                .collect(Collectors.toMap(Function.identity(), u -> told(
                                List.of(u),
                                periodos.stream().filter(p -> p.corte().equals(periodo.corte())))
                        .toList()));
        return followed(todas, periodo, periodos.stream()).stream()
                .map(c -> CompromisoRules.known(c, periodo, cerradas.getOrDefault(c.unidad(), List.of())))
                .toList();
    }

    private List<Compromiso> followed(Collection<String> unidades, Periodo periodo, Stream<Periodo> periodos) {
        Optional<Plan> anterior = last(periodo.ejercicio() - 1);
        List<Compromiso> pendientes =
                CompromisoRules.follow(told(unidades, evaluations(periodo.ejercicio() - 1))
                                .toList())
                        .stream()
                        .filter(c -> now(c, anterior, 12).abierto())
                        .toList();
        Optional<Plan> plan = taller.plan(periodo);
        return CompromisoRules.follow(
                        Stream.concat(Stream.of(new Comprometida(pendientes, List.of())), told(unidades, periodos))
                                .toList())
                .stream()
                .map(c -> now(c, plan, periodo.mesFinal()))
                .sorted(Comparator.comparing(Compromiso::origen, EN_ORDEN)
                        .thenComparing(Compromiso::unidad)
                        .thenComparing(Compromiso::actividad))
                .toList();
    }

    private Compromiso now(Compromiso c, Optional<Plan> plan, int corte) {
        return plan.map(p -> CompromisoRules.now(c, p, this::reporta, corte)).orElse(c);
    }

    private Optional<Plan> last(int ejercicio) {
        return taller.versiones(ejercicio).stream().reduce((a, b) -> b);
    }

    /** In the order of the periods. */
    private Stream<Comprometida> told(Collection<String> unidades, Stream<Periodo> periodos) {
        return periodos.sorted(EN_ORDEN).flatMap(p -> unidades.stream()
                .flatMap(u -> aceptados.vigente(u, p).map(a -> aceptados.comprometida(a, u, p)).stream()));
    }

    private String reporta(String centro) {
        return taller.estructura().unidad(centro).map(Unidad::reportaPor).orElse(centro);
    }

    /** The unit itself and whoever had its activities before, in the year or in the year before. */
    private Set<String> sources(Unidad unidad, Periodo periodo) {
        Set<String> fuentes = new TreeSet<>(Set.of(unidad.codigo()));
        Optional<Plan> anterior = last(periodo.ejercicio() - 1);
        for (ActividadOperativa a : taller.actividades(unidad.codigo(), periodo)) {
            centers(a).map(this::reporta).forEach(fuentes::add);
            anterior.stream()
                    .flatMap(p -> p.actividades().stream())
                    .filter(x -> x.codigo().equals(a.anterior()))
                    .flatMap(Compromisos::centers)
                    .map(this::reporta)
                    .forEach(fuentes::add);
        }
        return fuentes;
    }

    private static Stream<String> centers(ActividadOperativa a) {
        return Stream.concat(
                Stream.of(a.centroCosto()), a.vida().antes().stream().map(t -> t.centroCosto()));
    }

    private static Stream<Periodo> before(Periodo periodo) {
        return evaluations(periodo.ejercicio()).filter(p -> EN_ORDEN.compare(p, periodo) < 0);
    }

    /** Those that ask for measures: every evaluation but the months. */
    private static Stream<Periodo> evaluations(int ejercicio) {
        return Periodo.evaluaciones(ejercicio).stream().filter(p -> p.clase() != Periodo.Clase.MES);
    }
}
