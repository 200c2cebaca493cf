package pe.quipu.app;

import java.util.List;
import java.util.Optional;
import pe.quipu.ficha.Cambio;
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
 * @param identidad what the workbook says it is; for a paper that comes with one, what its name says; empty when it is
 *     not one of ours
 * @param examen what was read, when it could be read as its form
 */
record Dictamen(
        Veredicto veredicto, Optional<Identidad> identidad, Optional<Examen> examen, List<Observacion> observaciones) {
    /**
     * A delivery understood.
     *
     * @param anterior the accepted round in force, which it would take the place of
     */
    record Examen(
            Unidad unidad, Periodo periodo, Formato formato, Relleno plan, Ficha ficha, Optional<Anterior> anterior) {}

    /** An accepted round, and what a later delivery says otherwise. */
    record Anterior(int ronda, List<Cambio> cambios) {
        List<Cambio> vacias() {
            return cambios.stream().filter(Cambio::vacia).toList();
        }
    }

    static Dictamen refused(Optional<Identidad> identidad, Observacion observacion) {
        return apart(Veredicto.RECHAZADO, identidad, observacion);
    }

    /** What is not read as a form. */
    static Dictamen apart(Veredicto veredicto, Optional<Identidad> identidad, Observacion observacion) {
        return new Dictamen(veredicto, identidad, Optional.empty(), List.of(observacion));
    }
}
