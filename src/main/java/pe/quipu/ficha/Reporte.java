package pe.quipu.ficha;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;

/**
 * What a unit reported in an evaluation, joined with what the plan had promised.
 *
 * @param unidad code of the reporting unit
 * @param archivo the accepted workbook, relative to the workspace, for the lineage
 */
public record Reporte(
        String unidad,
        String archivo,
        List<DeActividad> actividades,
        List<DeIndicador> indicadores,
        List<DeCompromiso> compromisos) {
    public Reporte {
        actividades = List.copyOf(actividades);
        indicadores = List.copyOf(indicadores);
        compromisos = List.copyOf(compromisos);
    }

    /** Of a unit that had promised nothing. */
    public Reporte(String unidad, String archivo, List<DeActividad> actividades, List<DeIndicador> indicadores) {
        this(unidad, archivo, actividades, indicadores, List.of());
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

    /**
     * What it answers of a measure promised before.
     *
     * @param nuevoPlazo empty when it gave none
     */
    public record DeCompromiso(
            String codigo,
            Compromiso.Cumplida cumplida,
            String evidencia,
            String motivo,
            Optional<LocalDate> nuevoPlazo) {}
}
