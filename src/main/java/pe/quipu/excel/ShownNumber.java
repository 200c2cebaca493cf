package pe.quipu.excel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** A number as its cell shows it, which is what people read and print: 0.84793 under {@code 0.0%} is «84.8%». */
public final class ShownNumber {
    private static final Set<String> TAL_CUAL = Set.of("", "general", "@");

    /**
     * Excel rounds the decimal it shows; the library rounds the binary number behind it, where 1.005 is a little less
     * than itself. So little more crosses no other: two numbers of 15 digits are farther apart.
     */
    private static final double APENAS_MAS = 1 + 5e-16;

    private static final DataFormatter FORMATO = new DataFormatter(Locale.ROOT);

    private ShownNumber() {}

    static String builtin(int id) {
        String codigo = BuiltinFormats.getBuiltinFormat(id);
        return codigo == null ? NumberFormats.GENERAL : codigo;
    }

    /**
     * With the point for decimals and the comma for thousands, as Peru configures Excel. Without a format, the number
     * itself: how many of its figures are seen hangs on the width of the column.
     */
    public static String text(BigDecimal numero, String codigo) {
        if (TAL_CUAL.contains(codigo.toLowerCase(Locale.ROOT))) {
            return numero.stripTrailingZeros().toPlainString();
        } else if (codigo.matches(";+")) {
            return ""; // how a cell is hidden
        }
        // «?» keeps a place for a figure and shows none; the library shows a zero.
        synchronized (FORMATO) { // it keeps the formats it has seen
            return FORMATO.formatRawCellContents(numero.doubleValue() * APENAS_MAS, -1, codigo.replace("?", ""))
                    .strip();
        }
    }
}
