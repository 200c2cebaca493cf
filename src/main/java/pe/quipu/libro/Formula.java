package pe.quipu.libro;

import java.util.Objects;
import java.util.Optional;

/**
 * A live formula, in English function names and without the leading equals sign.
 *
 * @param expresion e.g. {@code SUM(D8:D67)}; only functions that Excel 2010 and LibreOffice 7 share
 * @param cache the value computed by us, shown by previews and checked against LibreOffice; when absent the writer
 *     asks the library's evaluator, which is safe for the simple formulas of the blank forms
 */
public record Formula(String expresion, Optional<Valor> cache) implements Contenido {
    public Formula {
        Objects.requireNonNull(cache);
        if (expresion.startsWith("=")) {
            throw new IllegalArgumentException("formula without the equals sign expected: " + expresion);
        }
    }

    public static Formula of(String expresion) {
        return new Formula(expresion, Optional.empty());
    }

    public static Formula of(String expresion, Valor cache) {
        return new Formula(expresion, Optional.of(cache));
    }
}
