package pe.quipu.consolidado;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Necesidad;

/**
 * A row of the needs table of a unit.
 *
 * @param unidad code of the reporting unit
 * @param actividad what it is for; empty while the table travels alone
 */
record Pedido(String unidad, Optional<ActividadOperativa> actividad, Necesidad necesidad) {
    static List<Pedido> of(Formulacion f) {
        Map<String, ActividadOperativa> porOrigen = new HashMap<>();
        f.actividades().forEach(a -> porOrigen.put(a.origen(), a));
        return f.unidades().stream()
                .flatMap(u -> u.necesidades().stream()
                        .map(n -> new Pedido(
                                u.unidad(), Optional.ofNullable(porOrigen.get(u.unidad() + "/" + n.actividad())), n)))
                .toList();
    }
}
