package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line of the money of a reconstructed activity.
 *
 * @param meta secuencia funcional
 * @param soles twelve months, zero for none
 */
record Gasto(String meta, String generica, String rubro, List<BigDecimal> soles, BigDecimal anio2, BigDecimal anio3) {
    BigDecimal total() {
        return soles.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Gasto con(List<BigDecimal> otros) {
        return new Gasto(meta, generica, rubro, otros, anio2, anio3);
    }
}
