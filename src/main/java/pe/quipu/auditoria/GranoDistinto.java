package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.observacion.Parecido;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;

/**
 * GRAN-001: a unit is printed with its spending while those that depend on it hold the programme, or the reverse. Who
 * depends on whom is said by the structure of the entity; without it nothing is inferred.
 */
final class GranoDistinto implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return caso.estructura().stream().flatMap(e -> {
            Map<String, Porcentaje> filas = rows(caso.publicado(), e);
            return filas.entrySet().stream().flatMap(f -> judged(f.getValue(), halves(f.getKey(), filas, e)).stream());
        });
    }

    /** By code of unit; a row without code by its name. */
    private static Map<String, Porcentaje> rows(Publicado p, Estructura e) {
        Map<String, Porcentaje> filas = new LinkedHashMap<>();
        Porcentaje.deFilas(p).forEach(x -> code(x.fila(), e).ifPresent(c -> filas.putIfAbsent(c, x)));
        return filas;
    }

    private static Optional<String> code(Fila f, Estructura e) {
        return f.codigo().isEmpty()
                ? e.unidades().stream()
                        .filter(u -> Parecido.same(u.denominacion(), f.nombre()))
                        .map(Unidad::codigo)
                        .findFirst()
                : Optional.of(f.codigo());
    }

    /** The units directly under one that are printed with a programme and no spending, or with spending alone. */
    private static List<Porcentaje> halves(String superior, Map<String, Porcentaje> filas, Estructura e) {
        return e.unidades().stream()
                .filter(u -> u.dependeDe().filter(superior::equals).isPresent())
                .flatMap(u -> Optional.ofNullable(filas.get(u.codigo())).stream())
                .filter(x -> x.programado().mayorQueCero() != x.ejecutado().mayorQueCero())
                .toList();
    }

    private static Optional<Reparo> judged(Porcentaje x, List<Porcentaje> medias) {
        BigDecimal programado = sum(x.programado(), medias.stream().map(Porcentaje::programado));
        BigDecimal ejecutado = sum(x.ejecutado(), medias.stream().map(Porcentaje::ejecutado));
        if (medias.isEmpty() || x.calculado().isEmpty()) {
            return Optional.empty();
        }
        String junto = Cifras.porciento(Porcentaje.points(ejecutado, programado));
        return Optional.of(Reparo.aviso(Prueba.GRAN_001, x.impreso(), junto)
                .dice(
                        "mensaje",
                        Map.of(
                                "fila", x.fila().rotulo(),
                                "impreso", x.impreso().enPorciento(),
                                "unidades",
                                        Enumeracion.all(medias.stream()
                                                .map(m -> m.fila().rotulo())
                                                .toList()),
                                "ejecutado", Cifra.soles(ejecutado),
                                "programado", Cifra.soles(programado),
                                "junto", junto)));
    }

    private static BigDecimal sum(Impreso propio, Stream<Impreso> otros) {
        return otros.map(Impreso::oCero).reduce(propio.oCero(), BigDecimal::add);
    }
}
