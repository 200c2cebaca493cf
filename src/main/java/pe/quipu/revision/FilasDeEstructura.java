package pe.quipu.revision;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.EstructuraReader;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Estructura;

/** The rows of the entity's workbook, for the rules that hold between its sheets. */
record FilasDeEstructura(Expediente e) {
    static Stream<FilasDeEstructura> of(Expediente e) {
        return e.es("estructura") ? Stream.of(new FilasDeEstructura(e)) : Stream.empty();
    }

    Stream<FilaFicha> filas(String hoja) {
        return e.ficha().filas(hoja).stream();
    }

    boolean estan(Set<String> hojas) {
        return e.ficha().hojas().keySet().containsAll(hojas);
    }

    Set<String> codigos(String hoja) {
        return filas(hoja).map(f -> f.texto("codigo")).filter(c -> !c.isEmpty()).collect(Collectors.toSet());
    }

    /** The entity as its sheets say, row by row in their order; empty while its settings cannot be read. */
    Optional<Estructura> entidad() {
        return EstructuraReader.read(e.ficha(), "");
    }

    Observacion observe(Codigo codigo, String hoja, FilaFicha fila, String columna, Map<String, String> datos) {
        return e.observe(codigo, e.hoja(hoja).orElseThrow(), fila, columna, datos);
    }
}
