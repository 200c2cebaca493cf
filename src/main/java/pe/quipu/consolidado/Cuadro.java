package pe.quipu.consolidado;

import java.util.List;
import pe.quipu.libro.CeldaRef;

/** Where a table stands on its sheet, known before anything is drawn, so that other sheets can refer to it. */
record Cuadro(String hoja, List<String> claves, int filas) {
    static final int FILA_REGLAS = 4;
    static final int FILA_CLAVES = 5;
    static final int FILA_ENCABEZADO = 6;
    static final int PRIMERA = 7;

    /** An empty table keeps one blank row: a range always has somewhere to be. */
    int ultima() {
        return PRIMERA + Math.max(1, filas) - 1;
    }

    int filaTotal() {
        return ultima() + 1;
    }

    int columna(String clave) {
        int columna = claves.indexOf(clave);
        if (columna < 0) {
            throw new IllegalArgumentException("no column " + clave + " in sheet " + hoja);
        }
        return columna;
    }

    String letras(String clave) {
        return CeldaRef.letras(columna(clave));
    }

    /** {@code D7:D80}, on its own sheet. */
    String local(String clave) {
        return letras(clave) + PRIMERA + ":" + letras(clave) + ultima();
    }

    /** {@code 'Actividades'!$D$7:$D$80}. */
    String rango(String clave) {
        String letras = "$" + letras(clave) + "$";
        return CeldaRef.hojaEnFormula(hoja) + "!" + letras + PRIMERA + ":" + letras + ultima();
    }

    /** {@code 'Actividades'!D7}. */
    String celda(String clave, int fila) {
        return new CeldaRef(hoja, fila, columna(clave)).enFormula();
    }

    /** A click that selects the first cell of a row. */
    String enlace(int fila) {
        return "#" + new CeldaRef(hoja, fila, 0).enFormula();
    }
}
