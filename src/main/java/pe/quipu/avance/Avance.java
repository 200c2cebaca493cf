package pe.quipu.avance;

import java.util.List;
import java.util.Optional;

/**
 * Progress of one activity over one span.
 *
 * @param razon present only when {@link Estado#MEDIDO}
 * @param faltan months with a goal whose figure is missing, 1 to 12: they stay in the denominator
 */
public record Avance(Estado estado, Optional<Razon> razon, List<Integer> faltan) {
    public Avance {
        faltan = List.copyOf(faltan);
        if (razon.isPresent() != (estado == Estado.MEDIDO)) {
            throw new IllegalArgumentException("a ratio if and only if measured: " + estado);
        }
    }

    static Avance de(Estado estado) {
        return new Avance(estado, Optional.empty(), List.of());
    }

    static Avance medido(Razon razon, List<Integer> faltan) {
        return new Avance(Estado.MEDIDO, Optional.of(razon), faltan);
    }

    public boolean exceso() {
        return razon.filter(Razon::exceso).isPresent();
    }

    public boolean parcial() {
        return !faltan.isEmpty();
    }
}
