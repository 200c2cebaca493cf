package pe.quipu.ficha;

import java.util.Map;
import java.util.Optional;

/** One delivered row by column key. */
public record FilaFicha(String id, int numero, Map<String, Dato> datos) {
    public FilaFicha {
        datos = Map.copyOf(datos);
    }

    /** Empty when the sheet had no such column. */
    public Optional<Dato> dato(String columna) {
        return Optional.ofNullable(datos.get(columna));
    }

    public String texto(String columna) {
        return dato(columna).map(Dato::texto).orElse("");
    }

    public Optional<java.math.BigDecimal> numero(String columna) {
        return dato(columna).flatMap(Dato::numero);
    }

    public boolean falta(String columna) {
        return dato(columna).map(Dato::falta).orElse(true);
    }
}
