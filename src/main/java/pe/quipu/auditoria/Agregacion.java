package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.avance.Razon;

/**
 * One way in which an office may have made the percentage of an objective from those of its actions.
 *
 * @param tope whether the result is cut at 100 %
 * @param modo how it is brought to the decimals that are printed
 */
record Agregacion(Base base, boolean tope, RoundingMode modo) {
    /** The mean, before any cut. */
    enum Base {
        TODAS("promedio simple de todas las %s", f -> true, false, f -> BigDecimal.ONE),
        CON_AO("promedio de las %s con AO", f -> f.celda("numero").mayorQueCero(), false, f -> BigDecimal.ONE),
        CON_TOPE("promedio de todas las %s, cada una hasta 100 %", f -> true, true, f -> BigDecimal.ONE),
        CON_AO_Y_TOPE(
                "promedio de las %s con AO, cada una hasta 100 %",
                f -> f.celda("numero").mayorQueCero(), true, f -> BigDecimal.ONE),
        DISTINTAS("promedio de los códigos distintos de %s", f -> true, false, f -> BigDecimal.ONE),
        POR_AO("promedio ponderado por N.° de AO", f -> true, false, f -> f.celda("numero")
                .oCero()),
        POR_AO_Y_TOPE(
                "promedio ponderado por N.° de AO, cada una de las %s hasta 100 %",
                f -> true, true, f -> f.celda("numero").oCero()),
        POR_SOLES("promedio ponderado por soles", f -> true, false, f -> f.celda("soles")
                .oCero());

        private final String frase;
        private final Predicate<Fila> entra;
        private final boolean hasta100;
        private final Function<Fila, BigDecimal> peso;

        Base(String frase, Predicate<Fila> entra, boolean hasta100, Function<Fila, BigDecimal> peso) {
            this.frase = frase;
            this.entra = entra;
            this.hasta100 = hasta100;
            this.peso = peso;
        }

        private Optional<BigDecimal> mean(List<Fila> aeis) {
            BigDecimal suma = BigDecimal.ZERO;
            BigDecimal pesos = BigDecimal.ZERO;
            for (Fila f : this == DISTINTAS ? distinct(aeis) : aeis) {
                Impreso fisico = f.celda("fisico");
                if (entra.test(f) && fisico.numero().isPresent()) {
                    BigDecimal valor = hasta100 ? fisico.oCero().min(Porcentaje.CIEN) : fisico.oCero();
                    suma = suma.add(valor.multiply(peso.apply(f)));
                    pesos = pesos.add(peso.apply(f));
                }
            }
            return pesos.signum() == 0 ? Optional.empty() : Optional.of(suma.divide(pesos, Razon.PRECISION));
        }

        private static List<Fila> distinct(List<Fila> aeis) {
            Map<String, Fila> porCodigo = new LinkedHashMap<>();
            aeis.forEach(f -> porCodigo.putIfAbsent(f.codigo(), f));
            return List.copyOf(porCodigo.values());
        }
    }

    /** Every way that is tried, the plainest first. */
    static final List<Agregacion> TODAS = all();

    private static List<Agregacion> all() {
        List<Agregacion> todas = new ArrayList<>();
        Arrays.stream(Base.values())
                .forEach(base -> List.of(false, true).forEach(tope -> List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                        .forEach(modo -> todas.add(new Agregacion(base, tope, modo)))));
        return List.copyOf(todas);
    }

    /** Exact; empty where there is nothing to weigh. */
    Optional<BigDecimal> valor(List<Fila> aeis) {
        return base.mean(aeis).map(v -> tope ? v.min(Porcentaje.CIEN) : v);
    }

    /** Whether an office may choose it: counting a code once where two rows have it is a slip, not a rule. */
    boolean admisible() {
        return base != Base.DISTINTAS;
    }

    /** The plain mean of what is printed. */
    boolean simple() {
        return base == Base.TODAS && !tope;
    }

    boolean reproduce(List<Fila> aeis, Impreso impreso) {
        return Stream.of(aeis, aeis.stream().map(Fila::comoEsta).toList())
                .flatMap(filas -> valor(filas).stream())
                .anyMatch(v -> Porcentaje.rounded(v, impreso, modo));
    }

    /** @param filas what is averaged: AEI, OEI or rows */
    String regla(String filas) {
        return base.frase.replace("%s", filas) + (tope ? ", el resultado hasta 100 %" : "");
    }

    /** With its rounding, which tells two rules of the same office apart. */
    String frase() {
        return regla("AEI") + (modo == RoundingMode.DOWN ? ", truncado" : ", redondeado");
    }
}
