package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * The columns of a group of activities, the same for units, actions, objectives and the entity: how many of how many,
 * their physical mean, money by ratio of totals.
 *
 * @param actividades the sheet the formulas stand on
 * @param filas row of each activity there
 * @param campo key of the column of Actividades that tells the group
 * @param prefijo what stands before the code in that column
 */
record GrupoCampos(
        Marco<Consolidado> marco, Cuadro actividades, Map<String, Integer> filas, String campo, String prefijo) {

    List<Campo<Resumen>> campos() {
        List<Campo<Resumen>> campos = new ArrayList<>(coverage());
        List<Campo<Resumen>> medias = MediaCampos.of(marco).deGrupo(actividades, this::criterion);
        campos.add(medias.get(0));
        campos.add(state("estado_fisico", "Estado físico", "fisico", Grupo::promedioFisico, Grupo::estadoFisico));
        campos.addAll(medias.subList(1, medias.size()));
        campos.addAll(money());
        return campos;
    }

    private List<Campo<Resumen>> coverage() {
        Map<String, Integer> primeras = firstRows();
        return List.of(
                count(
                                "actividades",
                                "Activi-\ndades",
                                r -> r.grupo().total(),
                                d -> "COUNTIFS(" + column("codigo_ao") + ",\"?*\"," + column("situacion_fisica")
                                        + ",\"<>" + Estado.ANULADA.rotulo() + "\"" + d + ")")
                        .conEnlace(r -> r.esTotal()
                                ? Optional.of(actividades.enlace(Cuadro.PRIMERA))
                                : Optional.ofNullable(primeras.get(r.codigo())).map(actividades::enlace)),
                count(
                        "medidas",
                        "Medidas",
                        r -> r.grupo().medidas(),
                        d -> "COUNTIFS(" + column("situacion_fisica") + ",\"" + Estado.MEDIDO.rotulo() + "\"" + d
                                + ")"),
                count(
                        "parciales",
                        "Parciales",
                        r -> r.grupo().parciales(),
                        d -> "COUNTIFS(" + column("situacion_fisica") + ",\"" + Estado.MEDIDO.rotulo() + "\","
                                + column("parcial") + ",\"parcial*\"" + d + ")"),
                Campo.<Resumen>de(
                                "cobertura",
                                "Cobertura",
                                20,
                                Tipo.CENTRADO,
                                (r, donde) -> Pintura.de(Formula.of(
                                        donde.de("medidas") + "&\" de \"&" + donde.de("actividades") + "&"
                                                + inPart(donde.de("parciales")),
                                        Valor.texto(r.grupo().cobertura()))))
                        .conRegla("COBERTURA"));
    }

    /** As {@link Grupo#enParte} says it. @param celda where they are counted */
    static String inPart(String celda) {
        return "IF(%1$s=0,\"\",\", \"&%1$s&IF(%1$s=1,\" parcial\",\" parciales\"))".formatted(celda);
    }

    /** Where the rows of each group begin on Actividades. */
    private Map<String, Integer> firstRows() {
        Map<String, Integer> primeras = new HashMap<>();
        marco.consolidado()
                .resultados()
                .actividades()
                .forEach(a -> primeras.merge(group(a), filas.get(a.actividad().codigo()), Math::min));
        return primeras;
    }

    private String group(DeActividad a) {
        return switch (campo) {
            case "oei" -> marco.oei(a.actividad().aei());
            case "aei" -> a.actividad().aei();
            default -> a.actividad().centroCosto();
        };
    }

    private List<Campo<Resumen>> money() {
        return List.of(
                money("programado_soles", "Programado a la fecha S/", r -> r.grupo()
                        .programado()),
                money("devengado_soles", "Devengado a la fecha S/", r -> r.grupo()
                                .ejecutado())
                        .soloSi(r -> r.grupo().conEjecucion() > 0),
                Campo.<Resumen>de("financiero", "Avance financiero", 11, Tipo.PORCENTAJE, this::financial)
                        .conRegla("FIN_ACUM"),
                Campo.<Resumen>de(
                                "financiero_reportado",
                                "Financiero de lo reportado",
                                12,
                                Tipo.PORCENTAJE,
                                this::reported)
                        .conRegla(Regla.FIN_REPORTADO.name()),
                state(
                        "estado_financiero",
                        "Estado financiero",
                        "financiero",
                        g -> g.razonFinanciera().map(Razon::redondeada),
                        Grupo::estadoFinanciero),
                Campo.<Resumen>codigo("actividad_mas_baja", "Actividad más baja ►", 12, r -> r.masBaja()
                                .orElse(""))
                        .conEnlace(r -> r.masBaja().map(filas::get).map(actividades::enlace)));
    }

    private Campo<Resumen> state(
            String clave,
            String encabezado,
            String razon,
            Function<Grupo, Optional<BigDecimal>> valor,
            Function<Grupo, Estado> estado) {
        return Campo.<Resumen>estado(
                        clave,
                        encabezado,
                        16,
                        (r, donde) -> Colores.state(
                                Colores.formula(donde.de(razon), quoted(estado.apply(r.grupo()))),
                                valor.apply(r.grupo()),
                                estado.apply(r.grupo()),
                                marco.escala()))
                .conRegla("SEMAFORO");
    }

    private Campo<Resumen> count(
            String clave, String encabezado, ToIntFunction<Resumen> cuantas, UnaryOperator<String> formula) {
        return Campo.de(
                clave,
                encabezado,
                8,
                Tipo.ENTERO,
                (r, donde) -> Pintura.de(
                        Formula.of(formula.apply(criterion(r, donde)), Valor.numero(cuantas.applyAsInt(r)))));
    }

    private Campo<Resumen> money(String clave, String encabezado, Function<Resumen, BigDecimal> soles) {
        return Campo.de(
                clave,
                encabezado,
                16,
                Tipo.SOLES,
                (r, donde) -> Pintura.de(Formula.of(total(clave, r, donde), Valor.numero(soles.apply(r)))));
    }

    private String total(String clave, Resumen r, Renglon donde) {
        return r.esTotal() ? "SUM(" + column(clave) + ")" : "SUMIFS(" + column(clave) + criterion(r, donde) + ")";
    }

    private Pintura financial(Resumen r, Renglon donde) {
        return r.grupo()
                .razonFinanciera()
                .map(razon -> ratio(
                        "ROUND(" + donde.de("devengado_soles") + "/" + donde.de("programado_soles") + ",12)",
                        Optional.of(razon.redondeada())))
                .orElse(Pintura.de(Valor.VACIO));
    }

    /** Blank where it would be the same figure again: no month is missing, or nobody told anything. */
    private Pintura reported(Resumen r, Renglon donde) {
        String base = total("programado_reportado", r, donde);
        return ratio(
                "IF(OR(%1$s=\"\",%2$s=0,ROUND(%2$s-%3$s,2)=0),\"\",ROUND(%4$s/%2$s,12))"
                        .formatted(
                                donde.de("financiero"),
                                base,
                                donde.de("programado_soles"),
                                donde.de("devengado_soles")),
                r.grupo().financieroAparte().map(Razon::redondeada));
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
