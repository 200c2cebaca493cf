package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.Significado;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.TipoMeta;

/**
 * The kinds of deviation by which corrective measures are recommended (Directiva 003-2016-MPH/17, art. 12), and the one
 * that the figures of an activity show. {@link #CALIDAD} no figure shows: only the unit can say it.
 */
public enum Desviacion {
    OPORTUNIDAD,
    CANTIDAD,
    CALIDAD,
    COSTOS;

    /** By how much the financial ratio may pass the physical one before it is told: 20 percentage points. */
    public static final BigDecimal TOLERANCIA = new BigDecimal("0.2");

    /** As the list of the form writes it. */
    public String palabra() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Only of an activity in amber or red, with an answer in every month that has a goal. First the costs: more of the
     * money was spent than of the work was done. Then opportunity: some month holds more than its goal, so part of the
     * work was done in another month than promised; not said of levels, running totals or what is attended on demand,
     * whose months are no promise of their own. Else less was done.
     */
    public static Optional<Desviacion> sugerida(DeActividad a, Escala escala) {
        Optional<Razon> fisica = a.fisica().acumulado().razon();
        Semaforo luz = Semaforo.of(fisica, escala);
        boolean baja = luz == Semaforo.AMBAR || luz == Semaforo.ROJO;
        List<Dato> ejecutado = a.reporte().map(Reporte.DeActividad::ejecutado).orElse(List.of());
        if (!baja || !complete(a.actividad(), ejecutado)) {
            return Optional.empty();
        } else if (spent(a).subtract(fisica.orElseThrow().redondeada()).compareTo(TOLERANCIA) > 0) {
            return Optional.of(COSTOS);
        }
        return Optional.of(elsewhere(a.actividad(), ejecutado) ? OPORTUNIDAD : CANTIDAD);
    }

    private static BigDecimal spent(DeActividad a) {
        return a.financiera().acumulado().razon().map(Razon::redondeada).orElse(BigDecimal.ZERO);
    }

    private static boolean elsewhere(ActividadOperativa a, List<Dato> ejecutado) {
        return a.tipoMeta() == TipoMeta.INCREMENTAL
                && a.medicion() != Medicion.A_DEMANDA
                && IntStream.rangeClosed(1, ejecutado.size()).anyMatch(mes -> ejecutado
                        .get(mes - 1)
                        .numero()
                        .filter(n -> n.compareTo(a.fisica().mes(mes)) > 0)
                        .isPresent());
    }

    /** While a month with a goal is missing or unreadable nothing can be said of the whole. */
    public static boolean complete(ActividadOperativa a, List<Dato> ejecutado) {
        return IntStream.rangeClosed(1, ejecutado.size()).noneMatch(mes -> {
            Dato dato = ejecutado.get(mes - 1);
            return dato.significado() instanceof Significado.Ilegible
                    || a.fisica().mes(mes).signum() > 0 && dato.falta();
        });
    }
}
