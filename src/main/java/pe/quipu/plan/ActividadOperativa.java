package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An actividad operativa or an inversión of the approved plan.
 *
 * @param codigo key for life: entity-wide, no unit in it, never reused
 * @param origen reporting unit and row of the formulation it came from, so that approving again keeps the key
 * @param centroCosto the unit it belongs to; the workbook it travels in is that unit's {@code reportaPor}
 * @param codigoUnico CUI, only for inversiones
 */
public record ActividadOperativa(
        String codigo,
        String origen,
        String centroCosto,
        String aei,
        String denominacion,
        Tipo tipo,
        Optional<String> codigoUnico,
        String metaPresupuestal,
        String unidadMedida,
        String indicador,
        TipoMeta tipoMeta,
        Medicion medicion,
        Programacion fisica,
        Programacion financiera,
        Siguientes siguientes,
        String prioridad,
        String elementosCriticos,
        String responsable) {
    public enum Tipo {
        ACTIVIDAD,
        INVERSION
    }

    /** Physical goals and soles of years 2 and 3. */
    public record Siguientes(BigDecimal meta2, BigDecimal meta3, BigDecimal soles2, BigDecimal soles3) {}

    public BigDecimal metaAnual() {
        return fisica.anual(tipoMeta);
    }
}
