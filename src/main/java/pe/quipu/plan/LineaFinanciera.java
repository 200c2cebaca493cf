package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.List;

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
    public LineaFinanciera {
        anio2 = Programacion.exacta(anio2);
        anio3 = Programacion.exacta(anio3);
    }

    /** What two lines have in common when they are one: meta presupuestal, genérica and rubro. */
    public List<String> clave() {
        return List.of(metaPresupuestal, generica, rubro);
    }

    /** {@code 2.3} for {@code 2.3-CAS}. */
    public String genericaDeGasto() {
        return generica.length() > 3 ? generica.substring(0, 3) : generica;
    }

    public LineaFinanciera con(Programacion otros) {
        return new LineaFinanciera(metaPresupuestal, generica, rubro, otros, anio2, anio3);
    }

    /** Without years 2 and 3. */
    public LineaFinanciera soloEsteAnio() {
        return new LineaFinanciera(metaPresupuestal, generica, rubro, soles, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The soles of both, in the words of this one. */
    public LineaFinanciera mas(LineaFinanciera otra) {
        return new LineaFinanciera(
                metaPresupuestal, generica, rubro, soles.mas(otra.soles), anio2.add(otra.anio2), anio3.add(otra.anio3));
    }

    public boolean vacia() {
        return soles.equals(Programacion.NINGUNA) && anio2.signum() == 0 && anio3.signum() == 0;
    }

    public BigDecimal total() {
        return soles.total();
    }
}
