package pe.quipu.consolidado;

import java.util.List;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.LineaFinanciera;

/** One line of the money of an activity. */
record DeLinea(ActividadOperativa actividad, LineaFinanciera linea) {
    static List<DeLinea> of(List<ActividadOperativa> actividades) {
        return actividades.stream()
                .flatMap(a -> a.presupuesto().lineas().stream().map(l -> new DeLinea(a, l)))
                .toList();
    }
}
