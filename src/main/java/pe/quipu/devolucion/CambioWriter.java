package pe.quipu.devolucion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.quipu.ficha.Cambio;
import pe.quipu.ficha.Dato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Textos;

/** The cells that a round tells otherwise than the accepted one before it; the first fifty, and how many more where. */
final class CambioWriter {
    private static final int PRIMEROS = 50;

    private CambioWriter() {}

    static void write(Lineas lineas, int ronda, List<Cambio> cambios) {
        if (cambios.isEmpty()) {
            lineas.add("Sin cambios desde la entrega n.º " + ronda + ": todas las celdas dicen lo mismo.");
            return;
        }
        lineas.add("Cambios desde la entrega n.º " + ronda + ": " + Cifra.cuantas(cambios.size(), "celda", "celdas"));
        cambios.stream()
                .limit(PRIMEROS)
                .forEach(c -> lineas.indented(c.celda() + ": " + before(c.antes()) + ", " + now(c.ahora())));
        if (cambios.size() > PRIMEROS) {
            lineas.indented("… y " + (cambios.size() - PRIMEROS) + " más: " + bySheet(cambios));
        }
    }

    private static String before(Dato dato) {
        return dato.falta() ? "estaba vacía" : "decía " + quoted(dato);
    }

    private static String now(Dato dato) {
        return dato.falta() ? "quedó vacía" : "dice " + quoted(dato);
    }

    private static String quoted(Dato dato) {
        return "«" + Textos.quoted(dato.recibido().mostrado()) + "»";
    }

    private static String bySheet(List<Cambio> cambios) {
        Map<String, Long> porHoja = cambios.stream()
                .skip(PRIMEROS)
                .collect(Collectors.groupingBy(c -> c.celda().hoja(), LinkedHashMap::new, Collectors.counting()));
        return porHoja.entrySet().stream()
                .map(h -> Cifra.cuantas(h.getValue(), "celda", "celdas") + " de «" + h.getKey() + "»")
                .collect(Collectors.joining(", "));
    }
}
