package pe.quipu.plan;

import java.util.Optional;

/**
 * An órgano, unidad orgánica or centro de costo.
 *
 * @param codigo text, e.g. {@code 03.09.05}; a prefix is not a hierarchy
 * @param dependeDe code of the superior in the organisation chart
 * @param reportaPor code of the unit that fills in the workbook: itself for most
 */
public record Unidad(
        String codigo, String denominacion, Tipo tipo, Optional<String> dependeDe, String reportaPor, String cargo) {
    public enum Tipo {
        ORGANO,
        UNIDAD_ORGANICA,
        CENTRO_DE_COSTO
    }

    /** Whether it has a workbook of its own. */
    public boolean reporta() {
        return reportaPor.equals(codigo);
    }
}
