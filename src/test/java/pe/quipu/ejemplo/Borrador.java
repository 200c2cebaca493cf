package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.List;

/**
 * A reconstructed activity before it is written in a formulation.
 *
 * @param cui empty for an actividad operativa
 * @param metas twelve months, zero for none
 * @param soles twelve months, zero for none
 */
record Borrador(
        CentroDeCosto centro,
        String aei,
        String denominacion,
        String cui,
        String unidadMedida,
        String sujeto,
        String atributo,
        String tipoMeta,
        String medicion,
        String prioridad,
        List<BigDecimal> metas,
        List<BigDecimal> soles) {
    BigDecimal total() {
        return soles.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
