package pe.quipu.auditoria;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Fila;

/** OVER-002: money without activities, activities or progress without money. */
final class SinContraparte implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return Stream.of(
                        rows(caso, Publicado.TABLA03, "soles"),
                        rows(caso, Publicado.TABLA04, "soles"),
                        rows(caso, Publicado.TABLA05, "programado"))
                .flatMap(s -> s);
    }

    private static Stream<Reparo> rows(Caso caso, String tabla, String dinero) {
        return caso.tabla(tabla).hojas().stream().flatMap(f -> judged(f, f.celda(dinero)).stream());
    }

    private static Optional<Reparo> judged(Fila f, Impreso dinero) {
        Impreso numero = f.celda("numero");
        Impreso fisico = f.celda("fisico");
        if (dinero.mayorQueCero() && !numero.mayorQueCero() && !numero.ilegible()) {
            return Optional.of(Reparo.aviso(Prueba.OVER_002, numero, "")
                    .mueve(dinero.oCero())
                    .dice("dinero", Map.of("fila", f.rotulo(), "soles", dinero.texto(), "impreso", numero.citado())));
        }
        // Tabla 05 prints units that spend what they did not programme: MIS-002 tells those.
        boolean sinDinero = dinero.cero() || dinero.falta() && !f.celdas().containsKey("ejecutado");
        if (sinDinero && (numero.mayorQueCero() || fisico.mayorQueCero())) {
            return Optional.of(Reparo.aviso(Prueba.OVER_002, dinero, "")
                    .dice(
                            "actividad",
                            Map.of(
                                    "fila", f.rotulo(),
                                    "impreso", dinero.citado(),
                                    "numero", numero.citado(),
                                    "fisico", fisico.falta() ? "" : "; ejecución física: " + fisico.texto())));
        }
        return Optional.empty();
    }
}
