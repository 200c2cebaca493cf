package pe.quipu.plan;

import java.math.BigDecimal;

/**
 * One line of the monthly valuation of an activity (Directiva 003-2016-MPH/17, art. 8.1.3 step 4): soles by meta
 * presupuestal, genérica de gasto and rubro. An activity has as many as it needs; together they are its money.
 *
 * @param generica {@code 2.3}; {@code 2.3-CAS} is the part of 2.3 that pays contracts, which no needs table lists
 */
public record LineaFinanciera(
        String metaPresupuestal,
        String generica,
        String rubro,
        Programacion soles,
        BigDecimal anio2,
        BigDecimal anio3) {
    /** {@code 2.3} for {@code 2.3-CAS}. */
    public String genericaDeGasto() {
        return generica.length() > 3 ? generica.substring(0, 3) : generica;
    }

    public BigDecimal total() {
        return soles.total();
    }
}
