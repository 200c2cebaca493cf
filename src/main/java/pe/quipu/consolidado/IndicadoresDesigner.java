package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.DeIndicador;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Criterios.LogroAnual;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Unidad;

/** Sheet Indicadores: goal against value obtained, with ATI, LOGRADO and TIPO_II live in the direction of each indicator. */
final class IndicadoresDesigner {
    private final Marco<Consolidado> marco;
    private final Map<String, LinajeDesigner.Tramo> linaje;
    private final List<DeIndicador> indicadores;
    private final Map<String, String> otrosAnios;

    IndicadoresDesigner(Marco<Consolidado> marco, Map<String, LinajeDesigner.Tramo> linaje) {
        this.marco = marco;
        this.linaje = linaje;
        this.indicadores = marco.consolidado().resultados().indicadores();
        this.otrosAnios = marco.consolidado().estructura().criterios().logros().stream()
                .filter(l -> l.ejercicio() != marco.consolidado().periodo().ejercicio())
                .sorted(Comparator.comparing(LogroAnual::ejercicio))
                .collect(Collectors.groupingBy(
                        LogroAnual::indicador,
                        Collectors.mapping(
                                l -> l.ejercicio() + ": "
                                        + l.esperado().stripTrailingZeros().toPlainString(),
                                Collectors.joining(" · "))));
    }

    Tabla<DeIndicador> tabla() {
        List<Campo<DeIndicador>> campos = new ArrayList<>(promised());
        campos.addAll(new ObtenidoCampos(marco).campos());
        campos.addAll(answered());
        return Tabla.of(
                "Indicadores",
                "Indicadores del plan estratégico: logro esperado y valor obtenido",
                "ATI: obtenido entre esperado, según el sentido. Tipo II: lo avanzado desde la línea base, o lo sumado si se suma.",
                campos,
                indicadores,
                new Tabla.Papeleo(Papel.ENCABEZADO, 1));
    }

    private List<Campo<DeIndicador>> promised() {
        List<Campo<DeIndicador>> campos = new ArrayList<>(List.of(
                Campo.<DeIndicador>codigo(
                                "codigo", "Código", 17, i -> i.indicador().codigo())
                        .conEnlace(i -> Optional.ofNullable(
                                        linaje.get(i.indicador().codigo()))
                                .map(LinajeDesigner.Tramo::enlace)),
                Campo.codigo("oei", "OEI", 8, i -> i.indicador().oei()),
                Campo.codigo("elemento", "Mide a", 12, i -> i.indicador().elemento()),
                words("denominacion", "Indicador", 46, Indicador::denominacion),
                words("unidad_medida", "Unidad", 12, Indicador::unidadMedida),
                words("sentido", "Sentido", 12, i -> Rotulos.of(i.sentido())),
                words("agregable", "¿Se suma?", 8, i -> i.agregable() ? "Sí" : "No"),
                words("relevancia", "Relevancia", 11, i -> Rotulos.of(i.relevancia())),
                Campo.valor("linea_base", "Línea base", 9, Tipo.CANTIDAD, i -> i.indicador()
                        .lineaBase()
                        .map(Valor::numero)
                        .orElse(i.indicador().agregable() ? Valor.texto("no se usa") : Valor.VACIO)),
                Campo.valor(
                        "logro_esperado",
                        "Logro esperado",
                        10,
                        Tipo.CANTIDAD,
                        i -> Valor.numero(i.indicador().logroEsperado()))));
        if (!otrosAnios.isEmpty()) {
            campos.add(words("otros_anios", "Logro de otros años", 18, i -> otrosAnios.getOrDefault(i.codigo(), "")));
        }
        return campos;
    }

    private List<Campo<DeIndicador>> answered() {
        return List.of(
                Campo.codigo("responde", "Responde", 10, i -> i.indicador().responde()),
                words("responde_unidad", "Unidad que responde", 26, i -> marco.nombre(i.responde())),
                words("responde_cargo", "Cargo que responde", 22, i -> Optional.ofNullable(
                                marco.unidades().get(i.responde()))
                        .map(Unidad::cargo)
                        .orElse("")),
                Campo.<DeIndicador>texto("origen", "Origen ►", 46, this::source).conEnlace(i -> told(i).flatMap(
                                p -> p.dato().flatMap(d -> Marco.enlace(p.archivo(), d.celda())))),
                Campo.<DeIndicador>valor(
                                "grado",
                                "Grado de relevancia",
                                8,
                                Tipo.ENTERO,
                                i -> Valor.numero(i.indicador().relevancia().grado()))
                        .con(Campo.Clase.OCULTO),
                Campo.<DeIndicador>de("ati_por_grado", "ATI por grado", 8, Tipo.CANTIDAD, (i, donde) -> i.ati()
                                .map(r -> Pintura.de(Formula.of(
                                        donde.de("ati") + "*" + donde.de("grado"),
                                        Valor.numero(r.redondeada()
                                                .multiply(BigDecimal.valueOf(i.indicador()
                                                        .relevancia()
                                                        .grado()))))))
                                .orElse(Pintura.de(Valor.VACIO)))
                        .con(Campo.Clase.OCULTO));
    }

    private static Campo<DeIndicador> words(
            String clave, String encabezado, int ancho, Function<Indicador, String> texto) {
        return Campo.texto(clave, encabezado, ancho, i -> texto.apply(i.indicador()));
    }

    /** What it was told in: the period's own form, or the last of those that bring its value. */
    private Optional<DeIndicador.DePeriodo> told(DeIndicador i) {
        return Stream.concat(
                        i.antes().stream().filter(p -> p.dato().isPresent()),
                        i.dato().stream()
                                .map(d -> new DeIndicador.DePeriodo(
                                        marco.consolidado().periodo(),
                                        Optional.of(d),
                                        marco.archivo(i.indicador().responde()))))
                .reduce((uno, otro) -> otro);
    }

    private String source(DeIndicador i) {
        return told(i).flatMap(p -> p.dato().map(d -> Marco.fileName(p.archivo()) + " › " + d.celda()))
                .orElse("");
    }
}
