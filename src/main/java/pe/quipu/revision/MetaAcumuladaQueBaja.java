package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.Significado;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Medicion;

/**
 * In an accumulated goal each month carries the running total, so it never goes down, and from the first goal on no
 * measured month is left blank: the year is December (rule TIPO_META).
 */
final class MetaAcumuladaQueBaja implements Regla {
    private static final String HOJA = "programacion_fisica";

    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().filas("actividades").stream()
                .filter(f -> f.texto("tipo_meta").equals("acumulada"))
                .filter(f -> !f.texto("cambio").equals("anulación"))
                .flatMap(f -> e.ficha().fila(HOJA, f.id()).stream()
                        .flatMap(meta -> row(e, ActividadReader.medicion(f.texto("medicion")), meta)));
    }

    private static Stream<Observacion> row(Expediente e, Medicion medicion, FilaFicha f) {
        HojaFormato hoja = e.hoja(HOJA).orElseThrow();
        return Bajada.find(hoja, "meta", BigDecimal.ZERO, c -> figure(f, c, medicion))
                .map(b -> e.observe(
                        Codigo.PLA_005,
                        hoja,
                        f,
                        b.columna(),
                        Map.of("anterior", b.anterior().toPlainString())));
    }

    private static Optional<BigDecimal> figure(FilaFicha f, Columna c, Medicion medicion) {
        boolean ilegible = f.dato(c.clave())
                .filter(d -> d.significado() instanceof Significado.Ilegible)
                .isPresent();
        Optional<BigDecimal> numero = f.numero(c.clave()).filter(n -> n.signum() != 0);
        return ilegible || !medicion.mide(c.mes()) ? numero : numero.or(() -> Optional.of(BigDecimal.ZERO));
    }
}
