package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Budget ceiling of a unit, soles (Directiva 003-2016-MPH/17, art. 5 d).
 *
 * @param rubro empty for all of them, like {@code generica}
 */
public record Techo(int ejercicio, String unidad, String rubro, String generica, BigDecimal soles, Etapa etapa) {
    /** When it was set: to formulate, with the opening budget, or as modified since. */
    public enum Etapa {
        FORMULACION,
        PIA,
        PIM
    }

    /** Soles that some activities program «dentro del techo» and it pays. */
    public BigDecimal dentro(Stream<ActividadOperativa> actividades) {
        return actividades
                .filter(a -> a.presupuesto().financiado() == Presupuesto.Financiado.DENTRO_DEL_TECHO)
                .flatMap(a -> a.presupuesto().lineas().stream())
                .filter(this::cubre)
                .map(LineaFinanciera::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a line is paid by it. */
    public boolean cubre(LineaFinanciera linea) {
        return (rubro.isEmpty() || rubro.equals(linea.rubro()))
                && (generica.isEmpty() || generica.equals(linea.genericaDeGasto()));
    }
}
