package pe.quipu.ficha;

import java.util.List;
import pe.quipu.plan.Compromiso;

/**
 * What one accepted evaluation says of corrective measures (Directiva 003-2016-MPH/17, art. 11).
 *
 * @param respondidos those promised before that its form asked for, with its answer
 * @param prometidos those of its own, one for each activity at most
 */
public record Comprometida(List<Compromiso> respondidos, List<Compromiso> prometidos) {
    public Comprometida {
        respondidos = List.copyOf(respondidos);
        prometidos = List.copyOf(prometidos);
    }
}
