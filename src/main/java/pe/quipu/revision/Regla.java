package pe.quipu.revision;

import java.util.stream.Stream;
import pe.quipu.observacion.Observacion;

/** One rule. It looks at what was understood; what could not be read was already observed and silences it. */
@FunctionalInterface
interface Regla {
    Stream<Observacion> check(Expediente e);
}
