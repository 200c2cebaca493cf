package pe.quipu.revision;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Inversion;

/**
 * An inversión stands once in a unit: its CUI and its component tell it from the others (Directiva 003-2016-MPH/17, art.
 * 8.1.1).
 */
final class InversionRepetida implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> {
            Map<String, Formulado.Fila> vistas = new HashMap<>();
            return f.filas().stream()
                    .filter(x -> !x.anulada()
                            && x.actividad()
                                    .codigoUnico()
                                    .filter(c -> !c.isEmpty())
                                    .isPresent()
                            && Formulado.legible(x.fila(), "componente"::equals))
                    .filter(x -> vistas.putIfAbsent(key(x.actividad()), x) != null)
                    .filter(x -> x.propia() || vistas.get(key(x.actividad())).propia())
                    .map(x -> f.observe(
                            Codigo.PLA_039,
                            x,
                            "codigo_unico",
                            Map.of("otra", vistas.get(key(x.actividad())).numero())));
        });
    }

    private static String key(ActividadOperativa a) {
        Inversion i = a.inversion().orElseThrow();
        return i.codigoUnico() + "|" + i.componente().strip().toLowerCase(Locale.ROOT) + "|" + a.centroCosto();
    }
}
