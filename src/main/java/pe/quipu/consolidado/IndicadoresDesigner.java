package pe.quipu.consolidado;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Razon;
import pe.quipu.ficha.Dato;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** Sheet Indicadores: goal against value obtained, with ATI and LOGRADO live in the direction of each indicator. */
final class IndicadoresDesigner {
    private final Marco<Consolidado> marco;
    private final Map<String, LinajeDesigner.Tramo> linaje;

    IndicadoresDesigner(Marco<Consolidado> marco, Map<String, LinajeDesigner.Tramo> linaje) {
        this.marco = marco;
        this.linaje = linaje;
    }

    Tabla<DeIndicador> tabla() {
        return Tabla.of(
                "Indicadores",
                "Indicadores del plan estratégico: logro esperado y valor obtenido",
                "ATI: obtenido entre esperado si debe subir; esperado entre obtenido si debe bajar.",
                List.of(
                        Campo.<DeIndicador>codigo("codigo", "Código", 17, i -> i.indicador()
                                        .codigo())
                                .conEnlace(i -> Optional.ofNullable(
                                                linaje.get(i.indicador().codigo()))
                                        .map(LinajeDesigner.Tramo::enlace)),
                        Campo.codigo("oei", "OEI", 8, i -> i.indicador().oei()),
                        Campo.codigo(
                                "elemento", "Mide a", 12, i -> i.indicador().elemento()),
                        Campo.texto("denominacion", "Indicador", 50, i -> i.indicador()
                                .denominacion()),
                        Campo.texto("unidad_medida", "Unidad", 12, i -> i.indicador()
                                .unidadMedida()),
                        Campo.texto(
                                "sentido",
                                "Sentido",
                                12,
                                i -> Rotulos.of(i.indicador().sentido())),
                        Campo.valor("linea_base", "Línea base", 9, Tipo.CANTIDAD, i -> i.indicador()
                                .lineaBase()
                                .map(Valor::numero)
                                .orElse(Valor.VACIO)),
                        Campo.valor(
                                "logro_esperado",
                                "Logro esperado",
                                10,
                                Tipo.CANTIDAD,
                                i -> Valor.numero(i.indicador().logroEsperado())),
                        Campo.valor("valor_obtenido", "Valor obtenido", 10, Tipo.CANTIDAD, i -> i.obtenido()
                                .map(Valor::numero)
                                .orElse(Valor.VACIO)),
                        Campo.<DeIndicador>de("ati", "ATI", 9, Tipo.PORCENTAJE, IndicadoresDesigner::ati)
                                .conRegla("ATI"),
                        Campo.<DeIndicador>estado("logrado", "¿Logrado?", 12, IndicadoresDesigner::reached)
                                .conRegla("LOGRADO"),
                        Campo.<DeIndicador>estado(
                                        "estado",
                                        "Estado",
                                        15,
                                        (i, donde) -> Colores.state(
                                                Colores.formula(donde.de("ati"), donde.de("situacion")),
                                                i.ati().map(Razon::redondeada),
                                                i.estado(),
                                                marco.escala()))
                                .conRegla("SEMAFORO"),
                        Campo.texto(
                                "situacion", "Situación", 12, i -> i.estado().rotulo()),
                        Campo.codigo(
                                "responde", "Responde", 10, i -> i.indicador().responde()),
                        Campo.<DeIndicador>texto("origen", "Origen ►", 30, this::source)
                                .conEnlace(i -> i.dato().flatMap(d -> Marco.enlace(archivo(i), d.celda())))),
                marco.consolidado().resultados().indicadores(),
                new Tabla.Papeleo(Papel.ENCABEZADO, 1, false, 1));
    }

    private static Pintura ati(DeIndicador i, Renglon donde) {
        if (i.obtenido().isEmpty()) {
            return Pintura.de(Valor.VACIO);
        }
        return GrupoCampos.ratio(
                ("IF(%1$s=\"ascendente\",IF(%2$s>0,ROUND(MIN(1,MAX(0,%3$s)/%2$s),12),\"\"),"
                                + "IF(%1$s=\"descendente\",IF(%3$s<=0,1,ROUND(MIN(1,MAX(0,%2$s)/%3$s),12)),\"\"))")
                        .formatted(donde.de("sentido"), donde.de("logro_esperado"), donde.de("valor_obtenido")),
                i.ati().map(Razon::redondeada));
    }

    private static Pintura reached(DeIndicador i, Renglon donde) {
        String texto = i.logrado()
                .map(si -> si ? LogroCampos.SI : "✖ No")
                .orElse("◌ " + i.estado().rotulo());
        String formula = ("IF(%3$s=\"\",\"◌ \"&%4$s,IF(%1$s=\"ascendente\",IF(%3$s>=%2$s,\"✔ Sí\",\"✖ No\"),"
                        + "IF(%1$s=\"descendente\",IF(%3$s<=%2$s,\"✔ Sí\",\"✖ No\"),\"◌ \"&%4$s)))")
                .formatted(
                        donde.de("sentido"),
                        donde.de("logro_esperado"),
                        donde.de("valor_obtenido"),
                        donde.de("situacion"));
        return Pintura.de(Formula.of(formula, Valor.texto(texto)), Colores.papel(texto));
    }

    private String archivo(DeIndicador i) {
        return marco.archivo(i.indicador().responde());
    }

    private String source(DeIndicador i) {
        return i.dato()
                .map(Dato::celda)
                .map(c -> Marco.fileName(archivo(i)) + " › " + c)
                .orElse("");
    }
}
