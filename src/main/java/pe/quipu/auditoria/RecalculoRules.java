package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.libro.CeldaRef;

/** Everything printed that follows from something else that is printed, computed again, whether it agrees or not. */
final class RecalculoRules {
    private RecalculoRules() {}

    /** By cell; percentages in points, exact to 50 digits. */
    static Map<CeldaRef, BigDecimal> of(Caso caso) {
        Map<CeldaRef, BigDecimal> todos = new LinkedHashMap<>();
        SumaRules.of(caso.publicado())
                .forEach(s -> todos.put(
                        s.impreso().celda(),
                        caso.corrimientos().enAlguna(s.sumandos())
                                ? caso.corrimientos().suma(s.sumandos())
                                : s.suma()));
        Stream.concat(Porcentaje.deFilas(caso.publicado()).stream(), Porcentaje.deTotales(caso.publicado()))
                .forEach(x -> percentage(x, caso, todos));
        PromedioImpreso.of(caso.publicado()).forEach(m -> m.hallado()
                .or(m::simple)
                .ifPresent(h -> todos.put(m.impreso().celda(), h.valor())));
        todos.putAll(PromedioDistinto.values(caso));
        todos.putAll(ResultadoDistinto.values(caso));
        return todos;
    }

    /** An amount whose point was moved is told beside its cell, and its percentage is that of the amounts as printed. */
    private static void percentage(Porcentaje x, Caso caso, Map<CeldaRef, BigDecimal> todos) {
        x.calculado().ifPresent(c -> todos.put(x.impreso().celda(), c));
        if (caso.corrimientos().tiene(x.ejecutado())) {
            todos.put(x.ejecutado().celda(), caso.corrimientos().corregido(x.ejecutado()));
        }
    }
}
