package pe.quipu.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Declaracion;
import pe.quipu.ficha.DeclaracionRules;
import pe.quipu.ficha.Rectificacion.Dicho;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/**
 * How the units stand in a period without forms of its own, a semester told quarter by quarter: accepted is who told
 * every month of it; of the others, which months are missing.
 */
final class CoberturaReader {
    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;

    CoberturaReader(Taller taller, Registro registro, Aceptados aceptados) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = aceptados;
    }

    List<DeEntrega> de(Periodo periodo) {
        return taller.estructura().queReportan().stream()
                .map(u -> of(u, periodo))
                .toList();
    }

    private DeEntrega of(Unidad u, Periodo periodo) {
        List<Integer> faltan = missing(u, periodo);
        Optional<Periodo> ultimo = faltan.isEmpty() ? last(u, periodo) : Optional.empty();
        Optional<Asiento> vigente = ultimo.flatMap(p -> aceptados.vigente(u.codigo(), p));
        Optional<Asiento> devuelto = returned(u, periodo, faltan);
        Optional<LocalDate> recibido = ultimo.flatMap(p -> aceptados.primera(u.codigo(), p));
        LocalDate limite = taller.estructura().fechaLimite(periodo, u.codigo());
        return new DeEntrega(
                u.codigo(),
                u.denominacion(),
                faltan.isEmpty()
                        ? Situacion.ACEPTADO
                        : devuelto.isPresent() ? Situacion.OBSERVADO : Situacion.NO_ENTREGO,
                recibido,
                limite,
                (int) ChronoUnit.DAYS.between(limite, recibido.orElse(taller.hoy())),
                vigente.or(() -> devuelto).map(a -> a.identidad().ronda()).orElse(0),
                vigente.map(a -> a.dictamen().destino())
                        .or(() -> devuelto.flatMap(a -> a.dictamen().devuelto()))
                        .orElse(""),
                faltan,
                List.of(),
                taller.estructura().cerrado(periodo),
                Optional.empty());
    }

    /** Months after the last form of the unit, and those in which an activity with a goal was left without figure. */
    private List<Integer> missing(Unidad u, Periodo periodo) {
        List<ActividadOperativa> actividades = taller.actividades(u.codigo(), periodo);
        List<Declaracion> declaraciones = aceptados.declaraciones(u, actividades, periodo);
        int hasta = declaraciones.stream()
                .filter(a -> a.unidad().equals(u.codigo()))
                .mapToInt(a -> a.periodo().mesFinal())
                .max()
                .orElse(0);
        Map<Casilla, Dicho> dichos = DeclaracionRules.dichos(declaraciones);
        return IntStream.rangeClosed(periodo.mesInicial(), periodo.mesFinal())
                .filter(mes -> mes > hasta || actividades.stream().anyMatch(a -> untold(a, mes, dichos)))
                .boxed()
                .toList();
    }

    private static boolean untold(ActividadOperativa a, int mes, Map<Casilla, Dicho> dichos) {
        Dicho dicho = dichos.get(new Casilla(a.codigo(), Casilla.Lado.FISICO, mes));
        return a.fisica().mes(mes).signum() > 0
                && (dicho == null || dicho.dato().falta());
    }

    /**
     * The forms of other periods in which a unit told all that was programmed in one: a later form puts earlier months
     * right. None while a month has neither a figure nor NA.
     */
    List<Periodo> elsewhere(Unidad unidad, Periodo periodo) {
        List<ActividadOperativa> actividades = taller.actividades(unidad.codigo(), periodo);
        Map<Casilla, Dicho> dichos = DeclaracionRules.dichos(
                aceptados.declaraciones(unidad, actividades, Periodo.anual(periodo.ejercicio())));
        List<Optional<Periodo>> dondes = actividades.stream()
                .flatMap(a -> IntStream.rangeClosed(periodo.mesInicial(), periodo.mesFinal())
                        .filter(mes -> a.fisica().mes(mes).signum() > 0)
                        .mapToObj(mes -> Optional.ofNullable(
                                        dichos.get(new Casilla(a.codigo(), Casilla.Lado.FISICO, mes)))
                                .filter(d -> d.dato().informa())
                                .map(Dicho::periodo)))
                .toList();
        return dondes.stream().allMatch(Optional::isPresent)
                ? dondes.stream().flatMap(Optional::stream).distinct().toList()
                : List.of();
    }

    /** The form with which the unit completed the period. */
    private Optional<Periodo> last(Unidad u, Periodo periodo) {
        return periodo.hastaSuCorte().stream()
                .filter(p -> aceptados.vigente(u.codigo(), p).isPresent())
                .reduce((uno, otro) -> otro);
    }

    /** The last delivery of a form that tells a missing month, if it went back to be corrected. */
    private Optional<Asiento> returned(Unidad u, Periodo periodo, List<Integer> faltan) {
        return periodo.hastaSuCorte().stream()
                .filter(p -> faltan.stream().anyMatch(mes -> mes <= p.mesFinal()))
                .flatMap(p -> registro.ultima(u.codigo(), p.codigo()).stream())
                .filter(a -> a.identidad().ronda() > 0)
                .max(Comparator.comparingLong(Asiento::id))
                .filter(a -> !Veredicto.ACEPTADO.es(a));
    }
}
