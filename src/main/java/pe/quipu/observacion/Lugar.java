package pe.quipu.observacion;

import java.util.Optional;
import pe.quipu.libro.CeldaRef;

/**
 * Where an observation stands: the delivered cell, and the row id and column key that find the cell of a fresh
 * template. A text that does not apply is empty.
 *
 * @param hoja visible name of the sheet
 * @param claveHoja key of the sheet in the form
 * @param campo heading of the column, as the person knows it
 */
public record Lugar(
        String hoja, Optional<CeldaRef> celda, String claveHoja, String fila, String columna, String campo) {
    public static final Lugar LIBRO = new Lugar("", Optional.empty(), "", "", "", "");

    public static Lugar hoja(String claveHoja, String nombre) {
        return new Lugar(nombre, Optional.empty(), claveHoja, "", "", "");
    }

    /** {@code Evaluación física!P12}; the sheet alone, or «el libro». */
    public String texto() {
        return celda.map(CeldaRef::toString).orElse(hoja.isEmpty() ? "el libro" : hoja);
    }
}
