package pe.quipu.revision;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * Goals belong to the activity of the same row; soles, needs and critical elements to the one whose number they say.
 * Alone they would be lost in silence.
 */
final class ProgramacionSinActividad implements Regla {
    private static final String METAS = "programacion_fisica";

    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.es("formulacion") || !e.ficha().hojas().containsKey("actividades")) {
            return Stream.empty();
        }
        return Stream.of(METAS, "programacion_financiera", "necesidades", "elementos_criticos")
                .flatMap(hoja -> e.hoja(hoja).stream())
                .flatMap(hoja -> e.ficha().filas(hoja.clave()).stream()
                        .filter(f -> !number(hoja, f).isEmpty())
                        .filter(f ->
                                e.ficha().fila("actividades", number(hoja, f)).isEmpty())
                        .flatMap(f -> place(hoja, f).stream()
                                .map(c -> e.observe(
                                        Codigo.PLA_009, hoja, f, c.clave(), Map.of("fila", number(hoja, f))))));
    }

    private static String number(HojaFormato hoja, FilaFicha f) {
        return hoja.clave().equals(METAS) ? f.id() : ActividadReader.row(f);
    }

    private static Optional<Columna> place(HojaFormato hoja, FilaFicha f) {
        return hoja.entradas().filter(c -> !f.falta(c.clave())).findFirst();
    }
}
