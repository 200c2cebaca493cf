package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Estructura;

/** Sheet Presupuesto: the money by what it is charged to, and the devengado against the PIM. */
final class PresupuestoDesigner {
    static final String HOJA = "Presupuesto";
    private final Marco<Consolidado> marco;

    PresupuestoDesigner(Marco<Consolidado> marco) {
        this.marco = marco;
    }

    Tabla<Partida> tabla() {
        return Tabla.of(
                HOJA,
                "Ejecución del presupuesto",
                "El devengado se informa por actividad: la que pagan varias genéricas o metas va en una fila de todas"
                        + " ellas. " + cutOff(),
                campos(),
                new PartidaRules(marco).filas(),
                new Tabla.Papeleo(Papel.ENCABEZADO, 3));
    }

    private String cutOff() {
        Estructura e = marco.consolidado().estructura();
        boolean hay = e.parametros().pim().isPresent();
        return !hay
                ? "La entidad no dijo su PIM."
                : e.criterios()
                        .corteDelPim()
                        .map(dia -> "PIM al " + Marco.day(dia) + ".")
                        .orElse("La entidad no dijo a qué fecha es su PIM.");
    }

    private List<Campo<Partida>> campos() {
        return List.of(
                Campo.texto("grupo", "Por", 20, p -> p.clase().rotulo()),
                Campo.codigo("codigo", "Código", 16, Partida::codigo),
                Campo.texto("denominacion", "Denominación", 40, Partida::nombre),
                Campo.valor("soles_anual", "Programado del año S/", 17, Tipo.SOLES, p -> Valor.numero(p.anual())),
                Campo.valor(
                        "programado_soles",
                        "Programado a la fecha S/",
                        17,
                        Tipo.SOLES,
                        p -> Valor.numero(p.grupo().programado())),
                Campo.<Partida>valor(
                                "devengado_soles",
                                "Devengado a la fecha S/",
                                17,
                                Tipo.SOLES,
                                p -> Valor.numero(p.grupo().ejecutado()))
                        .soloSi(p -> p.grupo().conEjecucion() > 0),
                Campo.<Partida>de(
                                "financiero",
                                "Avance financiero",
                                11,
                                Tipo.PORCENTAJE,
                                (p, donde) -> PeriodosDesigner.ratio(p.grupo(), donde))
                        .conRegla(Regla.FIN_ACUM.name()),
                Campo.<Partida>estado(
                                "estado_financiero",
                                "Estado financiero",
                                18,
                                (p, donde) -> Colores.state(
                                        Colores.formula(
                                                donde.de("financiero"),
                                                GrupoCampos.quoted(p.grupo().estadoFinanciero())),
                                        p.grupo().razonFinanciera().map(Razon::redondeada),
                                        p.grupo().estadoFinanciero(),
                                        marco.escala()))
                        .conRegla(Regla.SEMAFORO.name()),
                of("financiero_anual", "Avance del año", "soles_anual", Regla.FIN_ANUAL, p -> Optional.of(p.anual())),
                Campo.valor("pim", "PIM S/", 17, Tipo.SOLES, p -> p.pim()
                        .map(Valor::numero)
                        .orElse(Valor.VACIO)),
                of("fin_pim", "Devengado entre PIM", "pim", Regla.FIN_PIM, Partida::pim));
    }

    /** The devengado over another column; blank where there is nothing to divide or to divide by. */
    private static Campo<Partida> of(
            String clave,
            String encabezado,
            String entre,
            Regla regla,
            java.util.function.Function<Partida, Optional<BigDecimal>> base) {
        return Campo.<Partida>de(clave, encabezado, 11, Tipo.PORCENTAJE, (p, donde) -> base.apply(p)
                        .filter(b -> b.signum() > 0 && p.grupo().conEjecucion() > 0)
                        .map(b -> Pintura.de(Formula.of(
                                "ROUND(" + donde.de("devengado_soles") + "/" + donde.de(entre) + ",12)",
                                Valor.numero(p.grupo().ejecutado().divide(b, Razon.DECIMALES, RoundingMode.HALF_UP)))))
                        .orElse(Pintura.de(Valor.VACIO)))
                .conRegla(regla.name());
    }
}
