package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.NecesidadReader;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Necesidad;

/**
 * What an activity needs is what it programmes in 2.3, without the contracts of CAS, and in 2.6 (Directiva
 * 003-2016-MPH/17, art. 8.2.2). Prices have cents that the year rounds: a difference of up to one sol is none. Until the
 * unit begins the table there is nothing to compare.
 */
final class NecesidadesDescuadradas implements Regla {
    private static final BigDecimal TOLERANCIA = BigDecimal.ONE;
    private static final String HOJA = Formulado.NECESIDADES;

    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e)
                .filter(f -> e.hoja(HOJA).isPresent() && f.atribuida(HOJA) && f.atribuida(Formulado.SOLES))
                .filter(f -> e.ficha().filas(HOJA).stream().anyMatch(NecesidadesDescuadradas::complete))
                .flatMap(f -> {
                    List<Necesidad> necesidades = NecesidadReader.read(e.ficha());
                    return f.propias()
                            .filter(x -> f.lineas(HOJA, x).stream().allMatch(NecesidadesDescuadradas::complete))
                            .filter(x -> f.lineas(Formulado.SOLES, x).stream()
                                    .allMatch(l -> Formulado.legible(l, c -> true) && !l.falta("generica")))
                            .flatMap(x ->
                                    Stream.of("2.3", "2.6").flatMap(g -> difference(f, x, necesidades, g).stream()));
                });
    }

    private static boolean complete(FilaFicha n) {
        return Formulado.legible(n, c -> true)
                && !n.falta("actividad")
                && !n.falta("clasificador")
                && !n.falta("precio_unitario");
    }

    private static Optional<Observacion> difference(
            Formulado f, Formulado.Fila x, List<Necesidad> necesidades, String generica) {
        BigDecimal necesita = necesidades.stream()
                .filter(n -> n.actividad().equals(x.numero()) && n.generica().equals(generica))
                .map(Necesidad::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal programa = x.actividad().presupuesto().lineas().stream()
                .filter(l -> l.generica().equals(generica))
                .map(LineaFinanciera::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal diferencia = necesita.subtract(programa);
        if (diferencia.abs().compareTo(TOLERANCIA) <= 0) {
            return Optional.empty();
        }
        Map<String, String> datos = Map.of(
                "fila", x.numero(),
                "generica", generica,
                "necesidades", Cifra.soles(necesita),
                "programado", Cifra.soles(programa),
                "diferencia", Cifra.soles(diferencia.abs()));
        return Optional.of(f.lineas(HOJA, x).stream()
                .findFirst()
                .map(n -> f.observe(Codigo.PLA_036, HOJA, n, "actividad", datos))
                .orElseGet(() -> f.observe(Codigo.PLA_036, x, "denominacion", datos)));
    }
}
