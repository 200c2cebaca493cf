package pe.quipu.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.inbox.Asiento;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/**
 * What the accepted evaluations of a period no longer explain because another one, accepted later, changed their figures
 * (Directiva 003-2016-MPH/17, art. 11). What was accepted stays accepted: the office is told.
 */
record Reexamen(Taller taller, Aceptados aceptados, Examinador examinador) {
    Reexamen(Taller taller, Aceptados aceptados) {
        this(taller, aceptados, new Examinador(taller, aceptados));
    }

    /** @param rectificaciones of the year until the cut-off: nothing else can have changed a figure */
    List<Linea> lineas(Periodo periodo, List<Rectificacion> rectificaciones) {
        Set<String> cambiadas = rectificaciones.stream()
                .filter(Rectificacion::cambia)
                .map(Rectificacion::actividad)
                .collect(Collectors.toSet());
        return taller.estructura().queReportan().stream()
                .filter(u -> taller.actividades(u.codigo(), periodo).stream()
                        .map(ActividadOperativa::codigo)
                        .anyMatch(cambiadas::contains))
                .flatMap(u -> aceptados.vigente(u.codigo(), periodo).stream().flatMap(a -> lines(u, periodo, a)))
                .toList();
    }

    private Stream<Linea> lines(Unidad u, Periodo periodo, Asiento a) {
        Ficha ficha = aceptados.ficha(a, u, periodo);
        return aceptados.reporte(u, periodo).stream()
                .flatMap(r -> examinador.unexplained(u, periodo, ficha, r).stream())
                .map(o -> Entregadas.line(u.codigo(), a.dictamen().destino(), Asientos.observation(o)));
    }
}
