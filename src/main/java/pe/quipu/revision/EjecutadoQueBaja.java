package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.TipoMeta;

/** What was executed of an accumulated goal is a running total too: a lower month was probably typed as an increment. */
final class EjecutadoQueBaja implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.actividades().stream()
                .filter(a -> a.tipoMeta() == TipoMeta.ACUMULADA)
                .flatMap(a -> e.ficha().fila("fisica", a.codigo()).stream())
                .flatMap(f -> {
                    HojaFormato hoja = e.hoja("fisica").orElseThrow();
                    return Bajada.find(hoja, f, "ejecutado")
                            .map(b -> e.observe(
                                    Codigo.AVA_003,
                                    hoja,
                                    f,
                                    b.columna(),
                                    Map.of("anterior", b.anterior().toPlainString())));
                });
    }
}
