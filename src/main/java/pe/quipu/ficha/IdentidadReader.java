package pe.quipu.ficha;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pe.quipu.formato.Identidad;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.LibroLleno;

/** Who a delivered workbook says it is: the hidden sheet, else the custom properties. */
public final class IdentidadReader {
    private IdentidadReader() {}

    /** Empty when neither is there, or when they do not hold together: not one of our forms. */
    public static Optional<Identidad> read(LibroLleno libro) {
        Map<String, String> claves = new TreeMap<>();
        libro.propiedades().forEach((nombre, valor) -> {
            if (nombre.startsWith(Identidad.PREFIJO)) {
                claves.put(nombre.substring(Identidad.PREFIJO.length()), valor);
            }
        });
        libro.hoja(Identidad.HOJA).ifPresent(h -> h.filas().forEach(f -> put(claves, h, f)));
        if (!claves.containsKey("formato") || !claves.containsKey("plantilla")) {
            return Optional.empty();
        }
        Identidad identidad = new Identidad(
                claves.get("formato"),
                number(claves.get("version")),
                claves.getOrDefault("entidad", ""),
                claves.getOrDefault("unidad", ""),
                claves.getOrDefault("periodo", ""),
                claves.getOrDefault("plan", ""),
                number(claves.get("ronda_base")));
        // The id of the template is a hash of the rest: whoever changes the rest is no longer that template.
        return Optional.of(identidad).filter(i -> i.plantilla().equals(claves.get("plantilla")));
    }

    private static void put(Map<String, String> claves, HojaLlena hoja, int fila) {
        claves.put(
                hoja.celda(fila, 0).valor().mostrado(),
                hoja.celda(fila, 1).valor().mostrado());
    }

    private static int number(String texto) {
        return texto != null && texto.matches("\\d{1,6}") ? Integer.parseInt(texto) : 0;
    }
}
