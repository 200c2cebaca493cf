package pe.quipu.libro;

import java.util.Objects;
import java.util.Optional;

/**
 * A live formula, in English function names and without the leading equals sign.
 *
 * @param expresion e.g. {@code SUM(D8:D67)}; only functions that Excel 2010 and LibreOffice 7 share
 * @param cache the value computed by us, shown by previews and checked against LibreOffice; when absent the writer
 *     asks the library's evaluator, which is safe for the simple formulas of the blank forms
 * @param modelo the row, from 1, whose cell in the same column has this formula and gives the same value, so that it is
 *     computed once: the spare rows of a form; 0 for none
 */
public record Formula(String expresion, Optional<Valor> cache, int modelo) implements Contenido {
    public Formula {
        Objects.requireNonNull(cache);
        if (expresion.startsWith("=")) {
            throw new IllegalArgumentException("formula without the equals sign expected: " + expresion);
        }
    }

    public static Formula of(String expresion) {
        return new Formula(expresion, Optional.empty(), 0);
    }

    public static Formula of(String expresion, Valor cache) {
        return new Formula(expresion, Optional.of(cache), 0);
    }

    /** One whose value is that of the same column in another row. */
    public static Formula como(String expresion, int modelo) {
        return new Formula(expresion, Optional.empty(), modelo);
    }
}
