package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Parrafo;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Documento.Seccion;
import pe.quipu.documento.Portada;
import pe.quipu.documento.Portada.Dato;
import pe.quipu.plan.Plan;

/**
 * The evaluation report of a period (Directiva 003-2016-MPH/17, art. 12), with the parts that municipalities publish:
 * what the office writes, what the data say, and tables 01 to 05.
 */
public final class EvaluacionDesigner {
    private EvaluacionDesigner() {}

    public static Documento design(EvaluacionInstitucional e) {
        String titulo = "Informe de evaluación del Plan Operativo Institucional";
        String periodo = e.corte().titulo();
        String entidad = e.estructura().parametros().nombre();
        List<Bloque> inicio = new ArrayList<>();
        inicio.add(new Bloque.Indice("Índice", 2));
        inicio.add(new Bloque.SaltoDePagina());
        inicio.add(new Titulo(1, "1. Presentación"));
        inicio.addAll(TextosDesigner.text(e.estructura(), "ev_presentacion"));
        inicio.add(new Titulo(1, "2. Contexto de la evaluación"));
        inicio.addAll(TextosDesigner.text(e.estructura(), "ev_contexto"));
        inicio.addAll(new ResumenDesigner(e).design());
        inicio.addAll(new OeiDesigner(e).design());
        List<Bloque> tablas = new ArrayList<>(new MagnitudDesigner(e).design());
        tablas.addAll(new AsignacionDesigner(e).design());
        tablas.addAll(new CumplimientoDesigner(e).design());
        return new Documento(
                titulo + ", " + periodo + " · " + entidad,
                entidad + " · Evaluación del POI · " + periodo,
                cover(e, entidad, titulo),
                List.of(
                        new Seccion(false, inicio),
                        new Seccion(false, tablas),
                        new Seccion(true, new FactoresDesigner(e).design()),
                        new Seccion(false, closing(e))));
    }

    private static Portada cover(EvaluacionInstitucional e, String entidad, String titulo) {
        Plan plan = e.plan();
        return new Portada(
                entidad,
                titulo,
                e.corte().titulo(),
                Stream.of(
                                Stream.of(new Dato("Meses evaluados", months(e), false)),
                                e.corte().aviso().map(a -> new Dato("Aviso", a, false)).stream(),
                                Stream.of(
                                        new Dato(
                                                "Plan",
                                                "versión " + plan.version() + " · "
                                                        + plan.etapa().replace('_', ' '),
                                                false),
                                        new Dato("Fecha del informe", Cifras.fecha(e.fecha()), false),
                                        new Dato("Documento que lo aprueba", "[Por completar]", true)))
                        .flatMap(d -> d)
                        .toList());
    }

    private static String months(EvaluacionInstitucional e) {
        return Cifras.meses(e.periodo().mesInicial(), e.periodo().mesFinal()) + " de "
                + e.periodo().ejercicio() + ", con corte al "
                + Cifras.fecha(e.periodo().corte());
    }

    private static List<Bloque> closing(EvaluacionInstitucional e) {
        List<Bloque> bloques = new ArrayList<>(IndicadoresDesigner.design(e));
        bloques.add(new Titulo(1, "11. Conclusiones"));
        bloques.addAll(points(Frase.dichas(ConclusionFrase.values(), e)));
        bloques.addAll(TextosDesigner.list(e.estructura(), "ev_conclusiones"));
        bloques.add(new Titulo(1, "12. Recomendaciones"));
        bloques.addAll(points(Frase.dichas(RecomendacionFrase.values(), e)));
        bloques.addAll(TextosDesigner.list(e.estructura(), "ev_recomendaciones"));
        bloques.add(new Titulo(1, "13. Medidas para la mejora continua"));
        bloques.addAll(TextosDesigner.list(e.estructura(), "ev_medidas"));
        return bloques;
    }

    static List<Bloque> points(List<String> frases) {
        return frases.isEmpty() ? List.of() : List.of(new Bloque.Lista(frases));
    }

    static Stream<Bloque> paragraphs(List<String> frases) {
        return frases.stream().map(Parrafo::new);
    }
}
