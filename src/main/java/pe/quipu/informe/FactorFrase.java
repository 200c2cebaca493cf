package pe.quipu.informe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Compromiso.Cumplida;

/** What the report says of the causes the units gave and of the measures they promised. */
enum FactorFrase implements Frase<EvaluacionInstitucional> {
    DESVIADAS(FactorFrase::deviated),
    NINGUNA_DESVIADA(FactorFrase::noneDeviated),
    CAUSAS(FactorFrase::causes),
    TIPOS(FactorFrase::kinds),
    COMPROMISOS(FactorFrase::promises),
    VENCIDOS(FactorFrase::overdue);

    private final Function<EvaluacionInstitucional, Optional<String>> regla;

    FactorFrase(Function<EvaluacionInstitucional, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(EvaluacionInstitucional e) {
        return regla.apply(e);
    }

    private static Optional<String> deviated(EvaluacionInstitucional e) {
        int n = e.desviadas().size();
        int conFactor = (int) e.desviadas().stream()
                .filter(a -> !Causas.texto(a, "factores_dificultaron").isBlank())
                .count();
        return n == 0
                ? Optional.empty()
                : Optional.of("De %s, %d %s en %s o rojo; de %d se dicen los factores que %s (FIS_ACUM, SEMAFORO)."
                        .formatted(
                                Cifras.cuantas(
                                        e.resultados().entidad().medidas(), "actividad medida", "actividades medidas"),
                                n,
                                n == 1 ? "está" : "están",
                                e.escala().palabraAmbar().toLowerCase(java.util.Locale.ROOT),
                                conFactor,
                                conFactor == 1 ? "la dificultaron" : "las dificultaron"));
    }

    private static Optional<String> noneDeviated(EvaluacionInstitucional e) {
        return e.desviadas().isEmpty() && e.resultados().entidad().medidas() > 0
                ? Optional.of("De %s, ninguna está en %s o rojo (FIS_ACUM, SEMAFORO)."
                        .formatted(
                                Cifras.cuantas(
                                        e.resultados().entidad().medidas(), "actividad medida", "actividades medidas"),
                                e.escala().palabraAmbar().toLowerCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    private static Optional<String> causes(EvaluacionInstitucional e) {
        return counted(e, Causas.de(e), "su causa principal");
    }

    private static Optional<String> kinds(EvaluacionInstitucional e) {
        return counted(e, Causas.desviaciones(e), "su tipo de desviación");
    }

    private static Optional<String> counted(EvaluacionInstitucional e, Causas c, String que) {
        return c.vacia()
                ? Optional.empty()
                : Optional.of("%s %s, %d de ellas en %s o rojo: %s."
                        .formatted(
                                Cifras.cuantas(c.declaradas(), "actividad dice", "actividades dicen"),
                                que,
                                c.desviadas(),
                                e.escala().palabraAmbar().toLowerCase(java.util.Locale.ROOT),
                                Cifras.lista(c.cuentas().entrySet().stream()
                                        .map(x -> x.getKey() + " (" + x.getValue() + ")")
                                        .toList())));
    }

    private static Optional<String> promises(EvaluacionInstitucional e) {
        List<Compromiso> todos = e.compromisos();
        return todos.isEmpty()
                ? Optional.empty()
                : Optional.of("De %s, %d %s, %d %s en proceso, %d no se %s y %d no %s respuesta."
                        .formatted(
                                Cifras.cuantas(todos.size(), "medida prometida", "medidas prometidas"),
                                count(todos, Cumplida.SI),
                                count(todos, Cumplida.SI) == 1 ? "se cumplió" : "se cumplieron",
                                count(todos, Cumplida.EN_PROCESO),
                                count(todos, Cumplida.EN_PROCESO) == 1 ? "está" : "están",
                                count(todos, Cumplida.NO),
                                count(todos, Cumplida.NO) == 1 ? "cumplió" : "cumplieron",
                                count(todos, Cumplida.SIN_RESPUESTA),
                                count(todos, Cumplida.SIN_RESPUESTA) == 1 ? "tiene" : "tienen"));
    }

    private static int count(List<Compromiso> todos, Cumplida cual) {
        return (int) todos.stream().filter(c -> c.cumplida() == cual).count();
    }

    static List<Compromiso> vencidos(EvaluacionInstitucional e) {
        return e.compromisos().stream().filter(c -> c.vencido(e.fecha())).toList();
    }

    private static Optional<String> overdue(EvaluacionInstitucional e) {
        List<Compromiso> vencidos = vencidos(e);
        return vencidos.isEmpty()
                ? Optional.empty()
                : Optional.of("Al %s, %d de %s sin cumplir %s su plazo: %s."
                        .formatted(
                                Cifras.fecha(e.fecha()),
                                vencidos.size(),
                                Cifras.cuantas(
                                        (int) e.compromisos().stream()
                                                .filter(Compromiso::abierto)
                                                .count(),
                                        "medida",
                                        "medidas"),
                                vencidos.size() == 1 ? "tiene vencido" : "tienen vencido",
                                Cifras.algunas(
                                        vencidos.stream()
                                                .map(Compromiso::codigo)
                                                .toList(),
                                        10)));
    }
}
