package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * A «traslado» gives the activity to another cost centre, and nothing else does (Directiva 003-2016-MPH/17, art. 8.2.3):
 * what was executed stays with the unit of its month.
 */
final class TrasladoEquivocado implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Modificado.of(e)
                .filter(m -> !m.nueva() && !m.cambio().isEmpty() && !m.cambio().equals(Modificado.ALTA))
                .filter(m -> known(m.fila().fila()) && moved(m) != m.cambio().equals(Modificado.TRASLADO))
                .map(m -> m.f().observe(
                                Codigo.PLA_064,
                                m.fila(),
                                "centro_costo",
                                Map.of(
                                        "cambio", m.cambio(),
                                        "anterior",
                                                m.fila().vigente().orElseThrow().centroCosto())));
    }

    private static boolean known(FilaFicha f) {
        return !f.texto("centro_costo").isEmpty();
    }

    private static boolean moved(Modificado m) {
        return m.diferencias().stream().anyMatch(d -> d.campo().equals("centro_costo"));
    }
}
