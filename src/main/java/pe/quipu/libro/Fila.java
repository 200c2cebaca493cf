package pe.quipu.libro;

import java.util.List;

/**
 * @param numero from 1, increasing down the sheet
 * @param alto height in points; 0 lets the writer compute it from the texts and the widths of the columns
 */
public record Fila(int numero, int alto, boolean oculta, List<Celda> celdas) {
    public Fila {
        celdas = List.copyOf(celdas);
    }

    public static Fila de(int numero, List<Celda> celdas) {
        return new Fila(numero, 0, false, celdas);
    }

    /** The same where nobody sees it. */
    public Fila escondida() {
        return new Fila(numero, alto, true, celdas);
    }
}
