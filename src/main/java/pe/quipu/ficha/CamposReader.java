package pe.quipu.ficha;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.HojaLlena;

/** Reads a sheet of fields: each by its hidden key, else by its label, on whatever row it stands. */
final class CamposReader {
    static final List<String> CLAVES = List.of("clave", "campo", "valor");

    private final HojaLlena hoja;
    private final Encabezado encabezado;
    private final Map<String, Columna> porTexto = new HashMap<>();

    CamposReader(HojaFormato formato, HojaLlena hoja, Encabezado encabezado) {
        this.hoja = hoja;
        this.encabezado = encabezado;
        formato.columnas().forEach(c -> {
            porTexto.put(c.clave(), c);
            porTexto.putIfAbsent(Normal.of(c.encabezado()), c);
        });
    }

    List<FilaFicha> read(CeldaReader celdas) {
        Map<String, FilaFicha> filas = new LinkedHashMap<>();
        int valor = column("valor");
        for (int fila : hoja.filas().tailSet(encabezado.primeraFila(), true)) {
            Columna c =
                    porTexto.getOrDefault(text(fila, "clave").strip(), porTexto.get(Normal.of(text(fila, "campo"))));
            if (c != null && !filas.containsKey(c.clave())) {
                Dato dato = celdas.read(c, c.clave(), fila, valor);
                filas.put(c.clave(), new FilaFicha(c.clave(), fila, Map.of(c.clave(), dato)));
            }
        }
        return List.copyOf(filas.values());
    }

    private String text(int fila, String columna) {
        return hoja.celda(fila, column(columna)).valor().mostrado();
    }

    private int column(String clave) {
        return encabezado.columnas().getOrDefault(clave, CLAVES.indexOf(clave));
    }
}
