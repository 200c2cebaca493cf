package pe.quipu.consolidado;

import pe.quipu.avance.Estado;

/** The rules printed above the computed columns, each with its sentence. */
enum Regla {
    FIS_PERIODO("Ejecutado entre programado, en los meses del periodo."),
    FIS_ACUM("Ejecutado entre programado, de enero al mes de corte. De aquí sale el color. Un mes con meta y sin dato"
            + " sigue en el programado: «parcial (faltan …)». Un mes con NA (no aplica) sale de la cuenta."),
    FIS_ANUAL("Ejecutado de enero al mes de corte, entre la meta del año."),
    FIN_ACUM("Devengado entre programado, de enero al mes de corte. En los grupos: total entre total; lo programado de"
            + " quien aún no reportó sigue en el divisor."),
    FIN_ANUAL("Devengado de enero al mes de corte, entre lo programado del año."),
    TIPO_META("Incremental: el año es la suma de los meses. Acumulada: el año es diciembre. Constante: vale el último"
            + " mes medido; nunca se suma."),
    A_DEMANDA("Lo que se mide a demanda se compara con lo solicitado, no con lo estimado."),
    AVG_CAP("Promedio simple de las actividades medidas, cada una hasta 100 %. Siempre sobre actividades, nunca sobre"
            + " promedios."),
    COBERTURA("«n de N»: cuántas actividades se pudieron medir, de todas las del grupo que no se anularon."),
    NO_REPORTO("Quien no reportó no entra en los promedios mientras el periodo está abierto; la cobertura lo dice."
            + " Nunca se escribe 0 % en su lugar."),
    ATI("Indicador: obtenido entre esperado si debe subir; esperado entre obtenido si debe bajar; de 0 % a 100 %. Si"
            + " debe bajar y se obtuvo 0, es 100 %. Si debe subir y lo esperado es 0, es error de dato."),
    LOGRADO("El indicador llegó a su logro esperado, según su sentido. Resultado del objetivo: logrados entre todos"
            + " los indicadores suyos y de sus acciones."),
    EXCESO("Se ejecutó más del 100 %: en los promedios entra como 100 %."),
    DESVIACION(
            "Lo que muestran las cifras de una actividad en ámbar o rojo. Costos: el avance financiero pasa al físico en más"
                    + " de 20 puntos. Oportunidad: en algún mes se hizo más de lo programado para ese mes, o sea fuera de su mes."
                    + " Cantidad: se hizo menos. La calidad solo la dice la unidad."),
    COMPROMISO(
            "Medida correctiva prometida: cumplida si la unidad lo dijo con evidencia; vencida si sigue abierta y pasó su"
                    + " último plazo a la fecha de este libro; sin respuesta si se le pidió y no respondió."),
    PARETO("Actividades con causa principal declarada, de la causa más frecuente a la menos; el acumulado suma las"
            + " anteriores. El dinero es lo programado del año de esas actividades."),
    PUNTUALIDAD(
            "A tiempo: la primera entrega que se pudo leer llegó hasta el día del plazo, con su prórroga si la hubo. En"
                    + " el año: a tiempo entre todas las que ya vencieron o llegaron."),
    SEMAFORO("Símbolo, palabra y color según los umbrales de esta hoja, sobre la razón redondeada a 12 decimales.");

    private final String frase;

    Regla(String frase) {
        this.frase = frase;
    }

    String frase() {
        return frase;
    }

    static String meaning(Estado estado) {
        return switch (estado) {
            case MEDIDO -> "Hay meta y hay dato: tiene porcentaje y color.";
            case SIN_PROGRAMACION -> "No tiene meta en el año: no entra en los promedios.";
            case SIN_REPORTE -> "Tenía meta y no hay dato. No es 0 %.";
            case SIN_ACTIVIDADES -> "La unidad, acción u objetivo no tiene actividades en el plan.";
            case EJECUTADO_NO_PROGRAMADO -> "Se ejecutó algo que ningún mes del año prometía.";
            case ADELANTO -> "Se ejecutó algo que está programado para más adelante en el año.";
            case AUN_NO_SE_MIDE -> "Su primera meta es de un mes posterior al corte: ni rojo ni faltante.";
            case ANULADA -> "Se retiró del plan: no entra en los promedios físicos ni se cuenta; lo gastado queda.";
            case ERROR_DE_DATO -> "El dato no permite un porcentaje: por ejemplo, falta el sentido del indicador.";
        };
    }
}
