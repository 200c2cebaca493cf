package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Razon;
import pe.quipu.ficha.Dato;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Periodo;

/** The columns of Indicadores that say what was obtained: to date, ATI, LOGRADO, what is left and TIPO_II, live. */
record ObtenidoCampos(Marco<Consolidado> marco) {
    List<Campo<DeIndicador>> campos() {
        List<Campo<DeIndicador>> campos = new ArrayList<>();
        campos.add(Campo.valor("valor_obtenido", "Valor obtenido", 10, Tipo.CANTIDAD, i -> i.obtenido()
                .map(Valor::numero)
                .orElse(Valor.VACIO)));
        campos.add(Campo.<DeIndicador>valor("valor_acumulado", "Valor a la fecha", 11, Tipo.CANTIDAD, i -> i.aLaFecha()
                        .map(Valor::numero)
                        .orElse(Valor.VACIO))
                .conRegla(Regla.AGREGABLE.name()));
        if (marco.consolidado().resultados().indicadores().stream()
                .anyMatch(i -> i.indicador().agregable() || !i.antes().isEmpty())) {
            campos.add(
                    Campo.valor("periodos_sumados", "Periodos sumados", 18, Tipo.CENTRADO, i -> Valor.texto(added(i))));
        }
        campos.addAll(List.of(
                Campo.<DeIndicador>de("ati", "ATI", 9, Tipo.PORCENTAJE, ObtenidoCampos::ati)
                        .conRegla("ATI"),
                Campo.<DeIndicador>estado("logrado", "¿Logrado?", 12, this::reached)
                        .conRegla("LOGRADO"),
                Campo.<DeIndicador>estado(
                                "estado",
                                "Estado",
                                15,
                                (i, donde) -> Colores.state(
                                        coloured(donde),
                                        i.ati().filter(r -> !i.enCurso()).map(Razon::redondeada),
                                        i.situacion(),
                                        marco.escala()))
                        .conRegla("SEMAFORO"),
                Campo.texto("situacion", "Situación", 12, i -> i.estado().rotulo()),
                Campo.<DeIndicador>de("brecha", "Falta para el logro", 10, Tipo.CANTIDAD, ObtenidoCampos::gap)
                        .conRegla(Regla.BRECHA.name())));
        campos.addAll(fromBase());
        return campos;
    }

    /** Before December a value on its way has no colour. */
    private String coloured(Renglon donde) {
        String color = Colores.formula(donde.de("ati"), donde.de("situacion"));
        return marco.consolidado().corte().cierraElAnio()
                ? color
                : "IF(%1$s=\"%2$s\",%1$s,%3$s)".formatted(donde.de("logrado"), LogroCampos.EN_CURSO, color);
    }

    private static List<Campo<DeIndicador>> fromBase() {
        return List.of(
                Campo.<DeIndicador>de(
                                "tipo_ii_bruto", "Tipo II sin límite", 10, Tipo.PORCENTAJE, ObtenidoCampos::wayGone)
                        .conRegla(Regla.TIPO_II.name()),
                Campo.<DeIndicador>de(
                                "tipo_ii",
                                "Avance tipo II",
                                10,
                                Tipo.PORCENTAJE,
                                (i, donde) -> GrupoCampos.ratio(
                                        "IF(%1$s=\"\",\"\",MAX(0,%1$s))".formatted(donde.de("tipo_ii_bruto")),
                                        i.tipoII().mostrada().map(Razon::redondeada)))
                        .conRegla(Regla.TIPO_II.name()),
                Campo.texto("situacion_ii", "Situación del tipo II", 18, i -> i.tipoII()
                        .motivo()
                        .rotulo()));
    }

    /** {@code T1, T3, T4 (falta T2)}; of one that does not add up, where its last value was told: {@code último: T3}. */
    private String added(DeIndicador i) {
        Periodo este = marco.consolidado().periodo();
        if (i.aLaFecha().isEmpty()) {
            return "";
        } else if (!i.indicador().agregable()) {
            return i.antes().stream().map(p -> "último: " + brief(p.periodo())).collect(Collectors.joining());
        }
        String sumados = Stream.concat(
                        i.antes().stream()
                                .filter(p -> p.dato().flatMap(Dato::numero).isPresent())
                                .map(DeIndicador.DePeriodo::periodo),
                        i.obtenido().stream().map(v -> este))
                .map(ObtenidoCampos::brief)
                .collect(Collectors.joining(", "));
        String faltan = i.faltan().stream().map(ObtenidoCampos::brief).collect(Collectors.joining(", "));
        return faltan.isEmpty() ? sumados : sumados + " (falta " + faltan + ")";
    }

