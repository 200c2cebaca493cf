package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The entity and its settings for a year (sheet Parametros).
 *
 * @param entidad code, e.g. 301498
 * @param pia Presupuesto Institucional de Apertura of the entity, if known
 * @param pim Presupuesto Institucional Modificado of the entity, if known
 * @param maximoActividades above this a unit is probably listing tasks (Directiva 003-2016-MPH/17, art. 8.1.1)
 * @param devengadoLoReporta who fills in the money executed
 */
public record Parametros(
        String entidad,
        String nombre,
        int ejercicio,
        Escala escala,
        Reporta devengadoLoReporta,
        Inhabil inhabil,
        NoReporto noReporto,
        Optional<BigDecimal> pia,
        Optional<BigDecimal> pim,
        int maximoActividades,
        Norma norma) {
    /** Of an entity that cites no norm. */
    public Parametros(
            String entidad,
            String nombre,
            int ejercicio,
            Escala escala,
            Reporta devengadoLoReporta,
            Inhabil inhabil,
            NoReporto noReporto,
            Optional<BigDecimal> pia,
            Optional<BigDecimal> pim,
            int maximoActividades) {
        this(
                entidad,
                nombre,
                ejercicio,
                escala,
                devengadoLoReporta,
                inhabil,
                noReporto,
                pia,
                pim,
                maximoActividades,
                Norma.NINGUNA);
    }

    public enum Reporta {
        UNIDAD,
        PRESUPUESTO
    }

    /** What happens to a last day that is inhábil. */
    public enum Inhabil {
        SE_MANTIENE,
        PASA_AL_SIGUIENTE
    }

    /** How a unit that did not report enters the means once the period is closed. */
    public enum NoReporto {
        EXCLUIR,
        CERO
    }
}
