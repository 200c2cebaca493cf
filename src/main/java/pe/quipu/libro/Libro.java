package pe.quipu.libro;

import java.util.List;
import java.util.Map;

/**
 * A workbook to be written. Hidden sheets come last and the first sheet is the active one.
 *
 * @param propiedades custom document properties; with the hidden sheet {@code _quipu} they carry the identity
 */
public record Libro(String titulo, List<Hoja> hojas, List<Nombre> nombres, Map<String, String> propiedades) {
    public Libro {
        hojas = List.copyOf(hojas);
        nombres = List.copyOf(nombres);
        propiedades = Map.copyOf(propiedades);
        if (hojas.isEmpty() || hojas.get(0).oculta()) {
            throw new IllegalArgumentException("a workbook starts with a visible sheet: " + titulo);
        }
    }
}
