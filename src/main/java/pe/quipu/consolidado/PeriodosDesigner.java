package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * Sheet Periodos: month, quarter, semester, year and to date, physical and financial, for every level (Directiva
 * 003-2016-MPH/17, art. 12). One row for each group and span, to be filtered.
 */
final class PeriodosDesigner {
    static final String HOJA = "Periodos";
    private final Marco<Consolidado> marco;

    PeriodosDesigner(Marco<Consolidado> marco) {
        this.marco = marco;
    }

    Tabla<DeLapso> tabla() {
        return Tabla.of(
                HOJA,
                "Avance por mes, trimestre, semestre y año",
                "Filtre «Nivel» y «Lapso»: cada fila es un grupo en un lapso. «Año»: lo hecho a la fecha entre la meta"
                        + " del año, sin color hasta diciembre.",
                campos(),
                new LapsoRules(marco).filas(),
                new Tabla.Papeleo(Papel.ENCABEZADO, 3, false, 1));
    }

    private List<Campo<DeLapso>> campos() {
        return List.of(
                Campo.texto("nivel", "Nivel", 13, f -> level(f.nivel())),
                Campo.codigo("codigo", "Código", 12, DeLapso::codigo),
                Campo.texto("denominacion", "Denominación", 40, DeLapso::nombre),
                Campo.texto("clase", "Lapso", 12, f -> f.lapso().clase().rotulo()),
                Campo.texto("lapso", "Meses", 14, f -> f.lapso()
                        .nombre(marco.consolidado().periodo().ejercicio())),
                count("actividades", "Activi-\ndades", Grupo::total),
                count("medidas", "Medidas", Grupo::medidas),
                Campo.<DeLapso>de(
                                "fisico",
                                "Avance físico",
                                11,
                                Tipo.PORCENTAJE,
                                (f, donde) -> Pintura.de(f.grupo()
                                        .promedioFisico()
                                        .map(Valor::numero)
                                        .orElse(Valor.VACIO)))
                        .conRegla(marco.consolidado()
                                .estructura()
                                .criterios()
                                .promedio()
                                .name()),
                state("estado_fisico", "Estado físico", "fisico", f -> f.grupo().promedioFisico(), f -> f.grupo()
                        .estadoFisico()),
                Campo.valor(
                        "programado_soles",
                        "Programado S/",
                        17,
                        Tipo.SOLES,
                        f -> Valor.numero(f.grupo().programado())),
                Campo.<DeLapso>valor(
                                "devengado_soles",
                                "Devengado S/",
                                17,
                                Tipo.SOLES,
                                f -> Valor.numero(f.grupo().ejecutado()))
                        .soloSi(f -> f.grupo().conEjecucion() > 0),
                Campo.<DeLapso>de(
                                "financiero",
                                "Avance financiero",
                                11,
                                Tipo.PORCENTAJE,
                                (f, donde) -> ratio(f.grupo(), donde))
                        .conRegla(Regla.FIN_PERIODO.name()),
                state(
                        "estado_financiero",
                        "Estado financiero",
                        "financiero",
                        f -> f.grupo().razonFinanciera().map(Razon::redondeada),
                        f -> f.grupo().estadoFinanciero()));
    }

    private static Campo<DeLapso> count(String clave, String encabezado, ToIntFunction<Grupo> cuantas) {
        return Campo.valor(clave, encabezado, 8, Tipo.ENTERO, f -> Valor.numero(cuantas.applyAsInt(f.grupo())));
    }

    /** Total over total, live. */
    static Pintura ratio(Grupo g, Renglon donde) {
        return g.razonFinanciera()
                .map(r -> Pintura.de(Formula.of(
                        "ROUND(" + donde.de("devengado_soles") + "/" + donde.de("programado_soles") + ",12)",
                        Valor.numero(r.redondeada()))))
                .orElse(Pintura.de(Valor.VACIO));
    }

    private Campo<DeLapso> state(
            String clave,
            String encabezado,
            String de,
            java.util.function.Function<DeLapso, Optional<BigDecimal>> valor,
            java.util.function.Function<DeLapso, Estado> estado) {
        return Campo.<DeLapso>estado(clave, encabezado, 18, (f, donde) -> {
                    Optional<BigDecimal> razon = valor.apply(f);
                    return f.lapso().enCurso() && razon.isPresent()
                            ? Colores.fixed("◌ " + Estado.EN_CURSO.rotulo())
                            : Colores.state(
                                    Colores.formula(donde.de(de), GrupoCampos.quoted(estado.apply(f))),
                                    razon,
                                    estado.apply(f),
                                    marco.escala());
                })
                .conRegla("SEMAFORO");
    }

    /** Objectives and actions have the entity's own words, those of their sheets. */
    private String level(DeLapso.Nivel nivel) {
        return switch (nivel) {
            case OEI -> marco.pagina().palabra("Objetivos", "codigo", nivel.rotulo());
            case AEI -> marco.pagina().palabra("Acciones", "codigo", nivel.rotulo());
            case ENTIDAD, SUPERIOR, UNIDAD, CATEGORIA -> nivel.rotulo();
        };
    }
}
