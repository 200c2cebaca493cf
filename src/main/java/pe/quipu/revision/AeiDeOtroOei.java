package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** The AEI of an activity belongs to its OEI (Directiva 003-2016-MPH/17, art. 1 and 7: actividad → AEI → OEI). */
final class AeiDeOtroOei implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("formulacion")) {
            return Stream.empty();
        }
        return e.ficha().filas("actividades").stream()
                .filter(f -> f.texto("aei").matches("AEI\\.\\d\\d\\.\\d\\d")
                        && f.texto("oei").matches("OEI\\.\\d\\d"))
                .filter(f ->
                        !f.texto("aei").substring(4, 6).equals(f.texto("oei").substring(4)))
                .map(f -> e.observe(
                        Codigo.PLA_002, e.hoja("actividades").orElseThrow(), f, "aei", Map.of("oei", f.texto("oei"))));
    }
}
