package pe.quipu.excel;

/**
 * What a cell says of itself, before its value is understood.
 *
 * @param row from 1
 * @param column from 0
 * @param type the letter of the file; empty means a number
 * @param style index of its format; empty means the first
 * @param formula whether a formula stands behind the value
 */
record RawCell(int row, int column, String type, String style, boolean formula) {
    /** Of a value that does not stand where its type says: nobody knows which of the two is wrong. */
    static final String MISPLACED = "?";
}
