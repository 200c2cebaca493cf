package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Cadena;

/**
 * Acciones centrales (9001) and APNOP (9002) have no products (Directiva 003-2016-MPH/17, art. 8.2.1). In the same
 * column an investment says its project, whose code begins with 2: that is no product.
 */
final class ProductoSinPrograma implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.propias()
                .filter(x -> stray(x.actividad().presupuesto().cadena()))
                .map(x -> f.observe(
                        Codigo.PLA_033,
                        x,
                        "producto",
                        Map.of("categoria", x.actividad().presupuesto().cadena().categoria()))));
    }

    private static boolean stray(Cadena c) {
        return !c.categoria().isEmpty()
                && !c.esPrograma()
                && !c.producto().isEmpty()
                && !c.producto().equals(Cadena.SIN_PRODUCTO)
                && !c.producto().matches("2\\d{6}");
    }
}
