package pe.quipu.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.AsientoObservacion;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Gravedad;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/** What the register tells of the deliveries of a period: who delivered, how late, and what was observed. */
record Entregadas(Taller taller, Registro registro, Aceptados aceptados) {
    List<Consolidado.DeEntrega> deliveries(Periodo periodo) {
        List<Asiento> todas = registro.entregas(periodo.codigo());
        CoberturaReader cobertura = new CoberturaReader(taller, registro, aceptados);
        // A paper that came for it, or what was set aside, is no form of it.
        boolean entregado = todas.stream().anyMatch(a -> a.identidad().ronda() > 0);
        if (taller.sinForma(periodo) && !entregado && taller.plan(periodo).isPresent()) {
            return cobertura.de(periodo);
        }
        return taller.estructura().queReportan().stream()
                .map(u -> delivery(u, periodo, of(u, todas), cobertura))
                .toList();
    }

    private static List<Asiento> of(Unidad u, List<Asiento> todas) {
        return todas.stream()
                .filter(a -> a.identidad().unidad().equals(u.codigo()))
                .toList();
    }

    /** @param todas everything of the unit, also what was set aside, which has no round and is no delivery yet */
    private Consolidado.DeEntrega delivery(Unidad u, Periodo periodo, List<Asiento> todas, CoberturaReader cobertura) {
        LocalDate limite = taller.estructura().fechaLimite(periodo, u.codigo());
        List<Asiento> suyas =
                todas.stream().filter(a -> a.identidad().ronda() > 0).toList();
        Optional<Asiento> primera = suyas.stream().findFirst();
        Optional<Asiento> ultima = suyas.stream().reduce((a, b) -> b);
        Optional<Asiento> vigente = suyas.stream().filter(Asiento::vigente).findFirst();
        // Punctuality counts the first legible delivery; while nothing is accepted the days keep running.
        Optional<LocalDate> entregado = primera.map(Aceptados::received);
        LocalDate contada = entregado.filter(d -> vigente.isPresent()).orElse(taller.hoy());
        return new Consolidado.DeEntrega(
                u.codigo(),
                u.denominacion(),
                situation(todas, ultima, vigente),
                entregado,
                limite,
                (int) ChronoUnit.DAYS.between(limite, contada),
                vigente.or(() -> ultima).map(a -> a.identidad().ronda()).orElse(0),
                vigente.map(a -> a.dictamen().destino())
                        .or(() -> ultima.flatMap(a -> a.dictamen().devuelto()))
                        .orElse(""),
                List.of(),
                vigente.isPresent() || !periodo.evalua() ? List.of() : cobertura.elsewhere(u, periodo),
                taller.estructura().cerrado(periodo),
                ultima.filter(a -> vigente.isPresent() && Veredicto.OBSERVADO.es(a))
                        .flatMap(a -> a.dictamen().devuelto()));
    }

    private static Consolidado.Situacion situation(
            List<Asiento> todas, Optional<Asiento> ultima, Optional<Asiento> vigente) {
        if (vigente.isPresent()) {
            return Consolidado.Situacion.ACEPTADO;
        } else if (ultima.isPresent()) {
            return Consolidado.Situacion.OBSERVADO;
        }
        boolean rechazado = todas.stream().anyMatch(Veredicto.RECHAZADO::es);
        return rechazado ? Consolidado.Situacion.RECHAZADO : Consolidado.Situacion.NO_ENTREGO;
    }

    /** The observations of the last delivery of each unit; what was set aside does not hide them. */
    List<Consolidado.Linea> lines(Periodo periodo) {
        List<Asiento> todas = registro.entregas(periodo.codigo());
        List<Consolidado.Linea> lineas = new ArrayList<>();
        for (Unidad u : taller.estructura().queReportan()) {
            of(u, todas).stream()
                    .filter(a -> a.identidad().ronda() > 0)
                    .reduce((a, b) -> b)
                    .ifPresent(a -> registro.observaciones(a.id())
                            .forEach(o -> lineas.add(
                                    line(u.codigo(), a.dictamen().devuelto().orElse(""), o))));
        }
        return lineas;
    }

    /** What the accepted deliveries could still answer: it stops nobody, and the office has to know. */
    List<Consolidado.Linea> warnings(Periodo periodo) {
        List<Consolidado.Linea> lineas = new ArrayList<>();
        aceptados.vigentes(periodo).forEach((codigo, a) -> registro.observaciones(a.id()).stream()
                .filter(o -> o.gravedad().equals(Gravedad.ADVERTENCIA.codigo()))
                .forEach(o -> lineas.add(line(codigo, a.dictamen().destino(), o))));
        return lineas;
    }

    static Consolidado.Linea line(String unidad, String archivo, AsientoObservacion o) {
        return new Consolidado.Linea(
                unidad,
                archivo,
                o.codigo(),
                o.gravedad(),
                o.hoja(),
                o.celda(),
                o.campo(),
                o.recibido(),
                o.mensaje(),
                o.accion());
    }
}
