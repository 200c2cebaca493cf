package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something a reconstructed activity needs.
 *
 * @param item SIGA code; empty where it is not known
 * @param cantidades twelve months, zero for none
 */
record Requerimiento(
        String tipo,
        String item,
        String detalle,
        String clasificador,
        String unidadMedida,
        String rubro,
        BigDecimal precio,
        List<BigDecimal> cantidades) {
    List<BigDecimal> soles() {
        return cantidades.stream().map(precio::multiply).toList();
    }

    BigDecimal total() {
        return soles().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
