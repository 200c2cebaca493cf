package pe.quipu.ficha;

import java.math.BigDecimal;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Plan;

/** Builds a version of the plan from its workbook. */
public final class PlanReader {
    private PlanReader() {}

    /** @param etapa with the year and the version, what the name of the workbook says */
    public static Plan read(Ficha ficha, int ejercicio, int version, String etapa) {
        return new Plan(
                ejercicio,
                version,
                etapa,
                ficha.campo("caratula", "mes_desde")
                        .flatMap(Dato::numero)
                        .map(BigDecimal::intValue)
                        .orElse(1),
                new Plan.Aprobada(
                        ficha.campo("caratula", "ronda").map(Dato::texto).orElse(""),
                        ficha.campo("caratula", "fecha").flatMap(Dato::dia),
                        ficha.campo("caratula", "resolucion").map(Dato::texto).orElse("")),
                ficha.filas("modificaciones").stream().map(PlanReader::change).toList(),
                ActividadReader.plan(ficha));
    }

    private static Modificacion change(FilaFicha f) {
        return new Modificacion(
                f.texto("codigo_ao"),
                cambio(f.texto("cambio")),
                f.texto("causal"),
                f.texto("documento_cambio"),
                f.numero("mes_desde").map(BigDecimal::intValue).orElse(1));
    }

    /** The word of a cell; a change of goals for any other. */
    public static Modificacion.Cambio cambio(String texto) {
        return switch (texto) {
            case "alta" -> Modificacion.Cambio.ALTA;
            case "anulación" -> Modificacion.Cambio.ANULACION;
            case "traslado" -> Modificacion.Cambio.TRASLADO;
            default -> Modificacion.Cambio.REPROGRAMACION;
        };
    }
}
