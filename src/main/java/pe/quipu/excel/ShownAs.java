package pe.quipu.excel;

import java.util.Locale;
import pe.quipu.libro.Sumidero.Vista;

/** What a number format makes of a number: only whether it shows a percentage or a date matters. */
final class ShownAs {
    private ShownAs() {}

    /** Formats that every program knows by number; 27 to 58 are the dates of East Asian editions. */
    static Vista builtin(int id) {
        if (id == 9 || id == 10) {
            return Vista.PORCENTAJE;
        }
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? Vista.FECHA : Vista.GENERAL;
    }

    static Vista of(String code) {
        String tokens = tokens(code).toLowerCase(Locale.ROOT).replace("general", "");
        if (tokens.indexOf('%') >= 0) {
            return Vista.PORCENTAJE;
        }
        return tokens.chars().anyMatch(c -> "dmya".indexOf(c) >= 0) ? Vista.FECHA : Vista.GENERAL;
    }

    /** The code without what is shown as it stands: quoted, escaped, padding, fill, and colours or currencies. */
    private static String tokens(String code) {
        StringBuilder tokens = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '[') {
                int close = code.indexOf(c == '"' ? '"' : ']', i + 1);
                i = close < 0 ? code.length() : close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                tokens.append(c);
            }
        }
        return tokens.toString();
    }
}
