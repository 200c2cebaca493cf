package pe.quipu.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;

/**
 * A unit works for the AEI it is linked to in sheet Enlaces (Directiva 003-2016-MPH/17, art. 1 and 7). A link of the
 * cost centre or of the unit that reports for it is enough; an entity without links does not use them.
 */
final class AeiSinEnlace implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.propias()
                .filter(x -> !x.actividad().aei().isEmpty() && !linked(f, x))
                .map(x -> f.observe(
                        Codigo.PLA_030,
                        x,
                        "aei",
                        Map.of(
                                "unidad",
                                x.actividad().centroCosto().isEmpty()
                                        ? f.entorno().unidad().codigo()
                                        : x.actividad().centroCosto()))));
    }

    private static boolean linked(Formulado f, Formulado.Fila x) {
        Estructura e = f.entorno().estructura();
        String centro = x.actividad().centroCosto();
        Set<String> unidades = new HashSet<>(List.of(
                centro.isEmpty() ? f.entorno().unidad().codigo() : centro,
                e.unidad(centro)
                        .map(Unidad::reportaPor)
                        .orElse(f.entorno().unidad().codigo())));
        return e.enlaces().isEmpty()
                || e.enlaces().stream()
                        .anyMatch(l -> l.aei().equals(x.actividad().aei()) && unidades.contains(l.unidad()));
    }
}
