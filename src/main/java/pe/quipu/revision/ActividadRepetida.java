package pe.quipu.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Parecido;

/**
 * An activity stands once in its cost centre (Directiva 003-2016-MPH/17, art. 8.1.1). Inversiones of different CUI are
 * different, however alike their names.
 */
final class ActividadRepetida implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.filas().stream()
                .filter(x -> !x.anulada() && !x.actividad().denominacion().isEmpty())
                .collect(Collectors.groupingBy(x -> x.actividad().centroCosto()))
                .values()
                .stream()
                .flatMap(filas -> unit(f, filas)));
    }

    /** Each row once, beside the one it is most like. */
    private static Stream<Observacion> unit(Formulado f, List<Formulado.Fila> filas) {
        Set<String> dichas = new HashSet<>();
        return Parecido.pairs(filas, x -> x.actividad().denominacion(), Parecido.REPETIDA).stream()
                .filter(p -> p.uno().propia() || p.otro().propia())
                .filter(p -> !different(p.uno(), p.otro()))
                .map(p -> p.otro().propia() ? p : new Parecido.Par<>(p.otro(), p.uno(), p.grado()))
                .filter(p -> dichas.add(p.otro().numero()))
                .map(p -> f.observe(
                        Codigo.PLA_043,
                        p.otro(),
                        "denominacion",
                        Map.of(
                                "fila", p.uno().numero(),
                                "denominacion", p.uno().actividad().denominacion(),
                                "parecido", Frase.percent(p.grado()))));
    }

    private static boolean different(Formulado.Fila a, Formulado.Fila b) {
        Optional<String> uno = a.actividad().codigoUnico();
        Optional<String> otro = b.actividad().codigoUnico();
        return uno.isPresent() && otro.isPresent() && !uno.equals(otro);
    }
}
