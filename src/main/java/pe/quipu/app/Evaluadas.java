package pe.quipu.app;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Resultados;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.Periodo;

/** What was evaluated of the entity, period by period. */
record Evaluadas(Taller taller, Aceptados aceptados) {
    Resultados of(Periodo periodo) {
        return Resultados.of(
                        taller.estructura(),
                        taller.approved(periodo),
                        aceptados.reportes(periodo),
                        periodo,
                        others(periodo))
                .al(taller.hoy());
    }

    /** What was told of indicators in the other evaluations of the year until the cut-off; a month's form asks for none. */
    private Map<Periodo, List<Reporte>> others(Periodo periodo) {
        return periodo.hastaSuCorte().stream()
                .filter(p -> !p.equals(periodo) && p.clase() != Periodo.Clase.MES)
                .collect(Collectors.toMap(p -> p, aceptados::propios));
    }

    /** The earlier evaluations of its kind in the year, the oldest first. */
    List<Resultados> before(Periodo periodo) {
        return periodo.anteriores().stream()
                .filter(this::evaluated)
                .map(this::of)
                .toList();
    }

    /** The same period of the year before. */
    Optional<Resultados> interanual(Periodo periodo) {
        return Optional.of(periodo.interanual()).filter(this::evaluated).map(this::of);
    }

    /** The workbooks already written that show a period's months or look back on it: later ones, of its year and the next. */
    Stream<Periodo> after(Periodo periodo) {
        return !periodo.evalua()
                ? Stream.empty()
                : Stream.of(periodo.ejercicio(), periodo.ejercicio() + 1)
                        .flatMap(anio -> Periodo.evaluaciones(anio).stream())
                        .filter(p -> p.mesFinal() >= periodo.mesFinal() && !p.equals(periodo))
                        .filter(p -> Files.isRegularFile(
                                taller.carpeta().consolidado().resolve(Consolidacion.nombre(p))));
    }

    /** Whether somebody told some of its months, in a form of whatever class. */
    private boolean evaluated(Periodo periodo) {
        return taller.plan(periodo).isPresent()
                && periodo.hastaSuCorte().stream()
                        .filter(p -> p.mesFinal() >= periodo.mesInicial())
                        .anyMatch(p -> !aceptados.vigentes(p).isEmpty());
    }
}
