package pe.quipu.app;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.Resultados;
import pe.quipu.plan.Periodo;

/** What was evaluated of the entity, period by period, each one knowing those before it. */
record Evaluadas(Taller taller, Aceptados aceptados) {
    /** @param anteriores the earlier evaluations of its kind: some values add up over the year */
    Resultados of(Periodo periodo, List<Resultados> anteriores) {
        return Resultados.of(
                taller.estructura(), taller.approved(periodo), aceptados.reportes(periodo), periodo, anteriores);
    }

    /** The earlier evaluations of its kind in the year, the oldest first. */
    List<Resultados> before(Periodo periodo) {
        List<Resultados> anteriores = new ArrayList<>();
        periodo.anteriores().stream()
                .filter(this::evaluated)
                .forEach(p -> anteriores.add(of(p, List.copyOf(anteriores))));
        return anteriores;
    }

    /** The same period of the year before. */
    Optional<Resultados> interanual(Periodo periodo) {
        return Optional.of(periodo.interanual()).filter(this::evaluated).map(p -> of(p, before(p)));
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
