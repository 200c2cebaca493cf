package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Oei;

/** Sheets Objetivos and Acciones of a formulation: the money of each, what covers it, and whether its goal is shared out. */
final class PropositoDesigner {
    private final Marco<Formulacion> marco;
    private final Cuadro actividades;
    private final Reparto<ActividadOperativa> porOei;
    private final Reparto<ActividadOperativa> porAei;

    PropositoDesigner(Marco<Formulacion> marco, Cuadro actividades) {
        this.marco = marco;
        this.actividades = actividades;
        List<ActividadOperativa> todas = marco.consolidado().actividades();
        this.porOei = new Reparto<>(todas, a -> marco.oei(a.aei()), Sumas::deActividades);
        this.porAei = new Reparto<>(todas, ActividadOperativa::aei, Sumas::deActividades);
    }

    Tabla<Conjunto> objetivos(Tabla<Conjunto> acciones) {
        Map<String, String> nombres = marco.consolidado().estructura().objetivos().stream()
                .collect(Collectors.toMap(Oei::codigo, Oei::denominacion, (uno, otro) -> uno));
        List<Campo<Conjunto>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "OEI", 10, Conjunto::codigo).conEnlace(o -> first(acciones, o)));
        campos.add(Campo.texto("denominacion", "Objetivo estratégico institucional", 50, Conjunto::nombre));
        campos.addAll(money(Llave.OEI, porOei.total()));
        return Tabla.of(
                        "Objetivos",
                        "Objetivos estratégicos institucionales",
                        "El código lleva a sus acciones.",
                        campos,
                        porOei.entre(
                                marco.consolidado().estructura().objetivos().stream()
                                        .map(Oei::codigo)
                                        .toList(),
                                c -> nombres.getOrDefault(c, "No está en el plan estratégico"),
                                c -> ""),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(porOei.total());
    }

    private static Optional<String> first(Tabla<Conjunto> acciones, Conjunto objetivo) {
        return acciones.filas().stream()
                .filter(a -> !objetivo.esTotal() && a.superior().equals(objetivo.codigo()))
                .findFirst()
                .map(a -> acciones.cuadro()
                        .enlace(Cuadro.PRIMERA + acciones.filas().indexOf(a)));
    }

    Tabla<Conjunto> acciones(CoberturaDesigner cobertura) {
        Map<String, String> nombres = marco.consolidado().estructura().acciones().stream()
                .collect(Collectors.toMap(Aei::codigo, Aei::denominacion, (uno, otro) -> uno));
        List<Campo<Conjunto>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "AEI", 12, Conjunto::codigo));
        campos.add(Campo.texto("denominacion", "Acción estratégica institucional", 44, Conjunto::nombre));
        campos.add(Campo.codigo("oei", "OEI", 9, Conjunto::superior));
        campos.addAll(money(Llave.AEI, porAei.total()));
        campos.addAll(cobertura.campos());
        campos.addAll(goals());
        return Tabla.of(
                        "Acciones",
                        "Acciones estratégicas institucionales",
                        "Cobertura: unidades enlazadas que programaron. Meta: se suman las actividades con la misma unidad de medida.",
                        campos,
                        porAei.entre(
                                marco.consolidado().estructura().acciones().stream()
                                        .map(Aei::codigo)
                                        .toList(),
                                c -> nombres.getOrDefault(c, "No está en el plan estratégico"),
                                marco::oei),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(porAei.total());
    }

    private List<Campo<Conjunto>> money(Llave llave, Conjunto total) {
        return new SolesCampos(
                        actividades,
                        llave,
                        "Activi-\ndades",
                        marco.consolidado().periodo().ejercicio(),
                        total.sumas().total())
                .campos();
    }

    /** The indicator that does not square is shown before one that does. */
    private List<Campo<Conjunto>> goals() {
        Map<String, MetaRules.DeAei> metas = MetaRules.of(marco.consolidado()).stream()
                .sorted(Comparator.comparing(MetaRules.DeAei::cuadra))
                .collect(Collectors.toMap(d -> d.indicador().elemento(), d -> d, (uno, otro) -> uno));
        Function<Conjunto, Optional<MetaRules.DeAei>> meta = c -> Optional.ofNullable(metas.get(c.codigo()));
        return List.of(
                Campo.texto("indicador", "Indicador de la acción", 34, c -> meta.apply(c)
                        .map(d -> d.indicador().denominacion())
                        .orElse("")),
                Campo.texto("unidad_medida", "Unidad de medida", 14, c -> meta.apply(c)
                        .map(d -> d.indicador().unidadMedida())
                        .orElse("")),
                Campo.valor("logro_esperado", "Logro esperado", 12, Tipo.CANTIDAD, c -> meta.apply(c)
                        .map(d -> Valor.numero(d.indicador().logroEsperado()))
                        .orElse(Valor.VACIO)),
                Campo.<Conjunto>de("suma_metas", "Suma de metas", 12, Tipo.CANTIDAD, (c, donde) -> meta.apply(c)
                                .map(this::sum)
                                .orElse(Pintura.de(Valor.VACIO)))
                        .conRegla("META_AEI"),
                Campo.<Conjunto>de("diferencia_meta", "Diferencia", 11, Tipo.CANTIDAD, (c, donde) -> meta.apply(c)
                                .map(d -> difference(d, donde))
                                .orElse(Pintura.de(Valor.VACIO)))
                        .con(Campo.Clase.SALDO),
                Campo.estado(
                        "estado_meta",
                        "Meta de la acción",
                        20,
                        (c, donde) -> c.esTotal() ? Pintura.de(Valor.VACIO) : state(meta.apply(c), donde)));
    }

    private Pintura sum(MetaRules.DeAei d) {
        String suma = "SUMIFS(" + actividades.rango("meta_anual") + "," + actividades.rango(Llave.META.clave()) + ",\""
                + Llave.valor(MetaRules.llave(d.indicador())) + "\")";
        return Pintura.de(Formula.of(suma, Valor.numero(d.suma())));
    }

    private static Pintura difference(MetaRules.DeAei d, Renglon donde) {
        BigDecimal diferencia = d.suma().subtract(d.indicador().logroEsperado());
        return Pintura.de(Formula.of(
                "ROUND(" + donde.de("suma_metas") + "-" + donde.de("logro_esperado") + ",6)",
                Valor.numero(diferencia)));
    }

    private static Pintura state(Optional<MetaRules.DeAei> meta, Renglon donde) {
        return meta.map(d -> Colores.live(
                        "IF(" + donde.de("diferencia_meta") + "=0,\"✔ Suma la meta\",\"▲ No suma la meta\")",
                        d.cuadra() ? "✔ Suma la meta" : "▲ No suma la meta"))
                .orElse(Colores.fixed("◌ No se compara"));
    }
}
