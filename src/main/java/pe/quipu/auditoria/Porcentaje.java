package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;
import pe.quipu.avance.Razon;

/** A printed percentage of Tabla 05 and the two amounts it should come from. */
record Porcentaje(Fila fila, Impreso programado, Impreso ejecutado, Impreso impreso) {
    static final BigDecimal CIEN = BigDecimal.valueOf(100);
    private static final BigDecimal MEDIA_UNIDAD = new BigDecimal("0.5");

    static Porcentaje de(Fila f) {
        return new Porcentaje(f, f.celda("programado"), f.celda("ejecutado"), f.celda("porcentaje"));
    }

    /** Of every row of Tabla 05 that is told of no other. */
    static List<Porcentaje> deFilas(Publicado p) {
        return p.tabla(Publicado.TABLA05).hojas().stream().map(Porcentaje::de).toList();
    }

    /** Of its subtotals and its total. */
    static Stream<Porcentaje> deTotales(Publicado p) {
        Tabla t = p.tabla(Publicado.TABLA05);
        return Stream.concat(t.de(Clase.SUBTOTAL), t.total().stream()).map(Porcentaje::de);
    }

    /** Of the rows that a total or a subtotal covers. */
    static List<Porcentaje> bajo(Publicado p, Fila resumen) {
        return AlcanceRules.of(p.tabla(Publicado.TABLA05), resumen).stream()
                .findFirst()
                .map(filas -> filas.stream().map(Porcentaje::de).toList())
                .orElse(List.of());
    }

    /**
     * Executed over programmed in points, as they are printed; as their cells hold them where only that gives what is
     * printed. Empty without a programmed amount or an executed one.
     */
    Optional<BigDecimal> calculado() {
        if (!programado.mayorQueCero() || ejecutado.numero().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal exacto = ratio(ejecutado.comoEsta(), programado.comoEsta());
        if (programado.oCero().signum() == 0) {
            return Optional.of(exacto); // shown without the decimals that make it more than zero
        }
        BigDecimal deLoImpreso = ratio(ejecutado, programado);
        return Optional.of(!fits(deLoImpreso, impreso) && fits(exacto, impreso) ? exacto : deLoImpreso);
    }

    private static BigDecimal ratio(Impreso parte, Impreso todo) {
        return points(parte.oCero(), todo.oCero());
    }

    /** Both are there and they do not agree. */
    boolean distinto() {
        return impreso.numero().isPresent()
                && calculado().filter(c -> !fits(c, impreso)).isPresent();
    }

    static BigDecimal points(BigDecimal parte, BigDecimal todo) {
        return parte.multiply(CIEN).divide(todo, Razon.PRECISION);
    }

    /** Within half a unit of the last decimal that is printed, or cut there. */
    static boolean fits(BigDecimal calculado, Impreso impreso) {
        BigDecimal tolerancia = MEDIA_UNIDAD.movePointLeft(impreso.decimales());
        return calculado.subtract(impreso.oCero()).abs().compareTo(tolerancia) <= 0
                || rounded(calculado, impreso, RoundingMode.DOWN);
    }

    /** Whether rounding so, to the decimals that are printed, gives what is printed; or it is what the cell holds. */
    static boolean rounded(BigDecimal calculado, Impreso impreso, RoundingMode modo) {
        return calculado.setScale(impreso.decimales(), modo).compareTo(impreso.oCero()) == 0
                || impreso.tiene(calculado);
    }
}