    /** {@code T2} of 2022-T2; the whole year is {@code A}. */
    private static String brief(Periodo p) {
        return p.codigo().substring(5);
    }

    private static Pintura ati(DeIndicador i, Renglon donde) {
        if (i.aLaFecha().isEmpty()) {
            return Pintura.de(Valor.VACIO);
        }
        return GrupoCampos.ratio(
                ("IF(%1$s=\"ascendente\",IF(%2$s>0,ROUND(MIN(1,MAX(0,%3$s)/%2$s),12),\"\"),"
                                + "IF(%1$s=\"descendente\",IF(%3$s<=0,1,ROUND(MIN(1,MAX(0,%2$s)/%3$s),12)),\"\"))")
                        .formatted(donde.de("sentido"), donde.de("logro_esperado"), donde.de("valor_acumulado")),
                i.ati().map(Razon::redondeada));
    }

    private static Pintura wayGone(DeIndicador i, Renglon donde) {
        if (i.aLaFecha().isEmpty()) {
            return Pintura.de(Valor.VACIO);
        }
        String sumado = "IF(%1$s=\"ascendente\",IF(%2$s>0,ROUND(%3$s/%2$s,12),\"\"),"
                + "IF(%1$s=\"descendente\",IF(%3$s<=0,1,ROUND(MAX(0,%2$s)/%3$s,12)),\"\"))";
        String recorrido = "IF(%4$s=\"\",\"\",IF(AND(%1$s=\"ascendente\",%2$s>%4$s),ROUND((%3$s-%4$s)/(%2$s-%4$s),12),"
                + "IF(AND(%1$s=\"descendente\",%2$s<%4$s),ROUND((%4$s-%3$s)/(%4$s-%2$s),12),\"\")))";
        return GrupoCampos.ratio(
                (i.indicador().agregable() ? sumado : recorrido)
                        .formatted(
                                donde.de("sentido"),
                                donde.de("logro_esperado"),
                                donde.de("valor_acumulado"),
                                donde.de("linea_base")),
                i.tipoII().razon().map(Razon::redondeada));
    }

    private static Pintura gap(DeIndicador i, Renglon donde) {
        return i.brecha()
                .map(b -> Pintura.de(Formula.of(
                        "ROUND(MAX(0,IF(%1$s=\"ascendente\",%2$s-%3$s,%3$s-%2$s)),12)"
                                .formatted(
                                        donde.de("sentido"), donde.de("logro_esperado"), donde.de("valor_acumulado")),
                        Valor.numero(b))))
                .orElse(Pintura.de(Valor.VACIO));
    }

    /** Before December what the rest of the year can change is on its way. */
    private Pintura reached(DeIndicador i, Renglon donde) {
        boolean anual = marco.consolidado().corte().cierraElAnio();
        boolean suma = i.indicador().agregable();
        String texto = i.logrado()
                .map(si -> si ? LogroCampos.SI : LogroCampos.NO)
                .orElse("◌ " + i.situacion().rotulo());
        String formula = ("IF(%5$s=\"\",\"◌ \"&%4$s,IF(%1$s=\"ascendente\",IF(%3$s>=%2$s,\"%6$s\",\"%7$s\"),"
                        + "IF(%3$s<=%2$s,\"%8$s\",\"%9$s\")))")
                .formatted(
                        donde.de("sentido"),
                        donde.de("logro_esperado"),
                        donde.de("valor_acumulado"),
                        donde.de("situacion"),
                        donde.de("ati"),
                        LogroCampos.SI,
                        anual ? LogroCampos.NO : LogroCampos.EN_CURSO,
                        anual || !suma ? LogroCampos.SI : LogroCampos.EN_CURSO,
                        anual || suma ? LogroCampos.NO : LogroCampos.EN_CURSO);
        return Pintura.de(Formula.of(formula, Valor.texto(texto)), Colores.papel(texto));
    }
}
