package pe.quipu.app;

import java.util.List;
import java.util.Optional;
import pe.quipu.avance.AnalisisRules;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.inbox.Registro;
import pe.quipu.informe.DeUnidad;
import pe.quipu.informe.EvaluacionInstitucional;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/** What the report of a period is made from: the same papers and figures as its consolidated workbook. */
final class Evaluado {
    private Evaluado() {}

    static EvaluacionInstitucional de(Taller taller, Periodo periodo) {
        try (Registro registro = SinAprobar.open(taller)) {
            Consolidado c = new Consolidacion(taller, registro).content(periodo);
            return new EvaluacionInstitucional(
                    c.estructura(),
                    taller.versiones(periodo.ejercicio()).stream()
                            .filter(p -> p.version() <= c.plan().version())
                            .toList(),
                    c.plan(),
                    c.resultados(),
                    c.entregas().stream().map(d -> unit(c, d)).toList(),
                    c.historia().compromisos(),
                    AnalisisRules.of(
                            c.estructura(), c.resultados(), c.historia().anteriores()),
                    c.fecha());
        }
    }

    private static DeUnidad unit(Consolidado c, Consolidado.DeEntrega d) {
        Optional<Unidad> unidad = c.estructura().unidad(d.unidad());
        return new DeUnidad(
                d.unidad(),
                d.denominacion(),
                unidad.map(Unidad::cargo).orElse(""),
                switch (d.situacion()) {
                    case ACEPTADO -> DeUnidad.Situacion.ACEPTADA;
                    case OBSERVADO -> DeUnidad.Situacion.OBSERVADA;
                    case RECHAZADO -> DeUnidad.Situacion.ILEGIBLE;
                    case NO_ENTREGO -> DeUnidad.Situacion.NO_ENTREGADA;
                },
                d.recibido(),
                d.fechaLimite(),
                d.diasTarde(),
                d.ronda(),
                d.archivo(),
                remarks(c, d.unidad()));
    }

    private static List<DeUnidad.Reparo> remarks(Consolidado c, String unidad) {
        return c.observaciones().stream()
                .filter(l -> l.unidad().equals(unidad))
                .map(l -> new DeUnidad.Reparo(
                        l.codigo(), l.gravedad(), l.hoja(), l.celda(), l.campo(), l.mensaje(), l.accion()))
                .toList();
    }
}
