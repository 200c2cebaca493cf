package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import pe.quipu.avance.Aporte;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Politica;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Promedio;

/**
 * The physical mean of a group by the rule the entity chose: on Actividades, what each activity brings to it; on the
 * sheets of groups, the mean over them. Who did not report, once that counts, adds its weight and no value: its cell
 * never says 0 %.
 *
 * @param inversiones whether the plan has some: then they are also told apart
 */
record MediaCampos(Politica politica, boolean inversiones) {
    static MediaCampos of(Marco<Consolidado> marco) {
        Consolidado c = marco.consolidado();
        return new MediaCampos(
                Politica.of(c.estructura(), c.periodo()),
                c.resultados().actividades().stream().anyMatch(DeActividad::esInversion));
    }

    String regla() {
        return politica.promedio().name();
    }

    /** One line that says how a group is measured. */
    String ayuda() {
        String media = politica.promedio() == Promedio.AVG_CAP
                ? "el promedio de sus actividades medidas, cada una hasta 100 %"
                : "el promedio " + regla() + " de sus actividades (vea Metodologia)";
        return "El avance físico es " + media + (politica.ceros() ? "; quien no reportó cuenta como 0." : ".");
    }

    /** Whether its groups take more columns than one figure and its state. */
    boolean ancha() {
        return politica.ceros() || inversiones;
    }

    /** The columns of Actividades. */
    List<Campo<DeActividad>> deActividad() {
        List<Campo<DeActividad>> campos = new ArrayList<>();
        campos.add(Campo.<DeActividad>de("fis_tope", "Entra en el promedio", 11, Tipo.PORCENTAJE, this::value)
                .conRegla(regla()));
        campos.add(Campo.<DeActividad>valor("peso", "Peso en el promedio", weightWidth(), weightType(), a -> a.aporte()
                        .map(Aporte::peso)
                        .map(Valor::numero)
                        .orElse(Valor.VACIO))
                .conRegla(Regla.PESO.name()));
        if (politica.pondera()) {
            campos.add(Campo.<DeActividad>de("fis_por_peso", "Por su peso", 8, Tipo.CANTIDAD, this::weighed)
                    .con(Campo.Clase.OCULTO));
        }
        return campos;
    }

    private int weightWidth() {
        return politica.promedio() == Promedio.W_FIN ? 15 : 10;
    }

    private Tipo weightType() {
        return politica.promedio() == Promedio.W_FIN ? Tipo.SOLES : Tipo.ENTERO;
    }

    private Pintura value(DeActividad a, Renglon donde) {
        return measured(
                a,
                politica.promedio().conTope() ? "MIN(1," + donde.de("fis_acum") + ")" : donde.de("fis_acum"),
                p -> p.razon().redondeada());
    }

    private Pintura weighed(DeActividad a, Renglon donde) {
        return measured(a, donde.de("fis_tope") + "*" + donde.de("peso"), p -> p.razon()
                .redondeada()
                .multiply(p.peso()));
    }

    private static Pintura measured(DeActividad a, String expresion, Function<Aporte, BigDecimal> valor) {
        return a.aporte()
                .filter(p -> a.fisica().acumulado().estado() == Estado.MEDIDO)
                .map(p -> Pintura.de(Formula.of(expresion, Valor.numero(valor.apply(p)))))
                .orElse(Pintura.de(Valor.VACIO));
    }

    /**
     * The columns of a group: the mean, the same without who did not report where silence counts, and by type.
     *
     * @param actividades where the formulas stand
     * @param deFila which rows of it are of the group: {@code ,range,code}, nothing for all
     */
    List<Campo<Resumen>> deGrupo(Cuadro actividades, BiFunction<Resumen, Renglon, String> deFila) {
        List<Campo<Resumen>> campos = new ArrayList<>();
        String todas = politica.ceros() ? criterion(actividades, "peso", ">0") : measured(actividades);
        campos.add(mean(
                "fisico",
                "Avance físico",
                Resumen::grupo,
                Grupo::promedioFisico,
                (r, donde) -> formula(actividades, todas, deFila.apply(r, donde))));
        if (politica.ceros()) {
            campos.add(mean(
                            "fisico_medidas",
                            "Físico de lo reportado",
                            Resumen::grupo,
                            Grupo::promedioMedido,
                            (r, donde) -> formula(actividades, measured(actividades), deFila.apply(r, donde)))
                    .conRegla(Regla.NO_REPORTO.name()));
        }
        if (inversiones) {
            campos.add(mean(
                    "fisico_actividades",
                    "Físico de actividades",
                    r -> r.porTipo().actividades(),
                    Grupo::promedioFisico,
                    (r, donde) -> formula(
                            actividades, todas, criterion(actividades, "tipo", "actividad") + deFila.apply(r, donde))));
            campos.add(mean(
                    "fisico_inversiones",
                    "Físico de inversiones",
                    r -> r.porTipo().inversiones(),
                    Grupo::promedioFisico,
                    (r, donde) -> formula(
                            actividades, todas, criterion(actividades, "tipo", "inversión") + deFila.apply(r, donde))));
        }
        return campos;
    }

    private Campo<Resumen> mean(
            String clave,
            String encabezado,
            Function<Resumen, Grupo> grupo,
            Function<Grupo, Optional<BigDecimal>> media,
            BiFunction<Resumen, Renglon, String> expresion) {
        return Campo.<Resumen>de(
                        clave,
                        encabezado,
                        11,
                        Tipo.PORCENTAJE,
                        (r, donde) -> GrupoCampos.ratio(expresion.apply(r, donde), media.apply(grupo.apply(r))))
                .conRegla(regla());
    }

    /** Over those whose weight counts; without a measured one that weighs, nothing: silence alone is not 0 %. */
    private String formula(Cuadro actividades, String cuentan, String deFila) {
        String medidas = measured(actividades) + deFila;
        String valor = actividades.rango(politica.pondera() ? "fis_por_peso" : "fis_tope");
        String peso = actividades.rango("peso");
        return "IF(SUMIFS(%2$s%3$s)=0,\"\",ROUND(SUMIFS(%1$s%3$s)/SUMIFS(%2$s%4$s),12))"
                .formatted(valor, peso, medidas, cuentan + deFila);
    }

    private static String measured(Cuadro actividades) {
        return criterion(actividades, "situacion_fisica", Estado.MEDIDO.rotulo());
    }

    private static String criterion(Cuadro actividades, String clave, String valor) {
        return "," + actividades.rango(clave) + ",\"" + valor + "\"";
    }
}
