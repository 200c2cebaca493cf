package pe.quipu.ficha;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.plan.Compromiso;

/**
 * What one accepted evaluation says of corrective measures (Directiva 003-2016-MPH/17, art. 11).
 *
 * @param respondidos those promised before that its form asked for, with its answer
 * @param nuevosPlazos of those answered, the deadlines the answer itself gives, by promise: not what the form had brought
 * @param prometidos those of its own, one for each activity at most
 */
public record Comprometida(
        List<Compromiso> respondidos, Map<String, LocalDate> nuevosPlazos, List<Compromiso> prometidos) {
    public Comprometida {
        nuevosPlazos = Map.copyOf(nuevosPlazos);
        respondidos = List.copyOf(respondidos);
        prometidos = List.copyOf(prometidos);
    }

    /** No answer moves a deadline. */
    public Comprometida(List<Compromiso> respondidos, List<Compromiso> prometidos) {
        this(respondidos, Map.of(), prometidos);
    }

    Optional<LocalDate> nuevoPlazo(Compromiso c) {
        return Optional.ofNullable(nuevosPlazos.get(c.codigo()));
    }
}
