package pe.quipu.auditoria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.quipu.ficha.Normal;
import pe.quipu.plan.Parametros;

/**
 * Whether a report is of the entity and of the year whose figures are at hand. A year and a code are one thing or
 * another; a name is written in many ways, so another name is only a doubt.
 *
 * @param ajena why the report is of another entity; empty when it is not known to be
 * @param otroEjercicio why it is of another year
 * @param dudas what could not be known, to be read before the figures are
 */
public record Pertenencia(Optional<String> ajena, Optional<String> otroEjercicio, List<String> dudas) {
    private static final Pattern CODIGO = Pattern.compile("\\b(\\d{6}|\\d{11})\\b");
    private static final Pattern EJERCICIO = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Set<String> VACIAS = Set.of("DE", "DEL", "LA", "LAS", "EL", "LOS", "Y", "E", "RUC", "CODIGO");
    private static final Map<String, String> ABREVIADAS = Map.of(
            "MUN", "MUNICIPALIDAD",
            "MUNIC", "MUNICIPALIDAD",
            "PROV", "PROVINCIAL",
            "DIST", "DISTRITAL",
            "GOB", "GOBIERNO",
            "REG", "REGIONAL");

    public Pertenencia {
        dudas = List.copyOf(dudas);
    }

    /**
     * @param codigo of the entity the form was made for; empty for the blank form
     * @param ejercicio the year of the figures at hand
     */
    public static Pertenencia of(Publicado p, String codigo, Parametros entidad, int ejercicio) {
        List<String> dudas = new ArrayList<>();
        List<String> escritos = found(CODIGO, p.entidad());
        Optional<String> suyo = (escritos.isEmpty() ? List.of(codigo) : escritos)
                .stream()
                        .filter(c ->
                                !c.isBlank() && c.length() == entidad.entidad().length())
                        .findFirst();
        Optional<String> ajena = suyo.filter(c -> !c.equals(entidad.entidad()))
                .map(c -> "El informe es de otra entidad: su código es " + c + " y el de estructura.xlsx, "
                        + entidad.entidad() + " (" + entidad.nombre() + ").");
        boolean dicho = !escritos.isEmpty() && suyo.isPresent();
        if (p.entidad().isBlank()) {
            dudas.add(
                    "La carátula no dice de qué entidad es el informe: verifique que sea de " + entidad.nombre() + ".");
        } else if (!dicho && ajena.isEmpty() && !sameName(p.entidad(), entidad.nombre())) {
            dudas.add("La carátula dice «" + p.entidad() + "» y estructura.xlsx, «" + entidad.nombre()
                    + "»: verifique que sean la misma entidad.");
        }
        List<String> anios = found(EJERCICIO, p.ejercicio());
        if (anios.isEmpty()) {
            dudas.add("La carátula no dice el ejercicio del informe: verifique que sea " + ejercicio + ".");
        }
        Optional<String> otro = anios.isEmpty() || anios.contains(String.valueOf(ejercicio))
                ? Optional.empty()
                : Optional.of("El informe es de otro ejercicio: su carátula dice " + p.ejercicio()
                        + " y las cifras de Quipu son de " + ejercicio + ".");
        return new Pertenencia(ajena, otro, dudas);
    }

    private static List<String> found(Pattern patron, String texto) {
        return patron.matcher(texto).results().map(MatchResult::group).toList();
    }

    /** The same words, those of one among those of the other, or one by its initials: «MPI». */
    static boolean sameName(String uno, String otro) {
        List<String> a = words(uno);
        List<String> b = words(otro);
        return a.containsAll(b) && !b.isEmpty()
                || b.containsAll(a) && !a.isEmpty()
                || b.contains(initials(a))
                || a.contains(initials(b));
    }

    private static List<String> words(String nombre) {
        return Arrays.stream(Normal.of(nombre).split("[^A-Z0-9]+"))
                .filter(p -> !p.isEmpty() && !p.matches("\\d+") && !VACIAS.contains(p))
                .map(p -> ABREVIADAS.getOrDefault(p, p))
                .toList();
    }

    private static String initials(List<String> palabras) {
        return palabras.stream().map(p -> p.substring(0, 1)).collect(Collectors.joining());
    }
}
