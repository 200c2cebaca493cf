package pe.quipu.observacion;

import java.util.HashMap;
import java.util.Map;

/** The sentences of the catalogue, in Spanish; the one place where the text of an observation lives. */
public final class Textos {
    /** A quoted text longer than this says no more: the whole of it stands in its cell. */
    static final int LARGO = 90;

    private static final Fraseario FRASES = new Fraseario("pe.quipu.observacion.observaciones");

    private Textos() {}

    /** What a code means in general: {@code titulo}, {@code causa}, {@code regla}, {@code ejemplo}, {@code accion}. */
    public static String text(Codigo codigo, String parte) {
        return FRASES.text(codigo.id() + "." + parte);
    }

    /**
     * The rule as it holds in a form: what is asked of everybody rests on other articles in a formulation than in an
     * evaluation.
     */
    public static String rule(Codigo codigo, String formato) {
        String propia = codigo.id() + ".regla." + formato;
        return FRASES.has(propia) ? FRASES.text(propia) : text(codigo, "regla");
    }

    static String message(Observacion o) {
        return filled(o, "mensaje");
    }

    static String action(Observacion o) {
        return filled(o, "accion");
    }

    private static String filled(Observacion o, String parte) {
        Map<String, String> datos = new HashMap<>();
        o.datos().forEach((nombre, valor) -> datos.put(nombre, quoted(valor)));
        datos.computeIfPresent("sugerencia", (nombre, frase) -> frase.isEmpty() ? "" : " " + frase);
        datos.put("recibido", quoted(o.recibido()));
        datos.put("campo", quoted(o.lugar().campo()));
        datos.put("hoja", quoted(o.lugar().hoja()));
        datos.put("celda", o.lugar().texto());
        String clave = o.datos().containsKey(Agrupador.MAS) ? "MAS" : o.codigo().id();
        return FRASES.filled(clave + "." + parte, datos).replace(" («»)", "").replace(" ()", "");
    }

    /** On one line, without the marks that break a text file, and short enough for a sentence. */
    public static String quoted(String texto) {
        return Renglon.of(texto, LARGO);
    }
}
