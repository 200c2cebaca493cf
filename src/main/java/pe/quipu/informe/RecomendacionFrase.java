package pe.quipu.informe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.avance.Estado;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Compromiso;

/** What the data ask the office to do; what it recommends on its own judgement it writes itself. */
enum RecomendacionFrase implements Frase<EvaluacionInstitucional> {
    REQUERIR(RecomendacionFrase::claim),
    SENTIDO(e -> define(e, IndicadorFrase.SIN_SENTIDO, "Definir el sentido")),
    LINEA_BASE(e -> define(e, IndicadorFrase.SIN_LINEA_BASE, "Fijar la línea base")),
    ENLAZAR(RecomendacionFrase::link),
    VERIFICAR(e -> some(
            HallazgoFrase.escala(e),
            "Verificar con su unidad, antes de publicar totales,",
            "cifra que parece tener ceros de más o de menos",
            "cifras que parecen tener ceros de más o de menos")),
    LEER_JUNTAS(e -> some(
            HallazgoFrase.juntas(e),
            "Leer junto con las unidades que programan lo que gasta el avance financiero de",
            "unidad",
            "unidades")),
    PROGRAMAR(RecomendacionFrase::programme),
    VENCIDOS(RecomendacionFrase::overdue);

    private static final int ENTERAS = 12;

    private final Function<EvaluacionInstitucional, Optional<String>> regla;

    RecomendacionFrase(Function<EvaluacionInstitucional, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(EvaluacionInstitucional e) {
        return regla.apply(e);
    }

    private static Optional<String> some(List<String> cuales, String que, String una, String varias) {
        return cuales.isEmpty()
                ? Optional.empty()
                : Optional.of("%s %s: %s."
                        .formatted(que, Cifras.cuantas(cuales.size(), una, varias), Cifras.algunas(cuales, ENTERAS)));
    }

    private static Optional<String> claim(EvaluacionInstitucional e) {
        return some(
                e.entregas().stream()
                        .filter(u -> !u.aceptada())
                        .map(DeUnidad::nombre)
                        .toList(),
                "Requerir su evaluación a",
                "unidad",
                "unidades");
    }

    private static Optional<String> define(EvaluacionInstitucional e, IndicadorFrase frase, String que) {
        return some(frase.codigos(e), que + " de", "indicador", "indicadores");
    }

    private static Optional<String> link(EvaluacionInstitucional e) {
        return some(
                e.objetivos().stream()
                        .flatMap(o -> o.acciones().stream().filter(a -> ObjetivoFrase.withoutActivities(o, a)))
                        .map(Aei::codigo)
                        .toList(),
                "Programar actividades, o revisar en el plan estratégico si corresponden, para",
                "acción estratégica",
                "acciones estratégicas");
    }

    private static Optional<String> programme(EvaluacionInstitucional e) {
        return some(
                e.resultados().actividades().stream()
                        .filter(a -> a.financiera().acumulado().estado() == Estado.EJECUTADO_NO_PROGRAMADO)
                        .map(a -> a.actividad().codigo())
                        .toList(),
                "Revisar el plan de",
                "actividad que devengó sin soles programados",
                "actividades que devengaron sin soles programados");
    }

    private static Optional<String> overdue(EvaluacionInstitucional e) {
        return some(
                FactorFrase.vencidos(e).stream().map(RecomendacionFrase::whose).toList(),
                "Pedir cuenta de",
                "medida con plazo vencido",
                "medidas con plazo vencido");
    }

    private static String whose(Compromiso c) {
        return c.codigo() + (c.responsable().isBlank() ? "" : " (" + c.responsable() + ")");
    }
}
