package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.avance.Avance;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Medida;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Mes;

/**
 * The columns of one side of an activity, physical or financial: figures as values, ratios and states as formulas.
 *
 * @param prefijo {@code fis} or {@code fin}: of keys and, in capitals, of rule ids
 */
record LadoCampos(String prefijo, Tipo tipo, int ancho, Function<DeActividad, Medida> medida, Escala escala) {
    /** The columns that the ratio of an activity stands on. */
    interface Par {
        List<String> de(DeActividad a);
    }

    /** A figure of the period or to date, blank where nothing was measured. */
    Campo<DeActividad> figure(String clave, String encabezado, Function<Medida, Optional<BigDecimal>> cifra) {
        return Campo.valor(clave, encabezado, ancho, tipo, a -> cifra.apply(medida.apply(a))
                .map(Valor::numero)
                .orElse(Valor.VACIO));
    }

    /** @param par what was done, what it is divided by and, where there is, what is not to be done again of that */
    Campo<DeActividad> ratio(String span, String encabezado, Function<Medida, Avance> avance, List<String> par) {
        return ratio(span, encabezado, avance, (DeActividad a) -> par);
    }

    /** @param par the same, where not every activity is divided by the same column */
    Campo<DeActividad> ratio(String span, String encabezado, Function<Medida, Avance> avance, Par par) {
        return Campo.<DeActividad>de(prefijo + "_" + span, encabezado, 10, Tipo.PORCENTAJE, (a, donde) -> avance.apply(
                                medida.apply(a))
                        .razon()
                        .map(r -> Pintura.de(Formula.of(
                                "ROUND(" + donde.de(par.de(a).get(0)) + "/" + divisor(donde, par.de(a)) + ",12)",
                                Valor.numero(r.redondeada()))))
                        .orElse(Pintura.de(Valor.VACIO)))
                .conRegla(prefijo.toUpperCase(java.util.Locale.ROOT) + "_" + span.toUpperCase(java.util.Locale.ROOT));
    }

    private static String divisor(Renglon donde, List<String> par) {
        return par.size() == 2 ? donde.de(par.get(1)) : "(" + donde.de(par.get(1)) + "-" + donde.de(par.get(2)) + ")";
    }

    /** Why there is no ratio, or «Medido». */
    Campo<DeActividad> situation(String clave, String encabezado) {
        return Campo.texto(
                clave, encabezado, 13, a -> medida.apply(a).acumulado().estado().rotulo());
    }

    Campo<DeActividad> state(String clave, String encabezado, String situacion) {
        return Campo.<DeActividad>estado(clave, encabezado, 14, (a, donde) -> {
                    Avance acumulado = medida.apply(a).acumulado();
                    return Colores.state(
                            Colores.formula(donde.de(prefijo + "_acum"), donde.de(situacion)),
                            acumulado.razon().map(Razon::redondeada),
                            acumulado.estado(),
                            escala);
                })
                .conRegla("SEMAFORO");
    }

    /** Above 100 % in the decimal that is shown: it enters the means as 100. A cent over is no mark beside «100.0 %». */
    Campo<DeActividad> excess(String clave) {
        return Campo.<DeActividad>de(clave, "Exceso", 9, Tipo.CENTRADO, (a, donde) -> {
                    Optional<Razon> razon = medida.apply(a).acumulado().razon();
                    String celda = donde.de(prefijo + "_acum");
                    boolean exceso = razon.filter(r -> r.redondeada()
                                            .setScale(3, RoundingMode.HALF_UP)
                                            .compareTo(BigDecimal.ONE)
                                    > 0)
                            .isPresent();
                    return Pintura.de(
                            razon.isEmpty()
                                    ? Valor.VACIO
                                    : Formula.of(
                                            "IF(ROUND(" + celda + ",3)>1,\"Exceso\",\"\")",
                                            Valor.texto(exceso ? "Exceso" : "")));
                })
                .con(Campo.Clase.MARCA);
    }

    Campo<DeActividad> partial(String clave) {
        return Campo.texto(
                clave, "Meses que faltan", 16, a -> partial(medida.apply(a).acumulado()));
    }

    private static String partial(Avance avance) {
        return avance.estado() == Estado.MEDIDO && avance.parcial()
                ? "parcial (" + Mes.faltan(avance.faltan()) + ")"
                : "";
    }
}
