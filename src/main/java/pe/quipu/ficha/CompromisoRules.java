package pe.quipu.ficha;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;

/**
 * What became of every measure promised (Directiva 003-2016-MPH/17, art. 11): an answered SI closes it, NO and EN PROCESO
 * leave it open with their new deadline, and a later measure for the same activity is another one, unless it says the
 * same as one that is still open.
 */
public final class CompromisoRules {
    private final Map<String, Compromiso> porCodigo = new LinkedHashMap<>();

    private CompromisoRules() {}

    /** @param evaluaciones accepted ones, in the order of their periods */
    public static List<Compromiso> follow(List<Comprometida> evaluaciones) {
        CompromisoRules rules = new CompromisoRules();
        evaluaciones.forEach(rules::add);
        return List.copyOf(rules.porCodigo.values());
    }

    private void add(Comprometida evaluacion) {
        for (Compromiso dicho : evaluacion.respondidos()) {
            porCodigo.merge(dicho.codigo(), dicho, (antes, x) -> answered(antes, x, evaluacion.nuevoPlazo(x)));
        }
        for (Compromiso nuevo : evaluacion.prometidos()) {
            if (porCodigo.values().stream().noneMatch(c -> same(c, nuevo))) {
                porCodigo.put(nuevo.codigo(), nuevo);
            }
        }
    }

    /** What was promised is known, whatever an older form says of it; only the answer is new, with the deadline it gives. */
    private static Compromiso answered(Compromiso antes, Compromiso dicho, Optional<LocalDate> nuevoPlazo) {
        return antes.con(dicho.cumplida(), dicho.evidencia(), dicho.motivo(), nuevoPlazo);
    }

    private static boolean same(Compromiso c, Compromiso nuevo) {
        return c.abierto()
                && c.actividad().equals(nuevo.actividad())
                && Normal.of(c.medida()).equals(Normal.of(nuevo.medida()));
    }

    /**
     * Where a promise is followed now: with the unit that reports its activity, or the one that goes on with it in the
     * next year; where it was, when no activity goes on.
     *
     * @param reporta the unit that reports a cost centre
     * @param corte the month as of which it is told: closed where the activity was annulled by its end
     */
    public static Compromiso now(Compromiso c, Plan plan, Function<String, String> reporta, int corte) {
        Optional<ActividadOperativa> suya = plan.actividades().stream()
                .filter(a -> plan.ejercicio() == c.origen().ejercicio()
                        ? a.codigo().equals(c.actividad())
                        : a.anterior().equals(c.actividad()))
                .findFirst();
        return suya.map(a -> (a.vida().anuladaAl(corte) ? c.anulado() : c).en(a, reporta.apply(a.centroCosto())))
                .orElse(c);
    }

    /** @param periodo the one it is told in */
    public static Compromiso.Situacion situacion(Compromiso c, Periodo periodo, LocalDate hoy) {
        if (c.vencido(hoy)) {
            return Compromiso.Situacion.VENCIDO;
        }
        return switch (c.cumplida()) {
            case SI -> Compromiso.Situacion.CUMPLIDO;
            case EN_PROCESO -> Compromiso.Situacion.EN_PROCESO;
            case ACTIVIDAD_ANULADA -> Compromiso.Situacion.ACTIVIDAD_ANULADA;
            case NO -> Compromiso.Situacion.NO_SE_CUMPLIO;
            case SIN_PREGUNTAR -> Compromiso.Situacion.RECIEN_PROMETIDO;
            case SIN_RESPUESTA ->
                asked(c, periodo) ? Compromiso.Situacion.SIN_RESPUESTA : Compromiso.Situacion.RECIEN_PROMETIDO;
        };
    }

    /** Whether a promise is asked for in a period: it was made at an earlier cut-off, and known when its form was made. */
    public static boolean asked(Compromiso c, Periodo periodo) {
        return c.cumplida() != Compromiso.Cumplida.SIN_PREGUNTAR
                && c.origen().corte().isBefore(periodo.corte());
    }

    /**
     * A promise as a period knows it: one made in a correction accepted late is not in the forms accepted before it.
     *
     * @param cerradas the accepted evaluations of its unit with the cut-off of the period
     */
    public static Compromiso known(Compromiso c, Periodo periodo, List<Comprometida> cerradas) {
        boolean preguntado = cerradas.isEmpty()
                || cerradas.stream().flatMap(e -> e.respondidos().stream()).anyMatch(r -> r.codigo()
                        .equals(c.codigo()));
        return c.cumplida() == Compromiso.Cumplida.SIN_RESPUESTA && asked(c, periodo) && !preguntado
                ? c.con(Compromiso.Cumplida.SIN_PREGUNTAR, "", "", Optional.empty())
                : c;
    }
}
