package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.avance.Razon;

/** PCT-002: the percentage of the total is the mean of those of its rows, not the ratio of the totals. */
final class PorcentajePromediado implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return Porcentaje.deTotales(caso.publicado())
                .flatMap(x -> means(caso.publicado(), x).map(como -> told(caso, x, como)).stream());
    }

    /** How the printed percentage comes out as a mean; empty when it is the ratio of totals, or neither. */
    static Optional<String> means(Publicado p, Porcentaje total) {
        if (!total.distinto()) {
            return Optional.empty();
        }
        return Stream.<Function<Impreso, Optional<BigDecimal>>>of(Impreso::numero, Impreso::exacto)
                .flatMap(cifra -> mean(
                        Porcentaje.bajo(p, total.fila()).stream()
                                .flatMap(x -> cifra.apply(x.impreso()).stream())
                                .toList(),
                        total)
                        .stream())
                .findFirst();
    }

    private static Optional<String> mean(List<BigDecimal> todos, Porcentaje total) {
        List<BigDecimal> sinCeros = todos.stream().filter(n -> n.signum() != 0).toList();
        return Stream.of(
                        Optional.of(todos)
                                .filter(l -> isMean(l, total.impreso()))
                                .map(l -> "de los " + l.size() + " porcentajes impresos (" + Cifras.porciento(mean(l))
                                        + ")"),
                        Optional.of(sinCeros)
                                .filter(l -> isMean(l, total.impreso()))
                                .map(l -> "de los " + l.size() + " porcentajes impresos que no son cero ("
                                        + Cifras.porciento(mean(l)) + ")"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isMean(List<BigDecimal> numeros, Impreso impreso) {
        return !numeros.isEmpty()
                && (Porcentaje.rounded(mean(numeros), impreso, RoundingMode.HALF_UP)
                        || Porcentaje.rounded(mean(numeros), impreso, RoundingMode.DOWN));
    }

    private static BigDecimal mean(List<BigDecimal> numeros) {
        return numeros.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numeros.size()), Razon.PRECISION);
    }

    private static Reparo told(Caso caso, Porcentaje x, String como) {
        String razon = Cifras.porciento(x.calculado().orElseThrow());
        List<Impreso> ejecutados = Porcentaje.bajo(caso.publicado(), x.fila()).stream()
                .map(Porcentaje::ejecutado)
                .toList();
        BigDecimal corregido = caso.corrimientos().suma(ejecutados);
        boolean corrido = corregido.compareTo(Suma.of(ejecutados)) != 0;
        String sano =
                Cifras.porciento(Porcentaje.points(corregido, x.programado().oCero()));
        return Reparo.inconsistencia(Prueba.PCT_002, x.impreso(), corrido ? sano : razon)
                .dice(
                        "mensaje",
                        Map.of(
                                "fila",
                                x.fila().rotulo(),
                                "impreso",
                                x.impreso().texto(),
                                "como",
                                como,
                                "razon",
                                razon,
                                "corregido",
                                corrido ? "; posible, con los ceros de SCALE-001 en su lugar, " + sano : ""));
    }
}
