package pe.quipu.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.excel.XlsxReader;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;

/** What a consolidated workbook says, read back. */
final class Consolidados {
    private Consolidados() {}

    static LibroLleno leido(Oficina o, String periodo) {
        return ((Lectura.Legible) XlsxReader.read(o.lee("consolidado/" + periodo + "_consolidado.xlsx"))).libro();
    }

    /** One cell of the tidy table. */
    static String dato(Oficina o, String periodo, String ao, int mes, String columna) {
        return datos(o, periodo).stream()
                .filter(f -> f.get("codigo_ao").equals(ao) && f.get("mes").equals(String.valueOf(mes)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + ao))
                .getOrDefault(columna, "no such column");
    }

    static List<Map<String, String>> datos(Oficina o, String periodo) {
        HojaLlena hoja = leido(o, periodo).hoja("Datos").orElseThrow();
        List<Map<String, String>> filas = new ArrayList<>();
        for (int fila : hoja.filas().tailSet(2)) {
            Map<String, String> valores = new LinkedHashMap<>();
            hoja.fila(1)
                    .forEach((columna, clave) -> valores.put(
                            clave.valor().mostrado(),
                            hoja.celda(fila, columna).valor().mostrado()));
            filas.add(valores);
        }
        return filas;
    }

    /** Every cell of every sheet, «Hoja!fila,columna» with what it shows; sheets by name. */
    static Map<String, String> celdas(Oficina o, String periodo) {
        Map<String, String> celdas = new LinkedHashMap<>();
        leido(o, periodo).hojas().forEach(h -> h.filas().forEach(fila -> h.fila(fila)
                .forEach((columna, leida) -> celdas.put(
                        h.nombre() + "!" + fila + "," + columna, leida.valor().mostrado()))));
        return celdas;
    }
}
