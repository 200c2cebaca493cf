package pe.quipu.consolidado;

/** The row being drawn. */
record Renglon(Cuadro cuadro, int fila) {
    /** {@code K12}: the cell of this row in the column of a key. */
    String de(String clave) {
        return cuadro.letras(clave) + fila;
    }
}
