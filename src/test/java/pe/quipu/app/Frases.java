package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pe.quipu.devolucion.AvisoWriter;
import pe.quipu.observacion.Observacion;

/** What every sentence that goes to a person must be, whatever was in the file: plain, short, in Spanish, with a remedy. */
final class Frases {
    private static final int LARGO = 300;
    private static final Pattern DE_LA_MAQUINA = Pattern.compile(
            "Exception|Throwable|org\\.apache|java\\.|\\bnull\\b|\\bNaN\\b|[{}]|\\b(the|of|and|is|not|was|file|sheet|row|cell)\\b");
    /** Marks that break a line or turn the reading around. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2028\\u2029\\u2066-\\u2069\\ufffe\\uffff]");
    /** What a person typed is quoted as it was typed. */
    private static final Pattern CITADO = Pattern.compile("«[^»]*»");

    private Frases() {}

    static void check(List<Observacion> observaciones) {
        List<String> malas = new ArrayList<>();
        for (Observacion o : observaciones) {
            for (String frase : List.of(o.mensaje(), o.accion())) {
                String propia = CITADO.matcher(frase).replaceAll("«»");
                if (frase.isBlank()
                        || frase.length() > LARGO
                        || DE_LA_MAQUINA.matcher(propia).find()
                        || INVISIBLE.matcher(frase).find()
                        || !frase.endsWith(".")
                                && !frase.endsWith(".»")
                                && !frase.endsWith("?")
                                && !frase.endsWith(".)")) {
                    malas.add(o.codigo().id() + ": " + frase);
                }
            }
        }
        assertEquals(List.of(), malas);
    }

    /** The paper that goes with a file set aside names it, and says what to do. */
    static void checkPaper(String archivo, List<Observacion> observaciones) {
        String papel = AvisoWriter.setAside(
                        archivo,
                        observaciones.stream().map(AvisoWriter.Motivo::of).toList())
                .replaceAll("\\s+", " ");
        assertEquals(true, papel.contains(archivo), papel);
        observaciones.forEach(o -> assertEquals(true, papel.contains(o.accion()), papel));
    }
}
