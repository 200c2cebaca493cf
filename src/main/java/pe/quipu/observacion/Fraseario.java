package pe.quipu.observacion;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.apache.commons.text.StringSubstitutor;

/** The sentences of a catalogue, in Spanish, with gaps between braces; one file each. */
public final class Fraseario {
    private final ResourceBundle textos;

    /** @param nombre base name of the file, as a resource */
    public Fraseario(String nombre) {
        textos = ResourceBundle.getBundle(nombre, Locale.ROOT);
    }

    boolean has(String clave) {
        return textos.containsKey(clave);
    }

    public String text(String clave) {
        return textos.getString(clave);
    }

    /** @throws IllegalArgumentException when the sentence asks for something that is not given */
    public String filled(String clave, Map<String, String> datos) {
        return new StringSubstitutor(datos, "{", "}")
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true) // what a person typed is never a pattern, braces included
                .replace(text(clave));
    }
}
