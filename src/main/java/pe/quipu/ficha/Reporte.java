package pe.quipu.ficha;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.plan.ActividadOperativa;

/**
 * What a unit reported in an evaluation, joined with what the plan had promised.
 *
 * @param unidad code of the reporting unit
 * @param archivo the accepted workbook, relative to the workspace, for the lineage
 */
public record Reporte(String unidad, String archivo, List<DeActividad> actividades, List<DeIndicador> indicadores) {
    public Reporte {
        actividades = List.copyOf(actividades);
        indicadores = List.copyOf(indicadores);
    }

    /**
     * @param ejecutado by month, January first, up to the cut-off: what stood in each cell
     * @param demanda what was asked for to date; only of an activity measured on demand
     * @param textos factors, measures and every other text of the row, by column key
     * @param propias the entity's own columns, by key
     */
    public record DeActividad(
            ActividadOperativa actividad,
            List<Dato> ejecutado,
            List<Dato> devengado,
            Optional<Dato> demanda,
            Map<String, String> textos,
            Map<String, String> propias) {
        public DeActividad {
            ejecutado = List.copyOf(ejecutado);
            devengado = List.copyOf(devengado);
        }
    }

    /** @param valor what stood in the cell of the value obtained */
    public record DeIndicador(String codigo, Dato valor, String fuente) {}
}
