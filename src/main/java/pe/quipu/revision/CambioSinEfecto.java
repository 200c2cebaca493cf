package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A reprogramming that leaves everything as it was is a slip, or is still to be written (art. 8.2.3). */
final class CambioSinEfecto implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Modificado.of(e)
                .filter(m -> m.cambio().equals(Modificado.REPROGRAMACION) && !m.nueva())
                .filter(m -> m.entera() && m.diferencias().isEmpty())
                .map(m -> m.f().observe(Codigo.PLA_062, m.fila(), "cambio", Map.of()));
    }
}
