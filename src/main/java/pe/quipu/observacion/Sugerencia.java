package pe.quipu.observacion;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a person may have meant. A wrong suggestion is worse than none: two candidates equally near give none, and a
 * code may differ by one slip of the finger only.
 */
public final class Sugerencia {
    private static final int LARGO = 60;
    private static final int DEMASIADO_LARGO = 400;
    private static final Pattern TROZO = Pattern.compile("[0-9]+|\\p{L}+");
    private static final LevenshteinDistance DISTANCIA = LevenshteinDistance.getDefaultInstance();
    private static final JaroWinklerSimilarity PARECIDO = new JaroWinklerSimilarity();

    private Sugerencia() {}

    /** The one candidate that is near enough, as the candidates write it. */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        if (text.isBlank() || text.length() > DEMASIADO_LARGO) {
            return Optional.empty();
        }
        List<Vecino> cerca = candidates.stream()
                .distinct()
                .filter(c -> !c.isBlank() && c.length() <= DEMASIADO_LARGO)
                .map(c -> Vecino.de(text, c))
                .filter(Vecino::acceptable)
                .sorted(Vecino.ORDEN)
                .limit(2)
                .toList();
        boolean empate = cerca.size() == 2 && Vecino.ORDEN.compare(cerca.get(0), cerca.get(1)) == 0;
        return empate ? Optional.empty() : cerca.stream().findFirst().map(Vecino::candidato);
    }

    /** What follows a full stop: {@code " ¿Quiso decir «X»?"}, or nothing. */
    public static String sentence(Optional<String> sugerencia) {
        return sugerencia
                .map(s -> " ¿Quiso decir «" + Renglon.of(s, LARGO) + "»?")
                .orElse("");
    }

    /** @param cambios letters or digits to change; two that only changed places count as one */
    private record Vecino(String candidato, int cambios, boolean trueque, double parecido, int tolerancia) {
        static final Comparator<Vecino> ORDEN = Comparator.comparingInt(Vecino::cambios)
                .thenComparing(Vecino::trueque, Comparator.reverseOrder())
                .thenComparing(Vecino::parecido, Comparator.reverseOrder());

        static Vecino de(String texto, String candidato) {
            String a = plain(texto);
            String b = plain(candidato);
            if (!essence(a).isEmpty() && essence(a).equals(essence(b))) {
                return new Vecino(candidato, 0, false, PARECIDO.apply(a, b), 0);
            }
            int distancia = DISTANCIA.apply(a, b);
            boolean trueque = distancia == 2 && swapped(a, b);
            int cambios = trueque ? 1 : Math.max(1, distancia);
            return new Vecino(candidato, cambios, trueque, PARECIDO.apply(a, b), tolerance(a, b));
        }

        boolean acceptable() {
            return cambios <= tolerancia;
        }
    }

    private static int tolerance(String a, String b) {
        int largo = Math.max(a.length(), b.length());
        if (largo < 4) {
            return 0;
        }
        return b.chars().anyMatch(Character::isDigit) ? 1 : Math.max(1, largo / 5);
    }

    /** Neighbours that changed places: 30 for 03. */
    private static boolean swapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    /** Without accents, capitals and repeated spaces. */
    private static String plain(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Its words and numbers alone: {@code AEI-2 3} and {@code AEI.02.03} have the same. */
    private static String essence(String plano) {
        Matcher trozos = TROZO.matcher(plano);
        return trozos.results()
                .map(t -> t.group().replaceFirst("^0+(?=[0-9])", ""))
                .collect(Collectors.joining("."));
    }
}
