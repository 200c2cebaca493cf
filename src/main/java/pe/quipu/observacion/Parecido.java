package pe.quipu.observacion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How much two names of activities say the same: the cosine of their words, without accents, endings and words that
 * carry nothing, where a word that differs only by a slip counts as the same.
 *
 * <p>Names of places and people (a capital letter inside the sentence) weigh more: «pistas de Miramar» and «pistas de
 * Alto Ilo» are two works. Numbers, months and periods weigh little: «informe del primer trimestre» and «informe del
 * segundo trimestre», or «zona 1» and «zona 2», are one activity cut in parts, which belongs in one row with twelve
 * monthly goals. Where one word alone is beside a number, the number is what tells them apart.
 */
public final class Parecido {
    /** From here on two activities are probably one written twice; measured on the 332 names of the example of Ilo. */
    public static final double REPETIDA = 0.86;

    private static final int PALABRA = 3;
    private static final int NOMBRE_PROPIO = 4;
    private static final int NUMERO = 1;
    private static final double DESLIZ = 0.93;
    private static final int LARGO_DE_DESLIZ = 5;
    private static final Pattern TROZO = Pattern.compile("[0-9]+|\\p{L}+");
    private static final Set<String> VACIAS =
            Set.of(("a al ante bajo con contra de del desde e el ella en entre es esta"
                            + " este hacia hasta la las lo los mas mediante o para por que se segun ser si sin sobre su sus tras u"
                            + " un una unas unos y ya n nro no")
                    .split(" "));
    private static final Pattern DE_PERIODO = Pattern.compile(
            "(\\d+|[ivx]+|(primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?s?"
                    + "|(bi|tri|cuatri|se)?mestr(e|al)(es)?|mes(es)?|mensual(es)?|anual(es)?|ano|ejercicio"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre)");
    private static final CosineSimilarity COSENO = new CosineSimilarity();
    private static final JaroWinklerSimilarity LETRAS = new JaroWinklerSimilarity();

    private Parecido() {}

    /** @param grado 0 to 1 */
    public record Par<T>(T uno, T otro, double grado) {}

    /** From 0, nothing in common, to 1, the same words in any order. */
    public static double between(String a, String b) {
        return between(weights(a), weights(b));
    }

    /**
     * Every two that are alike, the most alike first, then in the order given. Only texts that share a word are
     * compared, so that a whole entity takes a moment.
     *
     * @param umbral 0 to 1
     */
    public static <T> List<Par<T>> pairs(List<T> todos, Function<T, String> texto, double umbral) {
        List<Map<CharSequence, Integer>> pesos =
                todos.stream().map(t -> weights(texto.apply(t))).toList();
        Map<CharSequence, List<Integer>> vistos = new HashMap<>();
        List<Par<T>> pares = new ArrayList<>();
        for (int i = 0; i < todos.size(); i++) {
            Set<Integer> vecinos = new TreeSet<>();
            for (Map.Entry<CharSequence, Integer> palabra : pesos.get(i).entrySet()) {
                if (palabra.getValue() > NUMERO) {
                    List<Integer> lista = vistos.computeIfAbsent(palabra.getKey(), p -> new ArrayList<>());
                    vecinos.addAll(lista);
                    lista.add(i);
                }
            }
            for (int j : vecinos) {
                double grado = between(pesos.get(j), pesos.get(i));
                if (grado >= umbral) {
                    pares.add(new Par<>(todos.get(j), todos.get(i), grado));
                }
            }
        }
        pares.sort(Comparator.comparingDouble((Par<T> p) -> -p.grado()));
        return List.copyOf(pares);
    }

    /** The words that say something, in their order, without accents and endings: {@code asist, reunion}. */
    public static List<String> words(String texto) {
        return tokens(texto)
                .map(Parecido::plain)
                .filter(p -> !VACIAS.contains(p))
                .map(Parecido::stem)
                .toList();
    }

    /** Whether two texts are the same but for capitals, accents, spaces and signs. */
    public static boolean same(String a, String b) {
        return tokens(a)
                .map(Parecido::plain)
                .toList()
                .equals(tokens(b).map(Parecido::plain).toList());
    }

    private static double between(Map<CharSequence, Integer> a, Map<CharSequence, Integer> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Map<CharSequence, Integer> otra = aligned(a, b);
        Map<CharSequence, Integer> una = new LinkedHashMap<>(a);
        una.replaceAll((palabra, peso) -> Math.max(peso, otra.getOrDefault(palabra, 0)));
        otra.replaceAll((palabra, peso) -> Math.max(peso, una.getOrDefault(palabra, 0)));
        return Math.min(1, COSENO.cosineSimilarity(una, otra));
    }

    /** The second one with the spelling of the first where a word differs by a slip. */
    private static Map<CharSequence, Integer> aligned(Map<CharSequence, Integer> a, Map<CharSequence, Integer> b) {
        List<CharSequence> libres = new ArrayList<>(a.keySet());
        libres.removeAll(b.keySet());
        Map<CharSequence, Integer> mismas = new LinkedHashMap<>();
        b.forEach((palabra, peso) -> {
            Optional<CharSequence> otra = a.containsKey(palabra) || palabra.length() < LARGO_DE_DESLIZ
                    ? Optional.empty()
                    : libres.stream()
                            .filter(l -> l.length() >= LARGO_DE_DESLIZ && LETRAS.apply(l, palabra) >= DESLIZ)
                            .findFirst();
            otra.ifPresent(libres::remove);
            mismas.merge(otra.orElse(palabra), peso, Math::max);
        });
        return mismas;
    }

    private static Map<CharSequence, Integer> weights(String texto) {
        boolean todoMayuscula = texto.equals(texto.toUpperCase(Locale.ROOT));
        Map<CharSequence, Integer> pesos = new LinkedHashMap<>();
        boolean primera = true;
        for (String trozo : tokens(texto).toList()) {
            String palabra = plain(trozo);
            if (DE_PERIODO.matcher(palabra).matches()) {
                pesos.merge(palabra, NUMERO, Math::max);
            } else if (!VACIAS.contains(palabra)) {
                boolean propio = !primera && !todoMayuscula && Character.isUpperCase(trozo.charAt(0));
                pesos.merge(stem(palabra), propio ? NOMBRE_PROPIO : PALABRA, Math::max);
            }
            primera = false;
        }
        if (pesos.values().stream().filter(p -> p > NUMERO).count() < 2) {
            pesos.replaceAll((palabra, peso) -> Math.max(peso, PALABRA));
        }
        return pesos;
    }

    private static Stream<String> tokens(String texto) {
        return TROZO.matcher(Normalizer.normalize(texto, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group);
    }

    private static String plain(String trozo) {
        return Normalizer.normalize(trozo, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Without the ending of number and gender: {@code expediente} and {@code expedientes}, {@code vial} and {@code viales}. */
    private static String stem(String palabra) {
        String sin =
                palabra.length() > 4 && palabra.endsWith("s") ? palabra.substring(0, palabra.length() - 1) : palabra;
        return sin.length() > 4 && "aeo".indexOf(sin.charAt(sin.length() - 1)) >= 0
                ? sin.substring(0, sin.length() - 1)
                : sin;
    }
}
