package pe.quipu.consolidado;

import java.util.List;
import pe.quipu.avance.Estado;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * The columns that say what the indicators of an objective or action reached, live over sheet Indicadores.
 *
 * @param campo key of the column of Indicadores that tells the group
 */
record LogroCampos(Marco<Consolidado> marco, Cuadro indicadores, String campo) {
    static final String SI = "✔ Sí";

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
                Campo.de(
                        "indicadores",
                        "Indica-\ndores",
                        8,
                        Tipo.ENTERO,
                        (r, donde) -> Pintura.de(Formula.of(
                                counting("codigo", "?*", r, donde),
                                Valor.numero(r.logro().total())))),
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
                                "Estado",
                                16,
                                (r, donde) -> Colores.state(
                                        Colores.formula(donde.de("resultado"), GrupoCampos.quoted(Estado.SIN_REPORTE)),
                                        r.resultado(),
                                        Estado.SIN_REPORTE,
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
                        .conRegla("ATI"));
    }

    private String counting(String clave, String valor, Resumen r, Renglon donde) {
        return "COUNTIFS(" + indicadores.rango(clave) + ",\"" + valor + "\"" + criterion(r, donde) + ")";
    }

    private String criterion(Resumen r, Renglon donde) {
        return r.esTotal() ? "" : "," + indicadores.rango(campo) + "," + donde.de("codigo");
    }
}
