package pe.quipu.revision;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** Goals and soles belong to the activity of the same row: alone they would be lost in silence. */
final class ProgramacionSinActividad implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("formulacion") || !e.ficha().hojas().containsKey("actividades")) {
            return Stream.empty();
        }
        return Stream.of("programacion_fisica", "programacion_financiera")
                .flatMap(hoja -> e.ficha().filas(hoja).stream()
                        .filter(f -> e.ficha().fila("actividades", f.id()).isEmpty())
                        .flatMap(f -> first(e.hoja(hoja).orElseThrow(), f).stream()
                                .map(c -> e.observe(
                                        Codigo.PLA_009,
                                        e.hoja(hoja).orElseThrow(),
                                        f,
                                        c.clave(),
                                        Map.of("fila", f.id())))));
    }

    private static Optional<Columna> first(HojaFormato hoja, FilaFicha f) {
        return hoja.entradas().filter(c -> !f.falta(c.clave())).findFirst();
    }
}
