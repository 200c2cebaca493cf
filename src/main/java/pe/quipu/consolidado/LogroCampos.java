package pe.quipu.consolidado;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Estado;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Indicador;

/**
 * The columns that say what the indicators of an objective or action reached, live over sheet Indicadores.
 *
 * @param campo key of the column of Indicadores that tells the group
 */
record LogroCampos(Marco<Consolidado> marco, Cuadro indicadores, String campo) {
    static final String SI = "✔ Sí";
    static final String NO = "✖ No";
    static final String EN_CURSO = "◌ " + Estado.EN_CURSO.rotulo();

    List<Campo<Resumen>> campos() {
        return List.of(
                Campo.<Resumen>de(
                                "logrados",
                                "Indica-\ndores logrados",
                                9,
                                Tipo.ENTERO,
                                (r, donde) -> Pintura.de(Formula.of(
                                        counting("logrado", SI, r, donde),
                                        Valor.numero(r.logro().logrados()))))
                        .conRegla("LOGRADO"),
                Campo.<Resumen>de(
                                "indicadores",
                                "Indica-\ndores",
                                8,
                                Tipo.ENTERO,
                                (r, donde) -> Pintura.de(Formula.of(
                                        counting("codigo", "?*", r, donde),
                                        Valor.numero(r.logro().total()))))
                        .conEnlace(this::firstRow),
                Campo.de(
                        "reportados",
                        "Con dato",
                        8,
                        Tipo.ENTERO,
                        (r, donde) -> Pintura.de(Formula.of(
                                counting("situacion", Estado.MEDIDO.rotulo(), r, donde),
                                Valor.numero(r.logro().medidos())))),
                Campo.<Resumen>de(
                                "resultado",
                                "Resultado",
                                10,
                                Tipo.PORCENTAJE,
                                (r, donde) -> GrupoCampos.ratio(
                                        "IF(%1$s=0,\"\",ROUND(%2$s/%3$s,12))"
                                                .formatted(
                                                        donde.de("reportados"),
                                                        donde.de("logrados"),
                                                        donde.de("indicadores")),
                                        r.resultado()))
                        .conRegla("LOGRADO"),
                Campo.<Resumen>estado(
                                "estado",
                                "Semáforo de resultados",
                                16,
                                (r, donde) -> Colores.state(
                                        coloured(r, donde),
                                        r.juzgado(),
                                        r.logro().estado(),
                                        marco.escala()))
                        .conRegla("SEMAFORO"),
                Campo.<Resumen>de(
                                "ati_medio",
                                "ATI medio",
                                10,
                                Tipo.PORCENTAJE,
                                (r, donde) -> GrupoCampos.ratio(
                                        "IFERROR(ROUND(AVERAGEIFS(" + indicadores.rango("ati") + ","
                                                + indicadores.rango("situacion") + ",\"" + Estado.MEDIDO.rotulo() + "\""
                                                + criterion(r, donde) + "),12),\"\")",
                                        r.atiMedio()))
                        .conRegla("ATI"),
                Campo.<Resumen>de(
                                "grado_menor",
                                "Relevancia menor",
                                8,
                                Tipo.ENTERO,
                                (r, donde) -> Pintura.de(Formula.of(
                                        leastRelevant(r, donde),
                                        Valor.numero(r.logro().gradoMenor()))))
                        .con(Campo.Clase.OCULTO),
                Campo.<Resumen>de(
                                "ati_ponderado",
                                "ATI ponderado",
                                10,
                                Tipo.PORCENTAJE,
                                (r, donde) -> GrupoCampos.ratio(
                                        weighted(r, donde),
                                        r.logro().ponderado().redondeada()))
                        .conRegla("RELEVANCIA"));
    }

    /** Before December there is a colour only where nothing is on its way: every indicator says yes or no. */
    private String coloured(Resumen r, Renglon donde) {
        String color = Colores.formula(
                donde.de("resultado"), GrupoCampos.quoted(r.logro().estado()));
        return marco.consolidado().corte().cierraElAnio()
                ? color
                : "IF(AND(%s>0,%s+%s<%s),\"%s\",%s)"
                        .formatted(
                                donde.de("reportados"),
                                donde.de("logrados"),
                                counting("logrado", NO, r, donde),
                                donde.de("indicadores"),
                                EN_CURSO,
                                color);
    }

    /** The grade of the least relevant indicator of the group: 3, 2, 1, or 0 when it has none. */
    private String leastRelevant(Resumen r, Renglon donde) {
        return "IF(%s>0,3,IF(%s>0,2,IF(%s>0,1,0)))"
                .formatted(
                        counting("grado", "3", r, donde),
                        counting("grado", "2", r, donde),
                        counting("grado", "1", r, donde));
    }

    /** Each weighs (least + 1 - its grade): so the weights need no column, which would be another in each group. */
    private String weighted(Resumen r, Renglon donde) {
        String medidos =
                "," + indicadores.rango("situacion") + ",\"" + Estado.MEDIDO.rotulo() + "\"" + criterion(r, donde);
        return "IFERROR(ROUND(((%1$s+1)*SUMIFS(%2$s%5$s)-SUMIFS(%3$s%5$s))/((%1$s+1)*COUNTIFS(%6$s)-SUMIFS(%4$s%5$s)),12),\"\")"
                .formatted(
                        donde.de("grado_menor"),
                        indicadores.rango("ati"),
                        indicadores.rango("ati_por_grado"),
                        indicadores.rango("grado"),
                        medidos,
                        medidos.substring(1));
    }

    /** Where its indicators begin on Indicadores. */
    private Optional<String> firstRow(Resumen r) {
        List<DeIndicador> todos = marco.consolidado().resultados().indicadores();
        return IntStream.range(0, todos.size())
                .filter(n -> r.esTotal() || group(todos.get(n).indicador()).equals(r.codigo()))
                .mapToObj(n -> indicadores.enlace(Cuadro.PRIMERA + n))
                .findFirst();
    }

    private String group(Indicador i) {
        return campo.equals("oei") ? i.oei() : i.elemento();
    }

    private String counting(String clave, String valor, Resumen r, Renglon donde) {
        return "COUNTIFS(" + indicadores.rango(clave) + ",\"" + valor + "\"" + criterion(r, donde) + ")";
    }

    private String criterion(Resumen r, Renglon donde) {
        return r.esTotal() ? "" : "," + indicadores.rango(campo) + "," + donde.de("codigo");
    }
}
