package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Cadena;

/** An activity of a programa presupuestal is charged to one of its products (Directiva 003-2016-MPH/17, art. 8.2.1). */
final class ProductoDePrograma implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.propias()
                .filter(x -> Formulado.legible(x.fila(), "producto"::equals))
                .filter(x -> lacks(x.actividad().presupuesto().cadena()))
                .map(x -> f.observe(
                        Codigo.PLA_032,
                        x,
                        "producto",
                        Map.of("categoria", x.actividad().presupuesto().cadena().categoria()))));
    }

    private static boolean lacks(Cadena c) {
        return c.esPrograma() && (c.producto().isEmpty() || c.producto().equals(Cadena.SIN_PRODUCTO));
    }
}
