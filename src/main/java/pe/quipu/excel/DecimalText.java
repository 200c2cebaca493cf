package pe.quipu.excel;

/**
 * The decimal text of a cell as a whole number and a scale, exactly as written up to 15 significant digits, which is
 * what Excel keeps and shows: {@code 0.30000000000000004} is the 0.3 the person sees. The sixteenth digit rounds half
 * away from zero, as Excel does. Reused from cell to cell.
 */
final class DecimalText {
    private static final int DIGITS = 15;
    private static final int MAX_LONG_DIGITS = 18;
    private static final int EXPONENT_CAP = 100_000;

    /** Excel goes from 2.2E-308 to 9.99999999999999E+307; other programs, down to 4.9E-324. */
    private static final int MAX_EXPONENT = 307;

    private static final int MIN_EXPONENT = -324;

    private CharSequence text = "";
    private int at;
    private long unscaled;
    private int scale;
    private int kept;
    private boolean rounding;
    private boolean up;

    long unscaled() {
        return unscaled;
    }

    int scale() {
        return scale;
    }

    /** False when the text is not strictly a decimal number, or no spreadsheet can hold it. */
    boolean parse(CharSequence decimal) {
        text = decimal;
        at = 0;
        unscaled = 0;
        scale = 0;
        kept = 0;
        rounding = false;
        up = false;
        boolean negative = sign();
        if (!digits(0)) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            if (!digits(1)) {
                return false;
            }
        }
        int exponent = exponent();
        return at == text.length() && settle(exponent, negative);
    }

    private boolean sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            return text.charAt(at++) == '-';
        }
        return false;
    }

    /** @param places how many decimals each digit adds: 0 before the point, 1 after it */
    private boolean digits(int places) {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            take(text.charAt(at++) - '0', places);
        }
        return at > from;
    }

    private void take(int digit, int places) {
        if (kept < DIGITS) {
            unscaled = unscaled * 10 + digit;
            scale += places;
            kept += unscaled == 0 ? 0 : 1;
        } else {
            up = rounding ? up : digit >= 5; // only the first digit that is dropped decides
            rounding = true;
            scale += places - 1;
        }
    }

    /** 0 when there is none; an exponent without digits leaves the position before the end. */
    private int exponent() {
        if (at >= text.length() || text.charAt(at) != 'E' && text.charAt(at) != 'e') {
            return 0;
        }
        int mark = at++;
        boolean negative = sign();
        int from = at;
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.min(EXPONENT_CAP, value * 10 + (text.charAt(at++) - '0'));
        }
        at = at == from ? mark : at;
        return negative ? -value : value;
    }

    private boolean settle(int exponent, boolean negative) {
        unscaled += up ? 1 : 0;
        if (unscaled == 0) {
            scale = 0;
            return true;
        }
        scale -= exponent;
        while (unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        int length = Long.toString(unscaled).length();
        int magnitude = length - 1 - scale;
        while (scale < 0 && length < MAX_LONG_DIGITS) {
            if (length - scale > MAX_LONG_DIGITS) {
                break; // too many zeros for a long: they stay in the scale
            }
            unscaled *= 10;
            scale++;
            length++;
        }
        unscaled = negative ? -unscaled : unscaled;
        return magnitude >= MIN_EXPONENT && magnitude <= MAX_EXPONENT;
    }
}
