package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** The amber threshold is not above the green one, in sheet Parametros and in each scale of sheet Escalas. */
final class UmbralInvertido implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e)
                .flatMap(x -> Stream.concat(
                        inverted(number(e, "umbral_verde"), number(e, "umbral_ambar")).stream()
                                .flatMap(datos -> e.ficha().fila("parametros", "umbral_ambar").stream()
                                        .map(f -> x.observe(Codigo.PLA_024, "parametros", f, "umbral_ambar", datos))),
                        x.filas("escalas")
                                .flatMap(f -> inverted(f.numero("umbral_verde"), f.numero("umbral_ambar")).stream()
                                        .map(datos ->
                                                x.observe(Codigo.PLA_024, "escalas", f, "umbral_ambar", datos)))));
    }

    private static Optional<Map<String, String>> inverted(Optional<BigDecimal> verde, Optional<BigDecimal> ambar) {
        return verde.flatMap(v -> ambar.filter(a -> a.compareTo(v) > 0)
                .map(a -> Map.of("verde", v.toPlainString(), "ambar", a.toPlainString())));
    }

    private static Optional<BigDecimal> number(Expediente e, String clave) {
        return e.ficha().campo("parametros", clave).flatMap(Dato::numero);
    }
}
