package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pe.quipu.ficha.Rectificacion.Dicho;

/**
 * Which of the accepted evaluations of a year rules each month: the one accepted later, of whatever period it is; but
 * one that says nothing of a month, SR or blank, does not unsay what another told, a number or NA. A delivery that took
 * the place of another of its unit and period took all its months.
 */
public final class DeclaracionRules {
    private static final Comparator<Declaracion> ORDEN = Comparator.comparingLong(Declaracion::orden);

    private DeclaracionRules() {}

    /** Without those that a later round of the same unit and period replaced; in the order they were accepted. */
    private static Stream<Declaracion> vigentes(List<Declaracion> todos) {
        Map<String, Declaracion> ultimos = new HashMap<>();
        todos.stream().sorted(ORDEN).forEach(a -> ultimos.put(a.serie(), a));
        return ultimos.values().stream().sorted(ORDEN);
    }

    /** What stands in each month. @param todos accepted evaluations, those replaced too */
    public static Map<Casilla, Dicho> dichos(List<Declaracion> todos) {
        Map<Casilla, Dicho> dichos = new LinkedHashMap<>();
        vigentes(todos).forEach(a -> a.meses()
                .keySet()
                .forEach(c -> dichos.merge(c, a.dicho(c).orElseThrow(), DeclaracionRules::standing)));
        return dichos;
    }

    /**
     * What the others tell of the months of a form. A blank of theirs is left out where the form itself had told the
     * month: its figure stands, and only its next round can keep it.
     */
    public static Map<Casilla, Dicho> ajenos(List<Declaracion> todos, Predicate<Declaracion> suyo) {
        Map<Casilla, Dicho> rigen = dichos(todos);
        Map<Casilla, Dicho> ajenos = dichos(todos.stream().filter(suyo.negate()).toList());
        ajenos.entrySet()
                .removeIf(a -> a.getValue().dato().falta()
                        && rigen.get(a.getKey()).dato().informa());
        return ajenos;
    }

    /** What was asked for of each activity, by the month until which it was told: of two that end alike, the later one. */
    static Map<String, SortedMap<Integer, Dato>> demandas(List<Declaracion> todos) {
        Map<String, SortedMap<Integer, Dato>> demandas = new HashMap<>();
        vigentes(todos).forEach(d -> d.demandas()
                .forEach((actividad, pedido) -> demandas.computeIfAbsent(actividad, x -> new TreeMap<>())
                        .put(d.periodo().mesFinal(), pedido)));
        return demandas;
    }

    /**
     * By activity, the reason that came with an SR or NA that still stands. Of several the last one: its form had brought
     * the one before.
     */
    public static Map<String, String> motivos(List<Declaracion> todos) {
        Map<Casilla, Dicho> dichos = dichos(todos);
        Map<String, String> motivos = new LinkedHashMap<>();
        vigentes(todos).forEach(a -> a.meses().forEach((c, dato) -> {
            boolean suyo = a.dicho(c).equals(Optional.of(dichos.get(c)));
            if (suyo && (dato.noReporto() || dato.noAplica()) && a.motivos().containsKey(c.actividad())) {
                motivos.put(c.actividad(), a.motivos().get(c.actividad()));
            }
        }));
        return motivos;
    }

    private static Dicho standing(Dicho antes, Dicho despues) {
        return antes.dato().informa() && !despues.dato().informa() ? antes : despues;
    }

    /**
     * Every time a month that had been told was told otherwise, by activity and month. Rounds that were replaced count:
     * what was accepted and then corrected was a figure of the office in between.
     */
    public static List<Rectificacion> rectificaciones(List<Declaracion> todos) {
        Set<Casilla> repetidas = repeated(todos);
        Map<String, Declaracion> rondas = new HashMap<>();
        Map<Casilla, Map<String, Dicho>> voces = new HashMap<>();
        Map<Casilla, List<Rectificacion>> halladas = new TreeMap<>();
        todos.stream().sorted(ORDEN).forEach(a -> {
            Optional<Declaracion> anterior = Optional.ofNullable(rondas.put(a.serie(), a));
            Set<Casilla> suyas = new LinkedHashSet<>(a.meses().keySet());
            anterior.ifPresent(x -> suyas.addAll(x.meses().keySet()));
            suyas.retainAll(repetidas);
            suyas.forEach(c -> replaced(voces.computeIfAbsent(c, x -> new LinkedHashMap<>()), a, c)
                    .ifPresent(r ->
                            halladas.computeIfAbsent(c, x -> new ArrayList<>()).add(r)));
        });
        Map<Casilla, Dicho> rigen = halladas.isEmpty() ? Map.of() : dichos(todos);
        return halladas.entrySet().stream()
                .flatMap(h -> h.getValue().stream().map(r -> Optional.ofNullable(rigen.get(h.getKey()))
                        .map(r::con)
                        .orElse(r)))
                .toList();
    }

    /** What a delivery not yet accepted would change or leave as it stands. */
    public static List<Rectificacion> cambios(List<Declaracion> todos, Declaracion nueva) {
        return rectificaciones(Stream.concat(todos.stream(), Stream.of(nueva)).toList()).stream()
                .filter(r -> r.ahora().archivo().equals(nueva.archivo()))
                .toList();
    }

    private static Set<Casilla> repeated(List<Declaracion> todos) {
        Set<Casilla> vistas = new HashSet<>();
        Set<Casilla> repetidas = new HashSet<>();
        todos.forEach(
                a -> a.meses().keySet().stream().filter(c -> !vistas.add(c)).forEach(repetidas::add));
        return repetidas;
    }

    /** @param voces what each unit and period says of the month, in the order they were accepted */
    private static Optional<Rectificacion> replaced(Map<String, Dicho> voces, Declaracion a, Casilla c) {
        Optional<Dicho> antes = voces.values().stream().reduce(DeclaracionRules::standing);
        Optional<Dicho> ahora = a.dicho(c);
        voces.remove(a.serie());
        ahora.ifPresent(d -> voces.put(a.serie(), d));
        Optional<Dicho> vale = voces.values().stream().reduce(DeclaracionRules::standing);
        return antes.filter(d -> !d.dato().falta())
                .map(d -> new Rectificacion(
                        c.actividad(),
                        c.lado().familia(),
                        c.mes(),
                        d,
                        ahora.or(() -> vale).orElse(d),
                        vale.orElse(d),
                        vale.orElse(d)))
                .filter(r -> r.cambia() || !r.prevalece());
    }
}
