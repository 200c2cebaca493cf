package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.HojaLlena;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** Reads the rows of a table: each once, by the code that identifies it. */
final class FilasReader {
    /** How people call the row of sums they add under a table. */
    private static final Set<String> TOTALES =
            Set.of("TOTAL", "TOTALES", "TOTAL GENERAL", "TOTALES S/", "TOTAL S/", "SUMA", "SUMAS");

    private final HojaFormato formato;
    private final HojaLlena hoja;
    private final Encabezado encabezado;
    private final List<Observacion> observaciones;

    FilasReader(HojaFormato formato, HojaLlena hoja, Encabezado encabezado, List<Observacion> observaciones) {
        this.formato = formato;
        this.hoja = hoja;
        this.encabezado = encabezado;
        this.observaciones = observaciones;
    }

    List<FilaFicha> read(CeldaReader celdas) {
        List<FilaFicha> filas = new ArrayList<>();
        Map<String, CeldaRef> vistas = new HashMap<>();
        int sinFila = 0;
        for (int fila : hoja.filas().tailSet(encabezado.primeraFila(), true)) {
            String id = id(fila);
            if (!used(fila, id) || !formato.totales() && sums(fila)) {
                continue;
            }
            Lugar lugar =
                    celdas.place(keyColumn(), id, fila, encabezado.columnas().getOrDefault(formato.claveFila(), 0));
            CeldaRef celda = lugar.celda().orElseThrow();
            if (id.isEmpty() && formato.numerada()) {
                sinFila++;
            } else if (id.isEmpty()) {
                observaciones.add(Observacion.de(Codigo.FIL_016, lugar));
            } else if (vistas.putIfAbsent(id, celda) != null) {
                observaciones.add(new Observacion(
                        Codigo.FIL_017, lugar, id, Map.of("otra", vistas.get(id).a1())));
            } else {
                filas.add(row(celdas, id, fila));
            }
        }
        if (sinFila > 0) {
            observaciones.add(new Observacion(
                    Codigo.HOJ_004,
                    Lugar.hoja(formato.clave(), formato.nombre()),
                    "",
                    Map.of("filas", String.valueOf(formato.filas()))));
        }
        return filas;
    }

    private Columna keyColumn() {
        return formato.columna(formato.claveFila()).orElse(formato.columnas().get(0));
    }

    private String id(int fila) {
        if (formato.claveFila().isEmpty()) {
            return "f" + fila;
        }
        return CodigoReader.clean(hoja.celda(fila, encabezado.columnas().get(formato.claveFila()))
                .valor()
                .mostrado());
    }

    /**
     * A row counts when the unit wrote something in it, or when it came with the form and is not one of the numbered
     * rows: of those, one that was left without anything of the unit's is a row left out, whatever code it had brought.
     */
    private boolean used(int fila, String id) {
        boolean propia = !formato.numerada() && !formato.claveFila().isEmpty() && !id.isEmpty();
        return propia
                || formato.columnas().stream()
                        .filter(c -> formato.numerada()
                                ? c.entrada()
                                : !c.calculada() && !c.clave().equals(formato.claveFila()))
                        .map(c -> encabezado.columnas().get(c.clave()))
                        .anyMatch(columna -> columna != null
                                && !hoja.celda(fila, columna).valor().vacio());
    }

    private boolean sums(int fila) {
        return Titulos.texts(hoja, fila).values().stream()
                .findFirst()
                .filter(t -> TOTALES.contains(Normal.of(t)))
                .isPresent();
    }

    private FilaFicha row(CeldaReader celdas, String id, int fila) {
        Map<String, Dato> datos = new LinkedHashMap<>();
        for (Columna c : formato.columnas()) {
            Integer columna = encabezado.columnas().get(c.clave());
            if (columna != null) {
                datos.put(c.clave(), celdas.read(c, id, fila, columna));
            }
        }
        return new FilaFicha(id, fila, datos);
    }
}
