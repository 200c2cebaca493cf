package pe.quipu.auditoria;

import java.math.BigDecimal;
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

    /** A blank cell adds nothing. */
    BigDecimal suma() {
        return of(sumandos);
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
