package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;

/** A printed sum and the printed cells it should add up. */
record Suma(Tabla tabla, Fila fila, String columna, List<Impreso> sumandos) {
    /** The columns of money; the others count. */
    static final Set<String> SOLES = Set.of("soles", "programado", "ejecutado");

    Suma {
        sumandos = List.copyOf(sumandos);
    }

    Impreso impreso() {
        return fila.celda(columna);
    }

    /**
     * Of what is printed; of what the cells hold where only that adds up, rounded as the total is: 33.33 three times may
     * well be 100. A blank cell adds nothing.
     */
    BigDecimal suma() {
        BigDecimal impresa = of(sumandos);
        BigDecimal exacta = of(sumandos.stream().map(Impreso::comoEsta).toList());
        boolean deLasCeldas = impresa.compareTo(impreso().oCero()) != 0
                && (impreso().tiene(exacta)
                        || !exacta.equals(impresa) && Porcentaje.rounded(exacta, impreso(), RoundingMode.HALF_UP));
        return deLasCeldas ? impreso().oCero() : impresa;
    }

    /** Printed less recomputed. */
    BigDecimal diferencia() {
        return impreso().oCero().subtract(suma());
    }

    boolean cuadra() {
        return diferencia().signum() == 0;
    }

    boolean deDinero() {
        return SOLES.contains(columna);
    }

    List<Impreso> enBlanco() {
        return sumandos.stream().filter(Impreso::falta).toList();
    }

    static BigDecimal of(List<Impreso> celdas) {
        return celdas.stream().map(Impreso::oCero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal of(List<Fila> filas, String columna) {
        return of(filas.stream().map(f -> f.celda(columna)).toList());
    }
}
