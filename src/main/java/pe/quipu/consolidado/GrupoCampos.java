package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * The columns of a group of activities, the same for units, actions, objectives and the entity: how many of how many,
 * AVG_CAP over the activities, money by ratio of totals.
 *
 * @param actividades the sheet the formulas stand on
 * @param filas row of each activity there
 * @param campo key of the column of Actividades that tells the group
 * @param prefijo what stands before the code in that column
 */
record GrupoCampos(Marco marco, Cuadro actividades, Map<String, Integer> filas, String campo, String prefijo) {

    List<Campo<Resumen>> campos() {
        return List.of(
                count(
                        "actividades",
                        "Activi-\ndades",
                        r -> r.grupo().total(),
                        d -> "COUNTIFS(" + column("codigo_ao") + ",\"?*\"," + column("situacion_fisica") + ",\"<>"
                                + Estado.ANULADA.rotulo() + "\"" + d + ")"),
                count(
                        "medidas",
                        "Medidas",
                        r -> r.grupo().medidas(),
                        d -> "COUNTIFS(" + column("situacion_fisica") + ",\"" + Estado.MEDIDO.rotulo() + "\"" + d
                                + ")"),
                Campo.de(
                        "cobertura",
                        "Cobertura",
                        11,
                        Tipo.CENTRADO,
                        (r, donde) -> Pintura.de(Formula.of(
                                donde.de("medidas") + "&\" de \"&" + donde.de("actividades"),
                                Valor.texto(
                                        r.grupo().medidas() + " de " + r.grupo().total())))),
                Campo.<Resumen>de("fisico", "Avance físico", 11, Tipo.PORCENTAJE, this::physical)
                        .conRegla("AVG_CAP"),
                Campo.<Resumen>estado(
                                "estado_fisico",
                                "Estado físico",
                                16,
                                (r, donde) -> Colores.state(
                                        Colores.formula(
                                                donde.de("fisico"),
                                                quoted(r.grupo().estadoFisico())),
                                        r.grupo().promedioFisico(),
                                        r.grupo().estadoFisico(),
                                        marco.escala()))
                        .conRegla("SEMAFORO"),
                money("programado_soles", "Programado a la fecha S/", r -> r.grupo()
                        .programado()),
                money("devengado_soles", "Devengado a la fecha S/", r -> r.grupo()
                                .ejecutado())
                        .soloSi(r -> r.grupo().conEjecucion() > 0),
                Campo.<Resumen>de("financiero", "Avance financiero", 11, Tipo.PORCENTAJE, this::financial)
                        .conRegla("FIN_ACUM"),
                Campo.<Resumen>estado(
                                "estado_financiero",
                                "Estado financiero",
                                16,
                                (r, donde) -> Colores.state(
                                        Colores.formula(
                                                donde.de("financiero"),
                                                quoted(r.grupo().estadoFinanciero())),
                                        r.grupo().razonFinanciera().map(Razon::redondeada),
                                        r.grupo().estadoFinanciero(),
                                        marco.escala()))
                        .conRegla("SEMAFORO"),
                Campo.<Resumen>codigo("actividad_mas_baja", "Actividad más baja ►", 12, r -> r.masBaja()
                                .orElse(""))
                        .conEnlace(r -> r.masBaja().map(filas::get).map(actividades::enlace)));
    }

    private Campo<Resumen> count(
            String clave,
            String encabezado,
            java.util.function.ToIntFunction<Resumen> cuantas,
            java.util.function.UnaryOperator<String> formula) {
        return Campo.de(
                clave,
                encabezado,
                8,
                Tipo.ENTERO,
                (r, donde) -> Pintura.de(
                        Formula.of(formula.apply(criterion(r, donde)), Valor.numero(cuantas.applyAsInt(r)))));
    }

    private Campo<Resumen> money(
            String clave, String encabezado, java.util.function.Function<Resumen, BigDecimal> soles) {
        return Campo.de(
                clave,
                encabezado,
                16,
                Tipo.SOLES,
                (r, donde) -> Pintura.de(Formula.of(
                        r.esTotal()
                                ? "SUM(" + column(clave) + ")"
                                : "SUMIFS(" + column(clave) + criterion(r, donde) + ")",
                        Valor.numero(soles.apply(r)))));
    }

    private Pintura physical(Resumen r, Renglon donde) {
        String media = "AVERAGEIFS(" + column("fis_tope") + "," + column("situacion_fisica") + ",\""
                + Estado.MEDIDO.rotulo() + "\"" + criterion(r, donde) + ")";
        return ratio("IFERROR(ROUND(" + media + ",12),\"\")", r.grupo().promedioFisico());
    }

    private Pintura financial(Resumen r, Renglon donde) {
        return r.grupo()
                .razonFinanciera()
                .map(razon -> ratio(
                        "ROUND(" + donde.de("devengado_soles") + "/" + donde.de("programado_soles") + ",12)",
                        Optional.of(razon.redondeada())))
                .orElse(Pintura.de(Valor.VACIO));
    }

    static Pintura ratio(String expresion, Optional<BigDecimal> valor) {
        return Pintura.de(Formula.of(expresion, valor.map(Valor::numero).orElse(Valor.VACIO)));
    }

    private String column(String clave) {
        return actividades.rango(clave);
    }

    /** {@code ,range,code}: nothing for the total, which takes them all. */
    private String criterion(Resumen r, Renglon donde) {
        String codigo = (prefijo.isEmpty() ? "" : "\"" + prefijo + "\"&") + donde.de("codigo");
        return r.esTotal() ? "" : "," + column(campo) + "," + codigo;
    }

    static String quoted(Estado estado) {
        return "\"" + estado.rotulo() + "\"";
    }
}
