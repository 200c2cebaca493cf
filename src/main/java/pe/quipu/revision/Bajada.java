package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;

/**
 * The first month of a running total that is below an earlier one.
 *
 * @param cifra what it fell to
 * @param anterior the figure it should have reached at least
 * @param delInicio whether that figure is what the goal began the year with, and no month's
 */
record Bajada(String columna, BigDecimal cifra, BigDecimal anterior, boolean delInicio) {
    /**
     * @param inicial what it stood at before its first month
     * @param cifra the figure of a month; empty for a month that says nothing
     */
    static Stream<Bajada> find(
            HojaFormato hoja, String familia, BigDecimal inicial, Function<Columna, Optional<BigDecimal>> cifra) {
        BigDecimal anterior = inicial;
        boolean delInicio = true;
        for (Columna c : hoja.familia(familia)) {
            Optional<BigDecimal> numero = cifra.apply(c);
            if (numero.isPresent() && numero.get().compareTo(anterior) < 0) {
                return Stream.of(new Bajada(c.clave(), numero.get(), anterior, delInicio));
            }
            anterior = numero.orElse(anterior);
            delInicio = delInicio && numero.isEmpty();
        }
        return Stream.empty();
    }

    /** What comes before the earlier figure in a sentence. */
    String frente() {
        return delInicio ? "su valor inicial es" : "antes era";
    }
}
