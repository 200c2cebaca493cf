package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.plan.Indicador;

/**
 * What the indicators of an objective say: how many reached their goal out of all (LOGRADO, the method Ilo publishes),
 * the mean of their ATI, and the same weighted by relevance.
 *
 * @param enCurso those of which the rest of the year can change what is said, without a value too
 * @param gradoMenor the least relevant grade among all of them, 1 the most relevant; 0 without indicators
 * @param sinRazon with a value and no ratio: their direction or goal is missing
 */
public record Logro(
        int logrados, int total, int medidos, int enCurso, Media ati, Media ponderado, int gradoMenor, int sinRazon) {
    public static Logro of(List<DeIndicador> indicadores) {
        int menor = indicadores.stream()
                .mapToInt(i -> i.indicador().relevancia().grado())
                .max()
                .orElse(0);
        return new Logro(
                (int) indicadores.stream()
                        .filter(i -> i.logrado().orElse(false))
                        .count(),
                indicadores.size(),
                (int) indicadores.stream().filter(i -> i.ati().isPresent()).count(),
                (int) indicadores.stream().filter(DeIndicador::enCurso).count(),
                Media.simple(indicadores.stream().flatMap(i -> i.ati().stream()).toList()),
                new Media(indicadores.stream()
                        .flatMap(i -> i.ati().stream().map(r -> new Aporte(r, peso(i.indicador(), menor))))
                        .toList()),
                menor,
                (int) indicadores.stream()
                        .filter(i -> i.estado() == Estado.ERROR_DE_DATO)
                        .count());
    }

    /** Why there is no colour, or that there is. */
    public Estado estado() {
        if (total == 0) {
            return Estado.SIN_INDICADOR;
        } else if (medidos > 0) {
            return enCurso > 0 ? Estado.EN_CURSO : Estado.MEDIDO;
        }
        return sinRazon > 0 ? Estado.ERROR_DE_DATO : Estado.SIN_REPORTE;
    }

    /** The least relevant of the group weighs 1, each grade above it one more (rule RELEVANCIA). */
    private static BigDecimal peso(Indicador i, int menor) {
        return BigDecimal.valueOf(menor - i.relevancia().grado() + 1L);
    }

    /** What has a colour: nothing while some indicator is on its way. */
    public Optional<Razon> juzgada() {
        return enCurso > 0 ? Optional.empty() : razon();
    }

    /** Reached over total; empty for an objective without indicators, or when none of them was reported. */
    public Optional<Razon> razon() {
        return total == 0 || medidos == 0
                ? Optional.empty()
                : Optional.of(new Razon(BigDecimal.valueOf(logrados), BigDecimal.valueOf(total)));
    }
}
