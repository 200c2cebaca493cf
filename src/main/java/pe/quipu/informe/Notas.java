package pe.quipu.informe;

import pe.quipu.avance.Grupo;

/** The notes under the tables: which rule a figure follows, and what stands where there is none. */
final class Notas {
    private Notas() {}

    static String promedio(EvaluacionInstitucional e) {
        return switch (e.politica().promedio()) {
            case AVG_CAP -> "promedio simple de las actividades medidas, cada una hasta 100 %";
            case AVG_RAW -> "promedio simple de las actividades medidas, sin tope";
            case W_FIN ->
                "promedio de las actividades medidas, cada una hasta 100 %, con el peso de sus soles programados en el año";
            case W_PRIORIDAD ->
                "promedio de las actividades medidas, cada una hasta 100 %, con el peso de su prioridad";
        };
    }

    static String fisico(EvaluacionInstitucional e) {
        return e.regla() + ": " + promedio(e) + ", de " + e.aLaFecha()
                + ". «n de N»: las que se pudieron medir, de todas las que no se anularon; «parciales»: de las medidas, las que tienen algún mes con"
                + " meta y sin dato, que sigue en lo programado.";
    }

    static String noReporto(EvaluacionInstitucional e) {
        return "NO_REPORTO. «No reportó»: había meta o soles programados y no hay dato; no es 0 %. "
                + (e.politica().ceros()
                        ? "El periodo está cerrado: en los promedios físicos cuenta como 0."
                        : "No entra en los promedios físicos; lo programado sigue en el divisor del financiero.");
    }

    /** Of a total in which somebody is silent; nothing where nobody is. */
    static String aparte(Grupo g) {
        return g.financieroAparte()
                .map(r -> " FIN_REPORTADO: sin lo programado de los meses sin devengado, el total es "
                        + Cifras.porcentaje(r.redondeada()) + ".")
                .orElse("");
    }

    static String reportado() {
        return "FIN_REPORTADO: devengado entre programado, solo de los meses cuyo devengado se informó. «–»: no falta"
                + " ningún mes con programación, o faltan todos.";
    }

    static String pim(EvaluacionInstitucional e) {
        return e.estructura()
                .parametros()
                .pim()
                .map(p -> "PIM de la entidad: S/ " + Cifras.soles(p)
                        + e.estructura()
                                .criterios()
                                .corteDelPim()
                                .map(d -> ", con corte al " + Cifras.fecha(d))
                                .orElse(", sin fecha de corte en la hoja Parametros")
                        + ".")
                .orElse("La hoja Parametros no dice el PIM de la entidad.");
    }

    static String corte(EvaluacionInstitucional e) {
        return "Corte: " + Cifras.fecha(e.periodo().corte()) + ". Fuente: plan "
                + e.plan().codigo() + " y evaluaciones aceptadas de las unidades.";
    }
}
