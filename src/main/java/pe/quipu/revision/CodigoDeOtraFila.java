package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * The rows of a form that changes the plan stay where they came: a row moved with its code would leave its goals and its
 * money, which follow the number, with another activity (Directiva 003-2016-MPH/17, art. 8.2.3).
 */
final class CodigoDeOtraFila implements Regla {
    static final String COLUMNA = "codigo_ao";

    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("formulacion") || e.actividades().isEmpty()) {
            return Stream.empty();
        }
        Map<String, String> filas = rows(e);
        return e.ficha().filas(Formulado.ACTIVIDADES).stream()
                .filter(f -> moved(f, filas))
                .map(f -> e.observe(
                        Codigo.PLA_065,
                        e.hoja(Formulado.ACTIVIDADES).orElseThrow(),
                        f,
                        COLUMNA,
                        Map.of("fila", filas.get(f.texto(COLUMNA)))));
    }

    static boolean moved(Expediente e, FilaFicha f) {
        return moved(f, rows(e));
    }

    private static boolean moved(FilaFicha f, Map<String, String> filas) {
        return filas.containsKey(f.texto(COLUMNA))
                && !filas.get(f.texto(COLUMNA)).equals(f.id());
    }

    /** The row each code came in. */
    private static Map<String, String> rows(Expediente e) {
        return e.plan().filas(Formulado.ACTIVIDADES).stream()
                .filter(r -> !r.valor(COLUMNA).vacio())
                .collect(Collectors.toMap(r -> r.valor(COLUMNA).mostrado(), r -> r.id(), (a, b) -> a));
    }
}
