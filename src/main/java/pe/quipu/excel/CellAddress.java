package pe.quipu.excel;

/** An address such as {@code F12} as a cell states it. */
final class CellAddress {
    static final long WRONG = -1;

    private CellAddress() {}

    /** The row from 1 times the number of columns, plus the column from 0; {@link #WRONG} when it is outside a sheet. */
    static long parse(String r) {
        int column = 0;
        int i = 0;
        while (i < r.length() && r.charAt(i) >= 'A' && r.charAt(i) <= 'Z') {
            column = column * 26 + (r.charAt(i) - 'A' + 1);
            if (column > Limits.COLUMNS) {
                return WRONG;
            }
            i++;
        }
        int row = Whole.of(r.substring(i));
        boolean wrong = column == 0 || row < 1 || row > Limits.LAST_ROW;
        return wrong ? WRONG : (long) row * Limits.COLUMNS + column - 1;
    }

    static int row(long address) {
        return (int) (address / Limits.COLUMNS);
    }

    static int column(long address) {
        return (int) (address % Limits.COLUMNS);
    }
}
