package pe.quipu.avance;

import java.util.List;
import java.util.Optional;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Estructura;

/**
 * What can be answered of a unit or an objective at a cut-off, as when somebody calls.
 *
 * @param responden the cargo of the unit; of an objective, those of the units that answer for its indicators
 * @param reportan codes of the units whose deliveries hold its figures
 * @param actividades of the group, those annulled too, in the order of the plan
 * @param abiertos measures promised and not yet fulfilled, the nearest deadline first, those without one last
 * @param junta where its money has its other side (rule ROLLUP); empty where its own ratio can be read alone
 * @param pim devengado over PIM; only of a unit that reports and has a PIM of its own, with the units it reports for
 */
public record Consulta(
        Clase clase,
        String codigo,
        String nombre,
        List<String> responden,
        List<String> reportan,
        Grupo grupo,
        List<DeActividad> actividades,
        List<Compromiso> abiertos,
        Optional<Junta> junta,
        Optional<Razon> pim) {
    /**
     * A unit with those that hold what it lacks.
     *
     * @param unidades codes of the others
     * @param otroLado what stands there: {@code lo programado} or {@code el gasto}
     * @param razon devengado over programmed of all of them together
     */
    public record Junta(List<String> unidades, String otroLado, Razon razon) {
        public Junta {
            unidades = List.copyOf(unidades);
        }

        /** {@code con 03.09.01 y 2 más, donde está lo programado}. */
        public String frase() {
            return "con " + unidades.get(0) + (unidades.size() > 1 ? " y " + (unidades.size() - 1) + " más" : "")
                    + ", donde está " + otroLado;
        }
    }

    public enum Clase {
        UNIDAD,
        OBJETIVO
    }

    public Consulta {
        responden = List.copyOf(responden);
        reportan = List.copyOf(reportan);
        actividades = List.copyOf(actividades);
        abiertos = List.copyOf(abiertos);
    }

    /** Every unit in the order of the structure, and then every objective. */
    public static List<Consulta> todas(Estructura e, Resultados r, List<Compromiso> compromisos) {
        return new ConsultaRules(e, r, compromisos).all();
    }
}
