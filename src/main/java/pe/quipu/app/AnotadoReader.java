package pe.quipu.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plazo;
import pe.quipu.plan.Unidad;

/** What the register says of how a workspace stands. */
record AnotadoReader(Registro registro) {
    private static final int NOMBRADOS = 5;

    Estado.Anotado read(Optional<Taller> taller) {
        List<Periodo> abiertos = taller.map(this::open).orElse(List.of());
        return new Estado.Anotado(
                registro.ultima(),
                abiertos.stream().map(p -> periodo(taller.orElseThrow(), p)).toList(),
                taller.map(t -> Consolidacion.debidos(t, registro)).orElse(List.of()),
                abiertos.stream()
                        .filter(p -> !taller.orElseThrow().estructura().cerrado(p))
                        .flatMap(p -> unsettled(registro.entregas(p.codigo())))
                        .toList(),
                taller.map(t -> new NoContadas(t, registro).todas()).orElse(List.of()));
    }

    /** {@code a, b y 3 más}. */
    static String some(List<String> nombres) {
        return Enumeracion.some(nombres, NOMBRADOS);
    }

    /** Those after which nothing of it was accepted, which is how the office settles one. */
    private static Stream<Asiento> unsettled(List<Asiento> entregas) {
        return entregas.stream().filter(Veredicto.CONFLICTO::es).filter(a -> entregas.stream()
                .noneMatch(b -> b.id() > a.id() && Veredicto.ACEPTADO.es(b) && same(a, b)));
    }

    private static boolean same(Asiento a, Asiento b) {
        return a.identidad().unidad().equals(b.identidad().unidad());
    }

    /** Open is what sheet Plazos names; where it names nothing, whatever was delivered and is still received. */
    private List<Periodo> open(Taller taller) {
        return Stream.concat(taller.estructura().plazos().stream().map(Plazo::periodo), registro.periodos().stream())
                .distinct()
                .flatMap(p -> Periodo.parse(p).stream())
                .filter(taller::abierto)
                .sorted(Comparator.comparing(Periodo::codigo))
                .toList();
    }

    private Estado.DePeriodo periodo(Taller taller, Periodo p) {
        String periodo = p.codigo();
        Set<String> unidades =
                taller.estructura().queReportan().stream().map(Unidad::codigo).collect(Collectors.toSet());
        Set<String> entregaron = registro.entregas(periodo).stream()
                .filter(a -> a.identidad().ronda() > 0)
                .map(a -> a.identidad().unidad())
                .filter(unidades::contains)
                .collect(Collectors.toSet());
        long aceptadas = registro.vigentes(periodo).stream()
                .map(a -> a.identidad().unidad())
                .filter(unidades::contains)
                .distinct()
                .count();
        return new Estado.DePeriodo(
                periodo,
                taller.estructura().cerrado(p),
                aceptadas,
                entregaron.size() - aceptadas,
                unidades.size() - (long) entregaron.size());
    }
}
