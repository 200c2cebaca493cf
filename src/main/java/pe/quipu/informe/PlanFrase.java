package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.avance.Razon;
import pe.quipu.plan.Comparacion.Magnitud;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Plan;

/** What the report says of the plan: the version that rules, what changed in it, where its money goes. */
enum PlanFrase implements Frase<EvaluacionInstitucional> {
    VERSION(PlanFrase::version),
    CUANTAS(PlanFrase::growth),
    MODIFICACIONES(PlanFrase::changes),
    SIN_MODIFICACIONES(PlanFrase::noChanges),
    MAYOR_ASIGNACION(PlanFrase::largest),
    SIN_ASIGNACION(PlanFrase::unfunded);

    private final Function<EvaluacionInstitucional, Optional<String>> regla;

    PlanFrase(Function<EvaluacionInstitucional, Optional<String>> regla) {
        this.regla = regla;
    }

    @Override
    public Optional<String> dicha(EvaluacionInstitucional e) {
        return regla.apply(e);
    }

    private static Optional<String> version(EvaluacionInstitucional e) {
        Plan p = e.plan();
        String acto = p.aprobacion().resolucion();
        return Optional.of("El periodo se evalúa con la versión %d del plan, «%s»%s%s."
                .formatted(
                        p.version(),
                        p.etapa().replace('_', ' '),
                        acto.isBlank() ? "" : ", aprobada con " + acto,
                        p.aprobacion()
                                .fecha()
                                .map(d -> ", del " + Cifras.fecha(d))
                                .orElse("")));
    }

    private static Optional<String> growth(EvaluacionInstitucional e) {
        if (e.versiones().isEmpty()) {
            return Optional.empty();
        }
        Plan primera = e.versiones().get(0);
        int antes = Magnitud.of(primera).total();
        int ahora = Magnitud.of(e.plan()).total();
        return antes == ahora
                ? Optional.empty()
                : Optional.of(
                        "Las actividades operativas e inversiones pasaron de %s en la versión %d a %s en la versión %d."
                                .formatted(
                                        Cifras.cantidad(BigDecimal.valueOf(antes)),
                                        primera.version(),
                                        Cifras.cantidad(BigDecimal.valueOf(ahora)),
                                        e.plan().version()));
    }

    private static Optional<String> changes(EvaluacionInstitucional e) {
        List<Modificacion> todas = e.modificaciones();
        List<String> porClase = new ArrayList<>();
        for (Modificacion.Cambio c : Modificacion.Cambio.values()) {
            int n = (int) todas.stream().filter(m -> m.cambio() == c).count();
            if (n > 0) {
                porClase.add(
                        switch (c) {
                            case ALTA -> Cifras.cuantas(n, "alta", "altas");
                            case REPROGRAMACION -> Cifras.cuantas(n, "reprogramación", "reprogramaciones");
                            case ANULACION -> Cifras.cuantas(n, "anulación", "anulaciones");
                            case TRASLADO -> Cifras.cuantas(n, "traslado", "traslados");
                        });
            }
        }
        return todas.isEmpty()
                ? Optional.empty()
                : Optional.of("En el periodo %s a regir %s del plan: %s."
                        .formatted(
                                todas.size() == 1 ? "empezó" : "empezaron",
                                Cifras.cuantas(todas.size(), "modificación", "modificaciones"),
                                Cifras.lista(porClase)));
    }

    private static Optional<String> noChanges(EvaluacionInstitucional e) {
        return e.modificaciones().isEmpty()
                ? Optional.of("Ninguna modificación del plan empezó a regir en el periodo.")
                : Optional.empty();
    }

    /** The two with most, where there are more than two; who has as much as the last of them is told too. */
    private static Optional<String> largest(EvaluacionInstitucional e) {
        BigDecimal todo = DeObjetivo.asignado(e.resultados().actividades());
        List<DeObjetivo> conSoles = e.objetivos().stream()
                .filter(o -> o.asignado().signum() > 0)
                .sorted(Comparator.comparing((DeObjetivo o) -> o.asignado()).reversed())
                .toList();
        int cuantos = conSoles.size() > 2 ? 2 : 1;
        List<String> mayores = conSoles.stream()
                .filter(o -> o.asignado().compareTo(conSoles.get(cuantos - 1).asignado()) >= 0)
                .map(o -> "%s (S/ %s, %s)"
                        .formatted(
                                o.codigo(),
                                Cifras.soles(o.asignado()),
                                Cifras.porcentaje(new Razon(o.asignado(), todo).redondeada())))
                .toList();
        return mayores.size() == conSoles.size()
                ? Optional.empty()
                : Optional.of("De los S/ %s programados en el año, %s %s."
                        .formatted(
                                Cifras.soles(todo),
                                mayores.size() == 1
                                        ? "el objetivo con más asignación es"
                                        : "los objetivos con más asignación son",
                                Cifras.lista(mayores)));
    }

    private static Optional<String> unfunded(EvaluacionInstitucional e) {
        List<String> sin = e.objetivos().stream()
                .flatMap(o -> o.acciones().stream()
                        .filter(a -> DeObjetivo.asignado(o.actividades().stream()
                                                .filter(x -> x.actividad().aei().equals(a.codigo()))
                                                .toList())
                                        .signum()
                                == 0))
                .map(a -> a.codigo())
                .toList();
        int todas = e.estructura().acciones().size();
        return sin.isEmpty()
                ? Optional.empty()
                : Optional.of("%d de %s no %s soles programados en el año: %s."
                        .formatted(
                                sin.size(),
                                Cifras.cuantas(todas, "acción estratégica", "acciones estratégicas"),
                                sin.size() == 1 ? "tiene" : "tienen",
                                Cifras.algunas(sin, 15)));
    }
}
