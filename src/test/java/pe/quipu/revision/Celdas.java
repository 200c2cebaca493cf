package pe.quipu.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.ficha.Dibujo;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;

/** The cells a unit fills in, by {@code hoja.fila.columna}, and changes to them written in one line. */
final class Celdas {
    private Celdas() {}

    /** The cover, signed. */
    static Map<String, Valor> cover() {
        Map<String, Valor> celdas = new LinkedHashMap<>();
        for (String campo : List.of("elaborado_por", "cargo", "jefe")) {
            celdas.put("caratula." + campo + "." + campo, Valor.texto("Rosa Quispe"));
        }
        return celdas;
    }

    /** {@code hoja.fila.columna=valor}, several parted by {@code &}; an empty value clears the cell. */
    static void change(Map<String, Valor> celdas, String cambio) {
        for (String uno : cambio.isBlank() ? new String[0] : cambio.split(" & ")) {
            String[] partes = uno.strip().split("=", 2);
            celdas.put(partes[0], Dibujo.valor(partes[1].strip()));
        }
    }

    static Relleno filled(Map<String, Valor> celdas) {
        Map<String, Valor> caratula = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, Valor>>> tablas = new LinkedHashMap<>();
        celdas.forEach((lugar, valor) -> {
            String hoja = lugar.substring(0, lugar.indexOf('.'));
            String fila = lugar.substring(lugar.indexOf('.') + 1, lugar.lastIndexOf('.'));
            String columna = lugar.substring(lugar.lastIndexOf('.') + 1);
            if (hoja.equals("caratula")) {
                caratula.put(columna, valor);
            } else {
                tablas.computeIfAbsent(hoja, h -> new LinkedHashMap<>())
                        .computeIfAbsent(fila, f -> new LinkedHashMap<>())
                        .put(columna, valor);
                if (fila.equals("AO.0009")) {
                    tablas.get(hoja).get(fila).put("codigo_ao", Valor.texto(fila));
                }
            }
        });
        Map<String, List<FilaRelleno>> filas = new LinkedHashMap<>();
        tablas.forEach((hoja, todas) -> {
            List<FilaRelleno> lista = new ArrayList<>();
            todas.forEach((id, valores) -> lista.add(new FilaRelleno(id, valores)));
            filas.put(hoja, lista);
        });
        return new Relleno(Map.of("caratula", caratula), filas, Set.of());
    }
}
