package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.quipu.formato.Lista;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Necesidad;
import pe.quipu.plan.Periodo;

/**
 * What goes into the workbook of a formulation, or of the needs tables of the entity.
 *
 * @param unidades what each unit proposed, in the order of the structure; without those that have nothing accepted
 * @param advertencias warnings of the accepted deliveries, as the register keeps them
 * @param listas the lists of the form, whose names stand beside the codes
 * @param fecha the day it is made for
 */
public record Formulacion(
        Estructura estructura,
        Periodo periodo,
        List<DeUnidad> unidades,
        List<Consolidado.DeEntrega> entregas,
        List<Consolidado.Linea> advertencias,
        Map<String, Lista> listas,
        LocalDate fecha)
        implements Legajo {
    /**
     * What a reporting unit proposed.
     *
     * @param archivo its accepted workbook, relative to the workspace; empty where the plan in force stands for it
     */
    public record DeUnidad(
            String unidad, List<ActividadOperativa> actividades, List<Necesidad> necesidades, String archivo) {
        public DeUnidad {
            actividades = List.copyOf(actividades);
            necesidades = List.copyOf(necesidades);
        }
    }

    public Formulacion {
        unidades = List.copyOf(unidades);
        entregas = List.copyOf(entregas);
        advertencias = List.copyOf(advertencias);
        listas = Map.copyOf(listas);
    }

    @Override
    public Map<String, String> archivos() {
        return unidades.stream()
                .filter(u -> !u.archivo().isEmpty())
                .collect(Collectors.toMap(DeUnidad::unidad, DeUnidad::archivo));
    }

    /** Of every unit. */
    List<ActividadOperativa> actividades() {
        return unidades.stream().flatMap(u -> u.actividades().stream()).toList();
    }
}
