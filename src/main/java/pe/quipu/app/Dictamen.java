package pe.quipu.app;

import java.util.List;
import java.util.Optional;
import pe.quipu.ficha.Ficha;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/**
 * What an examination concludes of some bytes, before anything is filed.
 *
 * @param identidad what the workbook says it is; empty when it is not one of ours
 * @param examen what was read, when it could be read as its form
 */
record Dictamen(
        Veredicto veredicto, Optional<Identidad> identidad, Optional<Examen> examen, List<Observacion> observaciones) {
    /** A delivery understood. */
    record Examen(Unidad unidad, Periodo periodo, Formato formato, Relleno plan, Ficha ficha) {}

    static Dictamen refused(Optional<Identidad> identidad, Observacion observacion) {
        return new Dictamen(Veredicto.RECHAZADO, identidad, Optional.empty(), List.of(observacion));
    }
}
