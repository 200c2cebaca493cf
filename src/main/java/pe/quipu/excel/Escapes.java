package pe.quipu.excel;

/** Characters that XML cannot carry travel as {@code _x000D_}, and a text that looks so, as {@code _x005F_x000D_}. */
final class Escapes {
    private static final int LENGTH = 7;

    private Escapes() {}

    static String decode(CharSequence text) {
        int first = next(text, 0);
        if (first < 0) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = first; at >= 0; at = next(text, from)) {
            out.append(text, from, at).append((char) code(text, at));
            from = at + LENGTH;
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int next(CharSequence text, int from) {
        for (int i = from; i + LENGTH <= text.length(); i++) {
            if (text.charAt(i) == '_'
                    && text.charAt(i + 1) == 'x'
                    && text.charAt(i + LENGTH - 1) == '_'
                    && code(text, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** -1 when the four characters are not all hexadecimal. */
    private static int code(CharSequence text, int at) {
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
