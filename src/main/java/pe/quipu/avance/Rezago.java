package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.plan.Escala;

/** What lags behind: the activities whose physical progress to date is in amber or red. */
public final class Rezago {
    /** The lowest progress first, two alike by code; what could not be measured, last. It does not depend on the scale. */
    public static final Comparator<DeActividad> ORDEN = Comparator.comparing(
                    (DeActividad a) -> avance(a).orElse(null),
                    Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(a -> a.actividad().codigo());

    private Rezago() {}

    /** The lowest first: whoever is red stands before whoever is amber. */
    public static List<DeActividad> de(List<DeActividad> actividades, Escala escala) {
        return actividades.stream()
                .filter(a -> {
                    Semaforo luz = semaforo(a, escala);
                    return luz == Semaforo.ROJO || luz == Semaforo.AMBAR;
                })
                .sorted(ORDEN)
                .toList();
    }

    /** On the value a live cell shows, so that a sheet and a sentence never differ. */
    public static Semaforo semaforo(DeActividad a, Escala escala) {
        return avance(a).map(v -> Semaforo.of(v, escala)).orElse(Semaforo.SIN_DATO);
    }

    /** The cause of the list and what the unit says of it: {@code Contratación: Demora de…}; empty where it said nothing. */
    public static String causa(DeActividad a) {
        String dicho = told(a).collect(Collectors.joining(": "));
        return dicho.isEmpty() ? "" : dicho.substring(0, 1).toUpperCase(Locale.ROOT) + dicho.substring(1);
    }

    /** The cause in a word; where the unit chose none, what it says of it. */
    public static String causaPrincipal(DeActividad a) {
        return told(a).findFirst().orElse("");
    }

    private static Stream<String> told(DeActividad a) {
        return a.reporte().stream()
                .flatMap(r -> Stream.of("causa", "factores_dificultaron")
                        .map(clave -> r.textos().getOrDefault(clave, "").strip()))
                .filter(t -> !t.isEmpty());
    }

    /** Physical progress to date, rounded as a live cell rounds it. */
    public static Optional<BigDecimal> avance(DeActividad a) {
        return a.fisica().acumulado().razon().map(Razon::redondeada);
    }
}
