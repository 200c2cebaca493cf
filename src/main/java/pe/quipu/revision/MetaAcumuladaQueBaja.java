package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** In an accumulated goal each month carries the running total, so it never goes down (rule TIPO_META). */
final class MetaAcumuladaQueBaja implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().filas("actividades").stream()
                .filter(f -> f.texto("tipo_meta").equals("acumulada"))
                .flatMap(f -> e.ficha().fila("programacion_fisica", f.id()).stream())
                .flatMap(f -> {
                    HojaFormato hoja = e.hoja("programacion_fisica").orElseThrow();
                    return Bajada.find(hoja, f, "meta", c -> false)
                            .map(b -> e.observe(
                                    Codigo.PLA_005,
                                    hoja,
                                    f,
                                    b.columna(),
                                    Map.of("anterior", b.anterior().toPlainString())));
                });
    }
}
