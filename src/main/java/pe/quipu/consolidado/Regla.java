package pe.quipu.consolidado;

import java.util.Arrays;
import java.util.Locale;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Politica;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Promedio;

/** The rules printed above the computed columns, each with its sentence. */
enum Regla {
    FIS_PERIODO("Ejecutado entre programado, en los meses del periodo."),
    FIS_ACUM("Ejecutado entre programado, de enero al mes de corte. De aquí sale el color. Un mes con meta y sin dato"
            + " sigue en el programado: «parcial (faltan …)». Un mes con NA (no aplica) sale de la cuenta."),
    FIS_ANUAL("Ejecutado de enero al mes de corte, entre la meta del año; de una acumulada, menos su valor inicial."
            + " Antes de diciembre es un avance, sin color."),
    FIN_ACUM("Devengado entre programado, de enero al mes de corte. En los grupos: total entre total; lo programado de"
            + " quien no reportó, y de los meses que faltan, sigue en el divisor."),
    FIN_REPORTADO(
            "Devengado entre programado, de enero al mes de corte, solo de los meses cuyo devengado se informó: lo"
                    + " programado de un mes con SR o vacío sale del divisor. Al lado de FIN_ACUM va en blanco si no falta"
                    + " ningún mes con programación."),
    FIN_ANUAL("Devengado de enero al mes de corte, entre lo programado del año."),
    FIN_PERIODO("Devengado entre programado, en los meses del lapso que dice la fila."),
    FIN_PIM(
            "Devengado de enero al mes de corte, entre el Presupuesto Institucional Modificado (PIM) que dice la entidad."
                    + " Su fecha está en la hoja Presupuesto."),
    RECTIFICACION("Un mes que dos evaluaciones aceptadas dicen distinto vale como lo dice la aceptada después, sea"
            + " mensual, trimestral, semestral o anual. Un SR o una celda vacía no quitan lo que otro periodo informó: un"
            + " número o NA. Cada cambio queda en la hoja Rectificaciones."),
    TIPO_META("Incremental: el año es la suma de los meses. Acumulada: el año es diciembre, y de cada periodo cuenta"
            + " lo que subió desde el anterior, o desde su valor inicial en el primero; en Datos, cada mes lleva el total."
            + " Constante: vale el último mes medido; nunca se suma."),
    A_DEMANDA(
            "Lo que se mide a demanda se compara con lo solicitado («Demanda recibida»), no con lo que el plan programó,"
                    + " que queda en su columna."),
    AVG_CAP("Promedio simple de las actividades medidas, cada una hasta 100 %. Siempre sobre actividades, nunca sobre"
            + " promedios."),
    AVG_RAW("Promedio simple de las actividades medidas, sin tope: lo que pasó de 100 % entra como está. Siempre sobre"
            + " actividades, nunca sobre promedios."),
    W_FIN("Promedio de las actividades medidas, cada una hasta 100 %, según los soles programados del año: la que más"
            + " cuesta pesa más. Un grupo en que nada medido tiene soles no tiene promedio."),
    W_PRIORIDAD("Promedio de las actividades medidas, cada una hasta 100 %, según su prioridad: muy alta pesa 3, alta 2"
            + " y media 1."),
    PESO(
            "Cuánto pesa la actividad en el promedio de su grupo: en W_FIN sus soles programados del año, en W_PRIORIDAD su"
                    + " prioridad, en los demás 1. En blanco si no entra."),
    COBERTURA("«n de N»: cuántas actividades se pudieron medir, de todas las del grupo que no se anularon."
            + " «k parciales»: de las medidas, las que tienen algún mes con meta y sin dato; su columna «Meses que"
            + " faltan», en Actividades, dice cuáles."),
    NO_REPORTO("Quien no reportó ningún mes no entra en los promedios; la cobertura lo dice. De quien reportó algunos,"
            + " los meses que faltan siguen en lo programado («parcial»)."
            + " Nunca se escribe 0 % en su lugar."),
    ATI("Indicador: obtenido entre esperado si debe subir; esperado entre obtenido si debe bajar; de 0 % a 100 %. Si"
            + " debe bajar y se obtuvo 0, es 100 %. Si debe subir y lo esperado es 0, es error de dato."),
    LOGRADO("El indicador llegó a su logro esperado, según su sentido. Resultado del objetivo: logrados entre todos"
            + " los indicadores suyos y de sus acciones. El logro es del año: antes de diciembre, lo que el resto del año"
            + " puede cambiar está «En curso», y el resultado no tiene color mientras el año pueda cambiarlo."),
    DESVIACION(
            "Lo que muestran las cifras de una actividad en {ámbar} o rojo. Costos: el avance financiero pasa al físico en más"
                    + " de 20 puntos. Oportunidad: en algún mes se hizo más de lo programado para ese mes, o sea fuera de su mes."
                    + " Cantidad: se hizo menos. La calidad solo la dice la unidad."),
    AGREGABLE(
            "Si los valores se suman, el valor a la fecha es lo que dice el formato del periodo más lo aceptado antes en el"
                    + " año. Donde el periodo no tiene formato propio valen las evaluaciones más cortas, cada mes una sola vez;"
                    + " una más larga vale por las suyas solo si falta alguna. Si no se suman, es el último valor dicho."),
    TIPO_II("Avance desde la línea base: (obtenido − línea base) entre (esperado − línea base) si debe subir; al revés"
            + " si debe bajar. Si se suma, lo sumado entre lo esperado. Un retroceso se muestra como 0 % y se conserva"
            + " sin límite en su columna."),
    BRECHA("Lo que falta para el logro esperado, en la unidad del indicador; 0 si ya se llegó."),
    RELEVANCIA("Promedio de los ATI según su relevancia: el menos relevante del grupo pesa 1 y cada grado más, uno más."
            + " Con muy relevante, relevante y poco relevante: 3, 2 y 1."),
    VINCULO("Una acción con valor en su indicador y sin actividades, o con actividades y sin indicador: no se puede"
            + " decir qué produjo qué."),
    EXCESO("Se ejecutó más del 100 %: en los promedios entra como 100 %, salvo en AVG_RAW. La marca"
            + " sale si la cifra, con el decimal que se ve, pasa de 100.0 %."),
    SEMAFORO("Símbolo, palabra y color según los umbrales de esta hoja, sobre la razón redondeada a 12 decimales."),
    HALLAZGO(
            "Lo que un buen analista preguntaría, con su evidencia. No acusa, no impide nada y no cambia ninguna cifra."
                    + " Desde cuándo algo se señala lo dice «quipu explicar» con el código del hallazgo."),
    ROLLUP(
            "Las unidades con un solo lado (programación o gasto) se suman a la primera superior común que tiene el otro,"
                    + " según «depende de» de la estructura, y se comparan allí: total entre total."),
    ATIPICO(
            "z modificado = 0.6745 × (valor − mediana) ÷ MAD; MAD es la mediana de las distancias a la mediana. Se señala"
                    + " si pasa de 3.5, con 8 datos o más. Si la mitad de los datos son iguales, MAD es 0 y se usa 1.2533 × la"
                    + " distancia media."),
    PROYECCION(
            "Estimación, no dato. Lo que falta del año, si cada mes se sigue haciendo la misma parte de lo programado"
                    + " que hasta hoy (estimador de razón; en metas constantes, la media de los meses). Intervalo: t de Student,"
                    + " 9 de cada 10 veces. Desde 3 meses medidos; no en diciembre ni a demanda. De una acumulada, lo"
                    + " ejecutado y la meta van sin su valor inicial."),
    MOVIMIENTO(
            "Ahora menos antes, en puntos con un decimal: ▲ sube, ▼ baja, = igual si no llega a 0.1. El físico es,"
                    + " en los dos lados, de lo medido: si un periodo cerrado cuenta a quien no reportó como 0, aquí no, y"
                    + " puede no ser el de Tablero. «(parcial)»: en uno de los dos lados faltan meses de alguna actividad medida,"
                    + " que siguen en lo programado; no tiene color ni se cuenta entre los que suben o bajan. El financiero es,"
                    + " en los dos lados, de los meses cuyo devengado se informó (FIN_REPORTADO). «nuevo»: antes no tenía dato. «sin dato»: ahora no lo tiene. Los dos estados se leen con la escala de este libro."),
    COMPROMISO(
            "Medida correctiva prometida: cumplida si la unidad lo dijo con evidencia; vencida si sigue abierta y pasó su"
                    + " último plazo a la fecha de este libro; sin respuesta si se le pidió y no respondió; recién prometida si aún"
                    + " no se le pidió."),
    PARETO("Actividades con causa principal declarada, de la causa más frecuente a la menos; el acumulado suma las"
            + " anteriores. El dinero es lo programado del año de esas actividades."),
    PUNTUALIDAD(
            "A tiempo: la primera entrega que se pudo leer llegó hasta el día del plazo, con su prórroga si la hubo. En"
                    + " el año: a tiempo entre todas las que ya vencieron o llegaron.");

