package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.avance.IndicadorRules;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Indicador;

/** The goal of an indicator, of this year or another, lies on the side of its baseline that its direction says. */
final class LogroContraSentido implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> x.entidad().stream()
                .flatMap(entidad ->
                        Stream.concat(promised(x, entidad.indicadores()), ofOtherYears(x, entidad.indicadores()))));
    }

    private static Stream<Observacion> promised(FilasDeEstructura x, List<Indicador> indicadores) {
        List<FilaFicha> filas = x.filas("indicadores").toList();
        return IntStream.range(0, filas.size())
                .filter(i -> filas.get(i).numero("logro_esperado").isPresent())
                .filter(i -> IndicadorRules.contradictorio(indicadores.get(i)))
                .mapToObj(i -> observe(x, "indicadores", filas.get(i), indicadores.get(i)));
    }

    private static Stream<Observacion> ofOtherYears(FilasDeEstructura x, List<Indicador> indicadores) {
        return x.filas("logros")
                .flatMap(f -> f.numero("logro_esperado").stream().flatMap(logro -> indicadores.stream()
                        .filter(i -> i.codigo().equals(f.texto("indicador")))
                        .filter(i -> IndicadorRules.contradictorio(i.conLogro(logro)))
                        .map(i -> observe(x, "logros", f, i))));
    }

    private static Observacion observe(FilasDeEstructura x, String hoja, FilaFicha fila, Indicador i) {
        return x.observe(
                Codigo.PLA_071,
                hoja,
                fila,
                "logro_esperado",
                Map.of("anterior", i.lineaBase().map(BigDecimal::toPlainString).orElse("")));
    }
}
