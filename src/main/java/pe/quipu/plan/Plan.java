package pe.quipu.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of the plan of a year.
 *
 * @param version 1, 2, 3…
 * @param etapa {@code aprobado}, {@code consistente_PIA}, {@code modificado}, or the office's own word
 * @param mesDesde first month it rules, 1 to 12; what it says of earlier months is what the version before said
 * @param aprobacion when and with what it was approved
 * @param modificaciones what changed and why, in a modified version
 */
public record Plan(
        int ejercicio,
        int version,
        String etapa,
        int mesDesde,
        Aprobada aprobacion,
        List<Modificacion> modificaciones,
        List<ActividadOperativa> actividades) {
    /**
     * @param ronda code of the round whose accepted forms made it: {@code 2023}, {@code 2023-PIA}, {@code 2023-R01};
     *     empty counts as the formulation
     * @param resolucion Resolución de Alcaldía or the like (Directiva 003-2016-MPH/17, art. 9); empty until it is known
     */
    public record Aprobada(String ronda, Optional<LocalDate> fecha, String resolucion) {
        public static final Aprobada SIN_FECHA = new Aprobada("", Optional.empty(), "");
    }

    public Plan {
        actividades = List.copyOf(actividades);
        modificaciones = List.copyOf(modificaciones);
    }

    /** A version for the whole year. */
    public Plan(int ejercicio, int version, String etapa, List<ActividadOperativa> actividades) {
        this(ejercicio, version, etapa, 1, Aprobada.SIN_FECHA, List.of(), actividades);
    }

    /** {@code 2022_v1_aprobado}: names its workbook and enters the id of every template made from it. */
    public String codigo() {
        return ejercicio + "_v" + version + "_" + etapa;
    }

    /** The round whose forms made it. */
    public Periodo ronda() {
        return Periodo.parse(aprobacion.ronda()).orElse(Periodo.formulacion(ejercicio));
    }

    /** The last version that rounds of a kind made. */
    public static Optional<Plan> ultimo(List<Plan> versiones, Periodo.Clase clase) {
        return versiones.stream().filter(p -> p.ronda().clase() == clase).reduce((a, b) -> b);
    }

    /** Whether it promises the same for the same reasons, whatever its number, its name and its papers. */
    public boolean diceLoMismo(Plan otro) {
        return mesDesde == otro.mesDesde
                && modificaciones.equals(otro.modificaciones)
                && actividades.equals(otro.actividades);
    }

    /**
     * The plan as it stands at the end of a month: without what begins later or never began, each activity in the cost
     * centre that had it then.
     */
    public Plan al(int mes) {
        return new Plan(
                ejercicio,
                version,
                etapa,
                mesDesde,
                aprobacion,
                modificaciones,
                actividades.stream()
                        .filter(a -> a.vida().desde() <= mes && !a.vida().nuncaEmpezo())
                        .map(a -> a.conCentroCosto(a.centroCosto(mes)))
                        .toList());
    }
}
