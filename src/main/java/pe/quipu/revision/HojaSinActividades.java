package pe.quipu.revision;

import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** A formulation brings at least one activity (Directiva 003-2016-MPH/17, art. 8.1). */
final class HojaSinActividades implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Stream.of(e)
                .filter(x -> x.es("formulacion"))
                .filter(x -> x.ficha().hojas().containsKey("actividades")
                        && x.ficha().filas("actividades").isEmpty())
                .map(x -> Observacion.de(
                        Codigo.HOJ_005,
                        Lugar.hoja(
                                "actividades",
                                x.hoja("actividades").orElseThrow().nombre())));
    }
}
