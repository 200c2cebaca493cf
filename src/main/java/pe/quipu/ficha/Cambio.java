package pe.quipu.ficha;

import pe.quipu.libro.CeldaRef;

/**
 * A cell that two rounds of one form tell differently.
 *
 * @param celda in the later workbook; in the earlier one where the later left the row out
 */
public record Cambio(CeldaRef celda, Dato antes, Dato ahora) {
    /** Whether something was told there and now nothing is. */
    public boolean vacia() {
        return !antes.falta() && ahora.falta();
    }
}
