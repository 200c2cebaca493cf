package pe.quipu.excel;

import pe.quipu.libro.Celda;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** Heights computed from the texts: LibreOffice fits no row by itself, and measuring needs a screen. */
final class RowHeights {
    static final double MINIMO = 15;
    static final double MAXIMO = 409;
    private static final double INTERLINEA = 1.3;
    /** Above and below the letters; a row of a table breathes at nineteen points. */
    private static final double MARGEN = 6;

    private final SheetLayout hoja;

    RowHeights(SheetLayout hoja) {
        this.hoja = hoja;
    }

    double points(Fila fila) {
        if (fila.alto() > 0) {
            return Math.min(MAXIMO, fila.alto());
        }
        double alto = MINIMO;
        for (Celda celda : fila.celdas()) {
            alto = Math.max(alto, points(fila.numero(), celda));
        }
        // Whole quarters of a point, as Excel keeps them.
        return Math.min(MAXIMO, Math.ceil(alto * 4) / 4);
    }

    private double points(int fila, Celda celda) {
        String texto = text(celda);
        if (texto.isEmpty() && !(celda.contenido() instanceof Formula)) {
            return 0;
        }
        if (hoja.width(fila, celda.columna()) == 0) {
            return 0; // nobody sees it
        }
        Look look = Looks.of(celda.estilo().papel());
        int lineas = hoja.wraps(fila, celda) ? TextWidth.lines(texto, hoja.width(fila, celda.columna()), look) : 1;
        double alto = lineas * look.puntos() * INTERLINEA + MARGEN;
        int filas = hoja.merge(fila, celda.columna())
                .map(a -> a.getLastRow() - a.getFirstRow() + 1)
                .orElse(1);
        return alto / filas;
    }

    private static String text(Celda celda) {
        Valor valor =
                celda.contenido() instanceof Formula f ? f.cache().orElse(Valor.VACIO) : (Valor) celda.contenido();
        return valor.mostrado();
    }
}
