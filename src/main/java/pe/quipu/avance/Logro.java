package pe.quipu.avance;

import java.util.List;
import java.util.Optional;

/**
 * What the indicators of an objective say: how many reached their goal out of all (LOGRADO, the method Ilo publishes),
 * and the mean of their ATI.
 */
public record Logro(int logrados, int total, int medidos, Media ati) {
    public static Logro of(List<DeIndicador> indicadores) {
        return new Logro(
                (int) indicadores.stream()
                        .filter(i -> i.logrado().orElse(false))
                        .count(),
                indicadores.size(),
                (int) indicadores.stream().filter(i -> i.ati().isPresent()).count(),
                new Media(indicadores.stream().flatMap(i -> i.ati().stream()).toList()));
    }

    /** Reached over total; empty for an objective without indicators, or when none of them was reported. */
    public Optional<Razon> razon() {
        return total == 0 || medidos == 0
                ? Optional.empty()
                : Optional.of(new Razon(java.math.BigDecimal.valueOf(logrados), java.math.BigDecimal.valueOf(total)));
    }
}
