package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a later version of the plan says otherwise than an earlier one (Directiva 003-2016-MPH/17, art. 8.2.3).
 *
 * @param agregadas only the later one has them
 * @param retiradas the later one has them no more, or has annulled them
 * @param cambiadas in both, saying something differently
 */
public record Comparacion(
        Plan antes, Plan despues, List<Agregada> agregadas, List<Retirada> retiradas, List<Cambiada> cambiadas) {
    /** @param porque the changes declared of it, the first one first; none in a consistency round */
    public record Agregada(ActividadOperativa actividad, List<Modificacion> porque) {}

    /** @param despues what is left of it when it was annulled; empty when it is no longer in the plan */
    public record Retirada(ActividadOperativa antes, Optional<ActividadOperativa> despues, List<Modificacion> porque) {}

    public record Cambiada(
            ActividadOperativa antes,
            ActividadOperativa despues,
            List<Diferencia> diferencias,
            List<Modificacion> porque) {}

    /**
     * The size of a version, as tables 01 and 02 of an evaluation report give it.
     *
     * @param monto soles of the year, also those programmed for an activity until it was annulled
     * @param inversiones in force, like {@code actividades}: what was annulled is not counted
     */
    public record Magnitud(BigDecimal monto, int inversiones, int actividades) {
        public static Magnitud of(Plan plan) {
            return of(plan, a -> true);
        }

        public static Magnitud of(Plan plan, Predicate<ActividadOperativa> cuales) {
            List<ActividadOperativa> suyas =
                    plan.actividades().stream().filter(cuales).toList();
            return new Magnitud(
                    suyas.stream().map(a -> a.financiera().total()).reduce(BigDecimal.ZERO, BigDecimal::add),
                    count(suyas, ActividadOperativa.Tipo.INVERSION),
                    count(suyas, ActividadOperativa.Tipo.ACTIVIDAD));
        }

        private static int count(List<ActividadOperativa> actividades, ActividadOperativa.Tipo tipo) {
            return (int) actividades.stream()
                    .filter(a -> a.tipo() == tipo && !a.vida().anulada())
                    .count();
        }

        public int total() {
            return inversiones + actividades;
        }
    }

    public Comparacion {
        agregadas = List.copyOf(agregadas);
        retiradas = List.copyOf(retiradas);
        cambiadas = List.copyOf(cambiadas);
    }

    /** @param versiones of the year, the first one first: each tells why it is not what the one before said */
    public static Comparacion entre(Plan antes, Plan despues, List<Plan> versiones) {
        Map<String, List<Modificacion>> porques = versiones.stream()
                .filter(p -> p.version() > antes.version() && p.version() <= despues.version())
                .flatMap(p -> p.modificaciones().stream())
                .distinct()
                .collect(Collectors.groupingBy(Modificacion::codigo));
        Map<String, ActividadOperativa> eran = byCode(antes);
        Map<String, ActividadOperativa> son = byCode(despues);
        Function<ActividadOperativa, List<Modificacion>> porque = a -> porques.getOrDefault(a.codigo(), List.of());
        return new Comparacion(
                antes,
                despues,
                despues.actividades().stream()
                        .filter(a -> !eran.containsKey(a.codigo()))
                        .map(a -> new Agregada(a, porque.apply(a)))
                        .toList(),
                antes.actividades().stream()
                        .filter(a -> gone(a, son.get(a.codigo())))
                        .map(a -> new Retirada(a, Optional.ofNullable(son.get(a.codigo())), porque.apply(a)))
                        .toList(),
                antes.actividades().stream()
                        .filter(a -> son.containsKey(a.codigo()) && !gone(a, son.get(a.codigo())))
                        .map(a -> new Cambiada(
                                a, son.get(a.codigo()), Diferencia.entre(a, son.get(a.codigo())), porque.apply(a)))
                        .filter(c -> !c.diferencias().isEmpty())
                        .toList());
    }

    private static boolean gone(ActividadOperativa antes, ActividadOperativa despues) {
        return despues == null || despues.vida().anulada() && !antes.vida().anulada();
    }

    private static Map<String, ActividadOperativa> byCode(Plan plan) {
        Map<String, ActividadOperativa> porCodigo = new HashMap<>();
        plan.actividades().forEach(a -> porCodigo.put(a.codigo(), a));
        return porCodigo;
    }
}
