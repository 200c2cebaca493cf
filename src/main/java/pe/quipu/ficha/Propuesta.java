package pe.quipu.ficha;

import java.util.Optional;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Modificacion;

/**
 * One row of a form that changes the plan: what the activity would be, and the change the unit declares.
 *
 * @param actividad with the code its form had brought; without one it is new
 * @param cambio empty where the unit declares none, and in the consistency round, which asks for none
 */
public record Propuesta(ActividadOperativa actividad, Optional<Modificacion> cambio) {}
