package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.TipoMeta;

/**
 * What was executed of an accumulated goal is a running total too, from what it began with: a lower month was probably
 * typed as an increment.
 */
final class EjecutadoQueBaja implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.actividades().stream()
                .filter(a -> a.tipoMeta() == TipoMeta.ACUMULADA)
                .flatMap(a -> e.ficha().fila("fisica", a.codigo()).stream().flatMap(f -> activity(e, a, f)));
    }

    /** Zero in a month with a goal says that nothing is left of what was done before. */
    private static Stream<Observacion> activity(Expediente e, ActividadOperativa a, FilaFicha f) {
        HojaFormato hoja = e.hoja("fisica").orElseThrow();
        return Bajada.find(hoja, "ejecutado", a.valorInicial(), c -> f.numero(c.clave())
                        .filter(n -> n.signum() != 0 || a.fisica().mes(c.mes()).signum() > 0))
                .map(b -> e.observe(
                        Codigo.AVA_003,
                        hoja,
                        f,
                        b.columna(),
                        Map.of("anterior", b.anterior().toPlainString())));
    }
}
