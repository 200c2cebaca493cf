package pe.quipu.libro;

/**
 * Where a value stands, as the person who wrote it sees it: {@code Físico!F12}.
 *
 * @param hoja the visible name of the sheet
 * @param fila row, from 1
 * @param columna column, from 0
 */
public record CeldaRef(String hoja, int fila, int columna) {
    public CeldaRef {
        if (fila < 1 || columna < 0) {
            throw new IllegalArgumentException("not a cell: row " + fila + ", column " + columna);
        }
    }

    /** {@code 0 -> A}, {@code 27 -> AB}. */
    public static String letras(int columna) {
        return columna < 26
                ? String.valueOf((char) ('A' + columna))
                : letras(columna / 26 - 1) + (char) ('A' + columna % 26);
    }

    /** {@code F12}. */
    public String a1() {
        return letras(columna) + fila;
    }

    /** {@code 'Evaluación física'!F12}, as a formula or a link writes it. */
    public String enFormula() {
        return hojaEnFormula(hoja) + "!" + a1();
    }

    public static String hojaEnFormula(String hoja) {
        return "'" + hoja.replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return hoja + "!" + a1();
    }
}
