package pe.quipu.ficha;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.observacion.Observacion;

/**
 * A filled form, read.
 *
 * @param hojas by sheet key; a sheet that could not be read is absent
 * @param observaciones what reading already found
 * @param notas the free sheet of the unit as plain values, row by row
 */
public record Ficha(
        Formato formato,
        Map<String, HojaFicha> hojas,
        List<Observacion> observaciones,
        List<Relleno.FilaRelleno> notas) {
    public Ficha {
        hojas = Map.copyOf(hojas);
        observaciones = List.copyOf(observaciones);
        notas = List.copyOf(notas);
    }

    public List<FilaFicha> filas(String hoja) {
        return Optional.ofNullable(hojas.get(hoja)).map(HojaFicha::filas).orElse(List.of());
    }

    public Optional<FilaFicha> fila(String hoja, String id) {
        return Optional.ofNullable(hojas.get(hoja)).flatMap(h -> h.fila(id));
    }

    /** A field of a sheet of fields. */
    public Optional<Dato> campo(String hoja, String clave) {
        return fila(hoja, clave).flatMap(f -> f.dato(clave));
    }
}
