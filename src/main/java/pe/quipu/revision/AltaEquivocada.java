package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A new row, and only a new row, is an «alta» (Directiva 003-2016-MPH/17, art. 8.2.3). */
final class AltaEquivocada implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Modificado.of(e)
                .filter(m -> m.nueva() != m.cambio().equals(Modificado.ALTA))
                .map(m -> m.f().observe(
                                Codigo.PLA_063,
                                m.fila(),
                                "cambio",
                                Map.of(
                                        "que",
                                        m.nueva() ? "no está en el plan vigente" : "ya está en el plan vigente")));
    }
}
