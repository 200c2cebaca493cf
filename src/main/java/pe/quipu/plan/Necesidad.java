package pe.quipu.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One row of the cuadro de necesidades (Directiva 003-2016-MPH/17, art. 8.2.2).
 *
 * @param fila row of the delivered sheet
 * @param actividad row of the activity in the same formulation; empty while the table travels alone
 * @param item SIGA code, empty where it is not known
 * @param clasificador clasificador de gasto in one spelling: {@code 2.3.1.5.1.2}
 * @param cantidades by month
 */
public record Necesidad(
        String fila,
        String actividad,
        String item,
        Tipo tipo,
        String detalle,
        String clasificador,
        String unidadMedida,
        String rubro,
        BigDecimal precioUnitario,
        Programacion cantidades) {
    public enum Tipo {
        BIEN,
        SERVICIO,
        ACTIVO
    }

    /** Soles of the year, to the cent: quantity by price, rounded once. */
    public BigDecimal total() {
        return soles(cantidades.total());
    }

    /** Soles of a month, to the cent: what the year so far rises by, so that the months make the year. @param mes 1 to 12 */
    public BigDecimal mes(int mes) {
        return soles(cantidades.suma(1, mes)).subtract(mes == 1 ? BigDecimal.ZERO : soles(cantidades.suma(1, mes - 1)));
    }

    private BigDecimal soles(BigDecimal cantidad) {
        return cantidad.multiply(precioUnitario).setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code 2.3} of {@code 2.3.1.5.1.2}, {@code 2.3-CAS} of {@code 2.3.2.8.1.1}; empty without one. */
    public String generica() {
        if (clasificador.startsWith("2.3.2.8.")) {
            return "2.3-CAS";
        }
        return clasificador.length() >= 3 ? clasificador.substring(0, 3) : "";
    }
}
