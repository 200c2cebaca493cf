package pe.quipu.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.consolidado.Puntualidad;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Gravedad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plazo;
import pe.quipu.plan.Unidad;

/** How the units kept the deadlines of the year, with the register as evidence. */
record Puntuales(Taller taller, Registro registro) {

    /**
     * Each reporting unit in each evaluation of its kind until a period, in the order of the structure. An earlier period
     * in which nobody delivered was not asked for: the office began later. Nor was a semester, a year or a month that
     * nobody delivered as such: it is told by the evaluations whose months it has.
     */
    List<Puntualidad> hasta(Periodo periodo) {
        List<Unidad> unidades = taller.estructura().queReportan();
        Map<Periodo, List<Asiento>> entregas = new LinkedHashMap<>();
        periodo.anteriores().stream().filter(p -> !legible(p).isEmpty()).forEach(p -> entregas.put(p, legible(p)));
        List<Periodo> dentro = legible(periodo).isEmpty() ? within(periodo) : List.of();
        (dentro.isEmpty() ? List.of(periodo) : dentro).forEach(p -> entregas.put(p, legible(p)));
        return unidades.stream()
                .flatMap(u -> entregas.entrySet().stream().map(e -> of(u, e.getKey(), e.getValue())))
                .toList();
    }

    /** Evaluations of another kind that somebody delivered and that end within a period. */
    private List<Periodo> within(Periodo periodo) {
        return Periodo.evaluaciones(periodo.ejercicio()).stream()
                .filter(p -> p.clase() != periodo.clase())
                .filter(periodo::contiene)
                .filter(p -> !legible(p).isEmpty())
                .toList();
    }

    private List<Asiento> legible(Periodo periodo) {
        return registro.entregas(periodo.codigo()).stream()
                .filter(a -> a.identidad().ronda() > 0)
                .toList();
    }

    private Puntualidad of(Unidad u, Periodo periodo, List<Asiento> todas) {
        List<Asiento> suyas = todas.stream()
                .filter(a -> a.identidad().unidad().equals(u.codigo())
                        && a.identidad().ronda() > 0)
                .toList();
        LocalDate limite = taller.estructura().fechaLimite(periodo, u.codigo());
        Optional<LocalDate> primera = suyas.stream().findFirst().map(Aceptados::received);
        return new Puntualidad(
                u.codigo(),
                u.denominacion(),
                periodo,
                limite,
                taller.estructura()
                        .plazo(periodo, u.codigo())
                        .filter(p -> p.unidad().isPresent())
                        .map(Plazo::documento)
                        .orElse(""),
                primera,
                (int) ChronoUnit.DAYS.between(limite, primera.orElse(taller.hoy())),
                suyas.size(),
                suyas.stream().findFirst().map(this::errors).orElse(0),
                suyas.stream().filter(Veredicto.ACEPTADO::es).findFirst().map(Aceptados::received));
    }

    private int errors(Asiento a) {
        return (int) registro.observaciones(a.id()).stream()
                .filter(o -> o.gravedad().equals(Gravedad.ERROR.codigo()))
                .count();
    }
}
