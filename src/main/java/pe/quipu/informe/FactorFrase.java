package pe.quipu.informe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.informe.Cifras.Cuenta;
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
        return n == 0
                ? Optional.empty()
                : Optional.of("De %s, %d %s en %s o rojo%s."
                        .formatted(
                                Cifras.cuantas(
                                        e.resultados().entidad().medidas(), "actividad medida", "actividades medidas"),
                                n,
                                n == 1 ? "está" : "están",
                                e.intermedio(),
                                explained(e, n)));
    }

    /** Who has not delivered cannot have told a factor: that is said of it, and not that it told none. */
    private static String explained(EvaluacionInstitucional e, int n) {
        int conFactor = (int) e.desviadas().stream()
                .filter(a -> !Causas.texto(a, "factores_dificultaron").isBlank())
                .count();
        int calladas = (int) e.desviadas().stream()
                .filter(a -> Causas.texto(a, "factores_dificultaron").isBlank() && e.sinEntrega(a))
                .count();
        String de = "de una unidad sin evaluación aceptada en el periodo";
        String son = calladas == 1 ? "1 es " + de : calladas + " son de unidades sin evaluación aceptada en el periodo";
        if (calladas == n) {
            return n == 1 ? ", y es " + de : "; las " + son;
        }
        String factores = "; de %s se dicen los factores que %s"
                .formatted(
                        conFactor == 0 ? "ninguna" : conFactor, conFactor > 1 ? "las dificultaron" : "la dificultaron");
        return calladas == 0 ? factores : factores + " y " + son;
    }

    private static Optional<String> noneDeviated(EvaluacionInstitucional e) {
        return e.desviadas().isEmpty() && e.resultados().entidad().medidas() > 0
                ? Optional.of("De %s, ninguna está en %s o rojo."
                        .formatted(
                                Cifras.cuantas(
                                        e.resultados().entidad().medidas(), "actividad medida", "actividades medidas"),
                                e.intermedio()))
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
                : Optional.of("%s %s%s: %s."
                        .formatted(
                                Cifras.cuantas(c.declaradas(), "actividad dice", "actividades dicen"),
                                que,
                                deviatedOf(e, c),
                                Cifras.lista(c.cuentas().entrySet().stream()
                                        .map(x -> x.getKey() + " (" + x.getValue() + ")")
                                        .toList())));
    }

    /** How many of those that say it are amber or red. */
    private static String deviatedOf(EvaluacionInstitucional e, Causas c) {
        String color = " en " + e.intermedio() + " o rojo";
        if (c.desviadas() == 0) {
            return c.declaradas() == 1 ? ", y no está" + color : ", ninguna de ellas" + color;
        }
        if (c.desviadas() == c.declaradas()) {
            return c.declaradas() == 1 ? ", y está" + color : ", todas" + color;
        }
        return ", " + c.desviadas() + " de ellas" + color;
    }

    private static Optional<String> promises(EvaluacionInstitucional e) {
        List<Compromiso> todos = e.prometidos();
        return todos.isEmpty()
                ? Optional.empty()
                : Optional.of("De %s, %s."
                        .formatted(
                                Cifras.cuantas(
                                        todos.size(),
                                        "medida prometida antes del periodo",
                                        "medidas prometidas antes del periodo"),
                                Cifras.cuentas(List.of(
                                        new Cuenta(count(todos, Cumplida.SI), "se cumplió", "se cumplieron"),
                                        new Cuenta(
                                                count(todos, Cumplida.EN_PROCESO),
                                                "está en proceso",
                                                "están en proceso"),
                                        new Cuenta(count(todos, Cumplida.NO), "no se cumplió", "no se cumplieron"),
                                        new Cuenta(
                                                count(todos, Cumplida.SIN_RESPUESTA),
                                                "no tiene respuesta",
                                                "no tienen respuesta"),
                                        new Cuenta(
                                                count(todos, Cumplida.ACTIVIDAD_ANULADA),
                                                "se cerró al anularse su actividad",
                                                "se cerraron al anularse su actividad")))));
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
