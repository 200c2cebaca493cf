package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;

/**
 * The first month of a running total that is below an earlier one.
 *
 * @param anterior the figure it should have reached at least
 */
record Bajada(String columna, BigDecimal anterior) {
    /** @param ceros whether a zero in that column is a figure, and not a month without one */
    static Stream<Bajada> find(HojaFormato hoja, FilaFicha fila, String familia, Predicate<Columna> ceros) {
        BigDecimal anterior = BigDecimal.ZERO;
        for (Columna c : hoja.familia(familia)) {
            Optional<BigDecimal> numero = fila.numero(c.clave()).filter(n -> n.signum() != 0 || ceros.test(c));
            if (numero.isPresent() && numero.get().compareTo(anterior) < 0) {
                return Stream.of(new Bajada(c.clave(), anterior));
            }
            anterior = numero.orElse(anterior);
        }
        return Stream.empty();
    }
}