    private final String frase;

    Regla(String frase) {
        this.frase = frase;
    }

    /** As this entity does it in this period, with its own word for the colour between green and red. */
    String frase(Politica politica, Escala escala) {
        return frase(politica).replace("{ámbar}", escala.palabraAmbar().toLowerCase(Locale.ROOT));
    }

    private String frase(Politica politica) {
        return this == NO_REPORTO && politica.ceros()
                ? "El periodo está cerrado: quien no reportó ningún mes cuenta como 0 en los promedios de su grupo y de la"
                        + " entidad, y al lado está el promedio de lo reportado. De quien reportó algunos,"
                        + " los meses que faltan siguen en lo programado («parcial»)."
                        + " Nunca se escribe 0 % en su lugar."
                : frase;
    }

    /** Whether it says how this entity does it: of the four means it uses one. */
    boolean rige(Politica politica) {
        return Arrays.stream(Promedio.values()).noneMatch(p -> p.name().equals(name()))
                || name().equals(politica.promedio().name());
    }

    static String meaning(Estado estado) {
        return switch (estado) {
            case MEDIDO -> "Hay meta y hay dato: tiene porcentaje y color.";
            case SIN_PROGRAMACION -> "No tiene meta en el año: no entra en los promedios.";
            case SIN_REPORTE -> "Tenía meta y no hay dato. No es 0 %.";
            case SIN_INDICADOR -> "La acción u objetivo no tiene indicadores en el plan: no hay resultado que medir.";
            case SIN_ACTIVIDADES -> "La unidad, acción u objetivo no tiene actividades en el plan.";
            case EJECUTADO_NO_PROGRAMADO -> "Se ejecutó algo que ningún mes del año prometía.";
            case ADELANTO -> "Se ejecutó algo que está programado para más adelante en el año.";
            case AUN_NO_SE_MIDE -> "Su primera meta es de un mes posterior al corte: ni rojo ni faltante.";
            case EN_CURSO ->
                "Se compara con la meta del año y el corte es antes de diciembre: es un avance hacia ella, sin color, hasta"
                        + " que se logra o termina el año.";
            case ANULADA -> "Se retiró del plan: no entra en los promedios físicos ni se cuenta; lo gastado queda.";
            case ERROR_DE_DATO -> "El dato no permite un porcentaje: por ejemplo, falta el sentido del indicador.";
        };
    }
}
