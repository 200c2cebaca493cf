package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** Only activities of the approved plan are evaluated; a new one enters by a modification (art. 8.2.3). */
final class FilaAjena implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("evaluacion")) {
            return Stream.empty();
        }
        return e.ficha().hojas().values().stream()
                .filter(h -> h.formato().clase() == HojaFormato.Clase.TABLA)
                .flatMap(h -> h.filas().stream()
                        .filter(f -> e.plan().fila(h.formato().clave(), f.id()).isEmpty())
                        .map(f -> e.observe(
                                Codigo.PLA_008, h.formato(), f, h.formato().claveFila(), Map.of())));
    }
}
