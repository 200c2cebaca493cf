package pe.quipu.ficha;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Criterios.LogroAnual;
import pe.quipu.plan.Criterios.Vigencia;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Promedio;

/** What the entity's own workbook decides about evaluations: means, scales by date, closed periods, goals by year. */
final class CriteriosReader {
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private CriteriosReader() {}

    static Criterios read(Ficha ficha) {
        return new Criterios(
                ficha.campo("parametros", "promedio")
                        .map(Dato::texto)
                        .flatMap(CriteriosReader::mean)
                        .orElse(Promedio.AVG_CAP),
                ficha.filas("escalas").stream().flatMap(CriteriosReader::scale).toList(),
                ficha.filas("plazos").stream()
                        .filter(f -> f.texto("cerrado").equals("SI"))
                        .map(f -> f.texto("periodo"))
                        .collect(Collectors.toSet()),
                ficha.filas("logros").stream().flatMap(CriteriosReader::goal).toList(),
                ficha.campo("parametros", "pim_corte").flatMap(Dato::dia));
    }

    /** @param verde percent points, as the workbook writes them; so is {@code ambar} */
    static Escala scale(String codigo, BigDecimal verde, BigDecimal ambar, String palabra, String norma) {
        return new Escala(codigo, verde.divide(CIEN), ambar.divide(CIEN), palabra.isEmpty() ? "Ámbar" : palabra, norma);
    }

    private static Optional<Promedio> mean(String regla) {
        return Arrays.stream(Promedio.values())
                .filter(p -> p.name().equals(regla))
                .findFirst();
    }

    private static Stream<Vigencia> scale(FilaFicha f) {
        Optional<LocalDate> desde = f.dato("vigente_desde").flatMap(Dato::dia);
        Optional<BigDecimal> verde = f.numero("umbral_verde");
        Optional<BigDecimal> ambar = f.numero("umbral_ambar");
        return desde.isEmpty()
                        || verde.isEmpty()
                        || ambar.isEmpty()
                        || ambar.get().compareTo(verde.get()) > 0
                ? Stream.empty()
                : Stream.of(new Vigencia(
                        desde.get(),
                        scale(
                                f.texto("escala"),
                                verde.get(),
                                ambar.get(),
                                f.texto("palabra_ambar"),
                                f.texto("norma"))));
    }

    private static Stream<LogroAnual> goal(FilaFicha f) {
        Optional<BigDecimal> esperado = f.numero("logro_esperado");
        Optional<BigDecimal> ejercicio = f.numero("ejercicio");
        return esperado.isEmpty() || ejercicio.isEmpty()
                ? Stream.empty()
                : Stream.of(new LogroAnual(f.texto("indicador"), ejercicio.get().intValueExact(), esperado.get()));
    }
}
