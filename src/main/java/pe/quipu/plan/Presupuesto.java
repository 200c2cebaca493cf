package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What an activity costs and what pays for it.
 *
 * @param ubigeo six figures of INEI; empty for none
 * @param sinCostoDirecto the unit says that the activity spends nothing of its own
 */
public record Presupuesto(
        Cadena cadena, String ubigeo, Financiado financiado, boolean sinCostoDirecto, List<LineaFinanciera> lineas) {
    /** Whether the money is inside the ceiling of the unit or asked for beyond it. */
    public enum Financiado {
        DENTRO_DEL_TECHO,
        DEMANDA_ADICIONAL
    }

    public static final Presupuesto NINGUNO =
            new Presupuesto(Cadena.NINGUNA, "", Financiado.DENTRO_DEL_TECHO, false, List.of());

    public Presupuesto {
        lineas = List.copyOf(lineas);
    }

    /** Twelve months of all lines. */
    public Programacion soles() {
        return lineas.stream().map(LineaFinanciera::soles).reduce(Programacion.NINGUNA, Programacion::mas);
    }

    public BigDecimal anio2() {
        return suma(LineaFinanciera::anio2);
    }

    public BigDecimal anio3() {
        return suma(LineaFinanciera::anio3);
    }

    public Presupuesto conLineas(List<LineaFinanciera> otras) {
        return new Presupuesto(cadena, ubigeo, financiado, sinCostoDirecto, otras);
    }

    private BigDecimal suma(Function<LineaFinanciera, BigDecimal> cual) {
        return lineas.stream().map(cual).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
