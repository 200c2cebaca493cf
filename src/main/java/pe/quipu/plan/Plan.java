package pe.quipu.plan;

import java.util.List;

/**
 * A version of the plan of a year.
 *
 * @param version 1, 2, 3…
 * @param etapa {@code aprobado}, {@code consistente}, {@code modificado}…
 */
public record Plan(int ejercicio, int version, String etapa, List<ActividadOperativa> actividades) {
    public Plan {
        actividades = List.copyOf(actividades);
    }

    /** {@code 2022_v1_aprobado}: names its workbook and enters the id of every template made from it. */
    public String codigo() {
        return ejercicio + "_v" + version + "_" + etapa;
    }
}
