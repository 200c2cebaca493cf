package pe.quipu.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pe.quipu.ficha.Comprometida;
import pe.quipu.ficha.CompromisoReader;
import pe.quipu.ficha.CompromisoRules;
import pe.quipu.inbox.Asiento;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/**
 * The measures promised in accepted evaluations: every one of the year, and the last of the year before, whose own sheet
 * tells what was still open then.
 */
final class Compromisos {
    /** By cut-off; of two with the same one the longer span speaks last. */
    private static final Comparator<Periodo> EN_ORDEN =
            Comparator.comparing(Periodo::corte).thenComparing(Periodo::clase);

    private final Taller taller;
    private final Aceptados aceptados;
    /** By line of the register: what is accepted never changes. */
    private final Map<Long, Comprometida> leidas = new HashMap<>();

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
        return followed(todas, periodo, Stream.concat(before(periodo), Stream.of(periodo)));
    }

    private List<Compromiso> followed(Iterable<String> unidades, Periodo periodo, Stream<Periodo> periodos) {
        Map<Periodo, List<Comprometida>> porPeriodo = new HashMap<>();
        List<Periodo> ordenados = periodos.sorted(EN_ORDEN).toList();
        for (String unidad : unidades) {
            Stream.concat(lastYear(unidad, periodo), ordenados.stream())
                    .forEach(p -> aceptados.vigente(unidad, p).ifPresent(a -> porPeriodo
                            .computeIfAbsent(p, x -> new ArrayList<>())
                            .add(read(a, unidad, p))));
        }
        Optional<Plan> plan = taller.plan(periodo);
        return CompromisoRules.follow(porPeriodo.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(EN_ORDEN))
                        .flatMap(e -> e.getValue().stream())
                        .toList())
                .stream()
                .map(c ->
                        plan.map(p -> CompromisoRules.now(c, p, this::reporta)).orElse(c))
                .sorted(Comparator.comparing(Compromiso::origen, EN_ORDEN)
                        .thenComparing(Compromiso::unidad)
                        .thenComparing(Compromiso::actividad))
                .toList();
    }

    private Comprometida read(Asiento asiento, String unidad, Periodo periodo) {
        return leidas.computeIfAbsent(
                asiento.id(),
                id -> CompromisoReader.read(
                        aceptados.ficha(
                                asiento, taller.estructura().unidad(unidad).orElseThrow(), periodo),
                        unidad,
                        periodo));
    }

    private String reporta(String centro) {
        return taller.estructura().unidad(centro).map(Unidad::reportaPor).orElse(centro);
    }

    /** The unit itself and whoever had its activities before, in the year or in the year before. */
    private Set<String> sources(Unidad unidad, Periodo periodo) {
        Set<String> fuentes = new TreeSet<>(Set.of(unidad.codigo()));
        Optional<Plan> anterior =
                taller.versiones(periodo.ejercicio() - 1).stream().reduce((a, b) -> b);
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

    /** What a unit told last of the year before: the deliveries of its latest cut-off. */
    private Stream<Periodo> lastYear(String unidad, Periodo periodo) {
        List<Periodo> suyos = evaluations(periodo.ejercicio() - 1)
                .filter(p -> aceptados.vigente(unidad, p).isPresent())
                .toList();
        return suyos.stream().max(EN_ORDEN).stream()
                .flatMap(ultimo -> suyos.stream().filter(p -> p.corte().equals(ultimo.corte())));
    }

    private static Stream<Periodo> before(Periodo periodo) {
        return evaluations(periodo.ejercicio()).filter(p -> EN_ORDEN.compare(p, periodo) < 0);
    }

    /** Those that ask for measures: every evaluation but the months. */
    private static Stream<Periodo> evaluations(int ejercicio) {
        return Periodo.evaluaciones(ejercicio).stream().filter(p -> p.clase() != Periodo.Clase.MES);
    }
}
