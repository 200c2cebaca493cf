package pe.quipu.observacion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.apache.commons.text.StringSubstitutor;

/** The sentences of the catalogue, in Spanish; the one place where the text of an observation lives. */
public final class Textos {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("pe.quipu.observacion.observaciones", Locale.ROOT);

    private Textos() {}

    /** What a code means in general: {@code titulo}, {@code causa}, {@code regla}, {@code ejemplo}, {@code accion}. */
    public static String text(Codigo codigo, String parte) {
        return BUNDLE.getString(codigo.id() + "." + parte);
    }

    static String message(Observacion o) {
        return filled(o, "mensaje");
    }

    static String action(Observacion o) {
        return filled(o, "accion");
    }

    private static String filled(Observacion o, String parte) {
        Map<String, String> datos = new HashMap<>(o.datos());
        datos.put("recibido", o.recibido());
        datos.put("campo", o.lugar().campo());
        datos.put("hoja", o.lugar().hoja());
        datos.put("celda", o.lugar().texto());
        return new StringSubstitutor(datos, "{", "}")
                .setEnableUndefinedVariableException(true)
                .replace(text(o.codigo(), parte));
    }
}
