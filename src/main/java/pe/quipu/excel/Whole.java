package pe.quipu.excel;

/** Small whole numbers of the file: indexes and row numbers. */
final class Whole {
    private static final int MAX_DIGITS = 9;

    private Whole() {}

    /** -1 for anything but up to nine digits. */
    static int of(CharSequence text) {
        if (text.length() == 0 || text.length() > MAX_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
