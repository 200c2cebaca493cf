package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.libro.CeldaRef;

/**
 * Executed amounts whose percentage fits with three, two or one zeros more or less: the point was moved.
 *
 * @param ceros by cell of the executed amount, how many places the point has to go to the right
 */
record Corrimientos(Map<CeldaRef, Integer> ceros) {
    private static final int MAXIMO = 3;

    static Corrimientos of(Publicado p) {
        Map<CeldaRef, Integer> ceros = new LinkedHashMap<>();
        Porcentaje.deFilas(p).stream().filter(Porcentaje::distinto).forEach(x -> shift(x).ifPresent(
                        n -> ceros.put(x.ejecutado().celda(), n)));
        return new Corrimientos(ceros);
    }

    private static Optional<Integer> shift(Porcentaje x) {
        return IntStream.rangeClosed(1, MAXIMO)
                .boxed()
                .flatMap(n -> List.of(-n, n).stream())
                .filter(n -> x.impreso().mayorQueCero())
                .filter(n -> Porcentaje.fits(x.calculado().orElseThrow().movePointRight(n), x.impreso()))
                .findFirst();
    }

    boolean tiene(Impreso ejecutado) {
        return ceros.containsKey(ejecutado.celda());
    }

    /** With its point moved where it has to be, to the cent; the amount itself where nothing is wrong. */
    BigDecimal corregido(Impreso ejecutado) {
        return tiene(ejecutado)
                ? ejecutado.oCero().movePointRight(ceros.get(ejecutado.celda())).setScale(2, RoundingMode.HALF_UP)
                : ejecutado.oCero();
    }

    boolean enAlguna(List<Impreso> celdas) {
        return celdas.stream().anyMatch(this::tiene);
    }

    BigDecimal suma(List<Impreso> celdas) {
        return celdas.stream().map(this::corregido).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
