package pe.quipu.libro;

/**
 * Where a reader pushes the cells of a filled workbook, sheet by sheet, in the order of the file. Numbers arrive as an
 * unscaled long and a scale (at most 15 significant digits), so that nothing is boxed for cells no form declares.
 * Rows count from 1, columns from 0.
 */
public interface Sumidero {
    /** How the cell shows its number. */
    enum Vista {
        GENERAL,
        PORCENTAJE,
        FECHA
    }

    void hoja(String nombre, boolean oculta);

    /** {@code fechas1904}: whether day 0 is 1904-01-01, said once, before the first sheet. */
    void fechas1904(boolean si);

    /** The code of the format of the number that comes next, for who needs it as the person sees it. */
    default void formato(String codigo) {}

    void numero(int fila, int columna, long sinEscala, int escala, Vista vista, boolean formula);

    void texto(int fila, int columna, String texto, boolean formula);

    void logico(int fila, int columna, boolean valor, boolean formula);

    /** {@code #DIV/0!} and its kind. */
    void error(int fila, int columna, String codigo, boolean formula);

    /** What the file says of this cell cannot be a value; {@code crudo} is what stood there, shortened. */
    void danado(int fila, int columna, String crudo);

    /** Cells of the sheet shown as one: the first one is seen, the others are under it. */
    default void combinada(int fila, int columna, int ultimaFila, int ultimaColumna) {}

    /** A custom document property. */
    void propiedad(String nombre, String valor);
}
