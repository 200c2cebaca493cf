package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Promedio;

/**
 * How the activities of a group become one figure: the mean the entity chose, and whether who did not report counts as
 * zero there (rule NO_REPORTO).
 *
 * @param ceros only of a period that was closed, where the entity did not choose to leave them out
 */
public record Politica(Promedio promedio, boolean ceros) {
    public static final Politica ABIERTA = new Politica(Promedio.AVG_CAP, false);

    private static final Map<String, BigDecimal> PRIORIDADES =
            Map.of("muy alta", BigDecimal.valueOf(3), "alta", BigDecimal.valueOf(2), "media", BigDecimal.ONE);

    public static Politica of(Estructura e, Periodo periodo) {
        return new Politica(
                e.criterios().promedio(),
                e.cerrado(periodo) && e.parametros().noReporto() == Parametros.NoReporto.CERO);
    }

    /** Whether the activities weigh differently. */
    public boolean pondera() {
        return promedio == Promedio.W_FIN || promedio == Promedio.W_PRIORIDAD;
    }

    /** What an activity weighs: soles programmed for the year (W_FIN), or a number (W_PRIORIDAD); never below zero. */
    public BigDecimal peso(ActividadOperativa a) {
        return switch (promedio) {
            case AVG_CAP, AVG_RAW -> BigDecimal.ONE;
            case W_FIN -> a.financiera().total().max(BigDecimal.ZERO);
            case W_PRIORIDAD -> PRIORIDADES.getOrDefault(prioridad(a), BigDecimal.ONE);
        };
    }

    /** Whether its priority is one of those that weigh; any other weighs as «media». */
    public static boolean prioridadConocida(ActividadOperativa a) {
        return PRIORIDADES.containsKey(prioridad(a));
    }

    private static String prioridad(ActividadOperativa a) {
        return a.prioridad().strip().toLowerCase(Locale.ROOT);
    }

    /** What the progress of an activity brings to the mean of its group; empty where it does not enter. */
    public Optional<Aporte> aporte(ActividadOperativa a, Avance fisico) {
        return fisico.razon()
                .map(r -> promedio.conTope() ? r.conTope() : r)
                .or(() -> ceros && fisico.estado() == Estado.SIN_REPORTE ? Optional.of(Razon.CERO) : Optional.empty())
                .map(r -> new Aporte(r, peso(a)));
    }
}
