package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** A sheet that may be left out of a form comes back when it came with rows: what they ask has to be answered. */
final class HojaFaltante implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.formato()
                .hojasQueSeLeen()
                .filter(h -> h.opcional() && !h.consulta() && !h.numerada())
                .filter(h -> !e.plan().filas(h.clave()).isEmpty())
                .filter(h -> !e.ficha().hojas().containsKey(h.clave()) && !told(e, h))
                .map(h -> new Observacion(
                        Codigo.HOJ_001, Lugar.hoja(h.clave(), h.nombre()), "", Map.of("sugerencia", "")));
    }

    /** That it could not be read was already said. */
    private static boolean told(Expediente e, HojaFormato hoja) {
        return e.ficha().observaciones().stream()
                .anyMatch(o -> o.lugar().claveHoja().equals(hoja.clave()));
    }
}
