package pe.quipu.plan;

import java.util.Optional;

/**
 * The norm an entity formulates and evaluates its POI under (sheet Parametros). The forms follow the Directiva
 * 003-2016-MPH/17 of Huamanga: only where that one rules are its articles cited; another entity's papers cite its own
 * norm, whole, or none.
 *
 * @param texto as papers cite it; blank when the entity says none
 */
public record Norma(String texto) {
    public static final Norma NINGUNA = new Norma("");

    private static final String DIRECTIVA = "003-2016-MPH/17";
    private static final String ENTRE_PARENTESIS = " \\((Directiva 003-2016-MPH/17|art\\.)[^()]*\\)";

    public Norma {
        texto = texto.strip();
    }

    /** Whether it is the Directiva the forms and the rules were written from. */
    public boolean esLaDirectiva() {
        return texto.contains(DIRECTIVA);
    }

    /** @param articulos of the Directiva; empty when there is nothing to cite */
    public Optional<String> cita(String articulos) {
        return texto.isEmpty() ? Optional.empty() : Optional.of(esLaDirectiva() ? texto + ", " + articulos : texto);
    }

    /** A sentence as the entity reads it: without the articles of a directive that is not its own. */
    public String dicho(String frase) {
        return esLaDirectiva() ? frase : frase.replaceAll(ENTRE_PARENTESIS, "");
    }
}
