package pe.quipu.ejemplo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.libro.Valor;

/** A small table kept beside the tests: rows by heading, blank cells as empty texts. */
final class TablaTsv {
    private TablaTsv() {}

    static List<Map<String, String>> read(String nombre) {
        return read("ilo-2022", nombre);
    }

    static List<Map<String, String>> read(String ejemplo, String nombre) {
        try (InputStream entrada = TablaTsv.class.getResourceAsStream("/" + ejemplo + "/" + nombre + ".tsv")) {
            List<String> lineas = new String(entrada.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> claves = Arrays.asList(lineas.get(0).split("\t"));
            List<Map<String, String>> filas = new ArrayList<>();
            for (String linea : lineas.subList(1, lineas.size())) {
                String[] celdas = linea.split("\t", -1);
                Map<String, String> fila = new LinkedHashMap<>();
                for (int i = 0; i < claves.size(); i++) {
                    fila.put(claves.get(i), i < celdas.length ? celdas[i].strip() : "");
                }
                filas.add(fila);
            }
            return filas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where each objective stands on the strategic map, as cells of sheet Objetivos; the entities publish none. */
    static Map<String, Map<String, Valor>> strategicMap(String ejemplo) {
        Map<String, Map<String, Valor>> mapa = new LinkedHashMap<>();
        read(ejemplo, "mapa")
                .forEach(f -> mapa.put(
                        f.get("codigo"),
                        Map.of(
                                "perspectiva", Valor.texto(f.get("perspectiva")),
                                "contribuye_a", Valor.texto(f.get("contribuye_a")))));
        return mapa;
    }
}
