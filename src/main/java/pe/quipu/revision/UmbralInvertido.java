package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** The amber threshold is not above the green one. */
final class UmbralInvertido implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> {
            Optional<BigDecimal> verde = number(e, "umbral_verde");
            Optional<BigDecimal> ambar = number(e, "umbral_ambar");
            if (verde.isEmpty() || ambar.isEmpty() || ambar.get().compareTo(verde.get()) <= 0) {
                return Stream.empty();
            }
            return e.ficha().fila("parametros", "umbral_ambar").stream()
                    .map(f -> x.observe(
                            Codigo.PLA_024,
                            "parametros",
                            f,
                            "umbral_ambar",
                            Map.of(
                                    "verde",
                                    verde.get().toPlainString(),
                                    "ambar",
                                    ambar.get().toPlainString())));
        });
    }

    private static Optional<BigDecimal> number(Expediente e, String clave) {
        return e.ficha().campo("parametros", clave).flatMap(Dato::numero);
    }
}
