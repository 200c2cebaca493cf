package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/**
 * A formulation brings at least one activity (Directiva 003-2016-MPH/17, art. 8.1), and an entity its units and its
 * institutional plan.
 */
final class HojaSinActividades implements Regla {
    private static final Map<String, List<String>> HOJAS =
            Map.of("formulacion", List.of("actividades"), "estructura", List.of("unidades", "objetivos", "acciones"));

    @Override
    public Stream<Observacion> check(Expediente e) {
        return HOJAS.getOrDefault(e.formato().clave(), List.of()).stream()
                .filter(hoja -> e.ficha().hojas().containsKey(hoja)
                        && e.ficha().filas(hoja).isEmpty())
                .map(hoja -> Observacion.de(
                        Codigo.HOJ_005,
                        Lugar.hoja(hoja, e.hoja(hoja).orElseThrow().nombre())));
    }
}
