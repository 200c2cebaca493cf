package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pe.quipu.consolidado.TechoRules.DeTecho;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Unidad;

/**
 * Sheet Unidades of a formulation: every unit of the structure with its money, its ceiling and its delivery. A ceiling
 * is the reporting unit's, with the cost centres it reports for.
 */
final class OrganoDesigner {
    private final Marco<Formulacion> marco;
    private final Cuadro actividades;
    private final Tabla<DeTecho> techos;

    OrganoDesigner(Marco<Formulacion> marco, Cuadro actividades, Tabla<DeTecho> techos) {
        this.marco = marco;
        this.actividades = actividades;
        this.techos = techos;
    }

    Tabla<Conjunto> tabla() {
        Reparto<ActividadOperativa> reparto =
                new Reparto<>(marco.consolidado().actividades(), ActividadOperativa::centroCosto, Sumas::deActividades);
        List<Campo<Conjunto>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "Código", 11, Conjunto::codigo));
        campos.add(Campo.texto("denominacion", "Unidad", 42, Conjunto::nombre));
        campos.add(Campo.codigo("reporta", "Reporta por", 11, Conjunto::superior));
        campos.addAll(new SolesCampos(
                        actividades,
                        Llave.UNIDAD,
                        "Activi-\ndades",
                        marco.consolidado().periodo().ejercicio(),
                        reparto.total().sumas().total())
                .campos());
        campos.addAll(ceiling());
        campos.addAll(PendientesDesigner.campos(marco, Conjunto::superior));
        return Tabla.of(
                        "Unidades",
                        "Unidades: programado, techo y entrega",
                        "El techo es de la unidad que reporta, con sus centros de costo; su detalle está en Techos.",
                        campos,
                        reparto.entre(
                                marco.consolidado().estructura().unidades().stream()
                                        .map(Unidad::codigo)
                                        .toList(),
                                marco::nombre,
                                marco::reporta),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(reparto.total());
    }

    private List<Campo<Conjunto>> ceiling() {
        return List.of(
                head("techo", "Techo S/", t -> t.techo().soles()).soloSi(this::has),
                head("con_techo", "Programado con techo S/", DeTecho::programado)
                        .conRegla("DENTRO")
                        .soloSi(this::has),
                Campo.<Conjunto>de(
                                "diferencia",
                                "Diferencia S/",
                                17,
                                Tipo.SOLES,
                                (c, donde) -> Pintura.de(Formula.of(
                                        "ROUND(" + donde.de("techo") + "-" + donde.de("con_techo") + ",2)",
                                        Valor.numero(sum(c, DeTecho::diferencia)))))
                        .con(Campo.Clase.SALDO)
                        .conRegla("DIFERENCIA")
                        .soloSi(this::has),
                Campo.estado("estado", "Estado", 18, this::state));
    }

    private Campo<Conjunto> head(String clave, String encabezado, Function<DeTecho, BigDecimal> cuanto) {
        String columna = clave.equals("techo") ? "techo" : "programado";
        return Campo.de(
                clave,
                encabezado,
                17,
                Tipo.SOLES,
                (c, donde) -> Pintura.de(Formula.of(
                        "SUMIFS(" + techos.cuadro().rango(columna) + ","
                                + techos.cuadro().rango("suma") + ",\"SI\"" + unit(c) + ")",
                        Valor.numero(sum(c, cuanto)))));
    }

    /** By the row of the unit, whose code is text on both sides: {@code 03.1} and {@code 03.10} are not one number. */
    private String unit(Conjunto c) {
        return c.esTotal()
                ? ""
                : "," + techos.cuadro().rango(Llave.REPORTA.clave()) + ",\"" + Llave.valor(c.codigo()) + "\"";
    }

    private BigDecimal sum(Conjunto c, Function<DeTecho, BigDecimal> cuanto) {
        return techos.filas().stream()
                .filter(t -> t.cabeza() && (c.esTotal() || t.unidad().equals(c.codigo())))
                .map(cuanto)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean has(Conjunto c) {
        return techos.filas().stream()
                .anyMatch(t -> c.esTotal() ? t.cabeza() : t.unidad().equals(c.codigo()));
    }

    /** Any ceiling that is passed says so, also where another one of the unit has room. */
    private Pintura state(Conjunto c, Renglon donde) {
        if (!has(c)) {
            boolean reporta = !c.esTotal() && c.codigo().equals(c.superior());
            return reporta ? Colores.fixed("◌ Sin techo") : Pintura.de(Valor.VACIO);
        }
        long pasados = techos.filas().stream()
                .filter(t -> c.esTotal() || t.unidad().equals(c.codigo()))
                .filter(t -> t.diferencia().signum() < 0)
                .count();
        String cuenta = "COUNTIFS(" + techos.cuadro().rango("diferencia") + ",\"<0\"" + unit(c) + ")";
        String pasa = c.esTotal() ? "\"✖ Se pasan: \"&" + cuenta : "\"✖ Pasa del techo\"";
        String visto = c.esTotal() ? "✖ Se pasan: " + pasados : "✖ Pasa del techo";
        return Colores.live("IF(" + cuenta + ">0," + pasa + ",\"✔ Dentro\")", pasados > 0 ? visto : "✔ Dentro");
    }
}
