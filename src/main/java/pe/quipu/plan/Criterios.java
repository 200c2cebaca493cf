package pe.quipu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an entity decided about its evaluation beyond its first settings.
 *
 * @param escalas semáforo scales with the day each one rules from
 * @param cerrados codes of the periods that were closed: who has not reported by then is no longer waited for
 * @param logros goals of indicators in other years than the one of sheet Parametros
 * @param corteDelPim the day the PIM of sheet Parametros was taken
 */
public record Criterios(
        Promedio promedio,
        List<Vigencia> escalas,
        Set<String> cerrados,
        List<LogroAnual> logros,
        Optional<LocalDate> corteDelPim) {
    /** A scale from a day on. */
    public record Vigencia(LocalDate desde, Escala escala) {}

    /** The goal of an indicator in a year. */
    public record LogroAnual(String indicador, int ejercicio, BigDecimal esperado) {}

    public static final Criterios NINGUNO =
            new Criterios(Promedio.AVG_CAP, List.of(), Set.of(), List.of(), Optional.empty());

    public Criterios {
        escalas = List.copyOf(escalas);
        cerrados = Set.copyOf(cerrados);
        logros = List.copyOf(logros);
    }

    /** The scale in force on a day, and since when; empty where none was yet. */
    Optional<Vigencia> vigencia(LocalDate dia) {
        return escalas.stream().filter(v -> !v.desde().isAfter(dia)).max(Comparator.comparing(Vigencia::desde));
    }

    Optional<BigDecimal> logro(String indicador, int ejercicio) {
        return logros.stream()
                .filter(l -> l.indicador().equals(indicador) && l.ejercicio() == ejercicio)
                .map(LogroAnual::esperado)
                .findFirst();
    }
}
