package pe.quipu.ficha;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.HojaLlena;
import pe.quipu.plan.Mes;

/**
 * Where the columns of a form stand in a delivered sheet: by the hidden row of keys, else by the headings.
 *
 * @param primeraFila first row of data
 * @param columnas column of the sheet by key, from 0
 * @param repetidas keys that stand more than once
 * @param porClaves whether the row of keys was there
 */
record Encabezado(int primeraFila, Map<String, Integer> columnas, Set<String> repetidas, boolean porClaves) {
    /** Titles and help may grow above the table; further down it is data. */
    private static final int ULTIMA_FILA = 30;

    static Optional<Encabezado> find(HojaFormato formato, List<String> claves, HojaLlena hoja) {
        return byKeys(claves, hoja).or(() -> byHeadings(formato, hoja));
    }

    private static Optional<Encabezado> byKeys(List<String> claves, HojaLlena hoja) {
        for (int fila : hoja.filas().headSet(ULTIMA_FILA, true)) {
            Map<Integer, String> textos = texts(hoja, fila);
            long aciertos = textos.values().stream().filter(claves::contains).distinct().count();
            if (2 * aciertos > claves.size()) {
                Encabezado e = located(fila + 2, textos, Map.of(), claves, true);
                return Optional.of(new Encabezado(
                        firstRow(hoja, fila, e.columnas()), e.columnas(), e.repetidas(), true));
            }
        }
        return Optional.empty();
    }

    /** Data starts under the visible headings, which usually stand right below the keys. */
    private static int firstRow(HojaLlena hoja, int filaClaves, Map<String, Integer> columnas) {
        Integer siguiente = hoja.filas().higher(filaClaves);
        return siguiente == null || siguiente > filaClaves + 3 ? filaClaves + 2 : siguiente + 1;
    }

    private static Optional<Encabezado> byHeadings(HojaFormato formato, HojaLlena hoja) {
        Map<String, String> clavePorTitulo = new HashMap<>();
        for (Columna c : formato.columnas()) {
            titles(c).forEach(t -> clavePorTitulo.putIfAbsent(Normal.of(t), c.clave()));
        }
        List<String> claves = formato.columnas().stream().map(Columna::clave).toList();
        for (int fila : hoja.filas().headSet(ULTIMA_FILA, true)) {
            Map<Integer, String> textos = new LinkedHashMap<>();
            String grupo = "";
            for (var celda : texts(hoja, fila).entrySet()) {
                Integer arriba = hoja.filas().lower(fila);
                String banda = arriba == null
                        ? ""
                        : Normal.of(hoja.celda(arriba, celda.getKey()).valor().mostrado());
                grupo = banda.isEmpty() ? grupo : banda;
                textos.put(celda.getKey(), Normal.of(celda.getValue()));
                if (Stream.of(Mes.values()).anyMatch(m -> Normal.of(celda.getValue()).equals(Normal.of(Mes.abreviado(m.ordinal() + 1))))) {
                    textos.put(celda.getKey(), Normal.of(grupo + " " + celda.getValue()));
                }
            }
            long aciertos = textos.values().stream()
                    .filter(clavePorTitulo::containsKey)
                    .map(clavePorTitulo::get)
                    .distinct()
                    .count();
            if (2 * aciertos > claves.size()) {
                return Optional.of(located(fila + 1, textos, clavePorTitulo, claves, false));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> titles(Columna c) {
        return c.mes() > 0 ? Stream.of(c.nombre()) : Stream.concat(Stream.of(c.encabezado()), c.alias().stream());
    }

    private static Encabezado located(
            int primeraFila, Map<Integer, String> textos, Map<String, String> claves, List<String> todas, boolean porClaves) {
        Map<String, Integer> columnas = new LinkedHashMap<>();
        Map<String, Long> veces = textos.values().stream()
                .map(t -> claves.getOrDefault(t, t))
                .filter(todas::contains)
                .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        textos.forEach((columna, texto) -> {
            String clave = claves.getOrDefault(texto, texto);
            if (todas.contains(clave)) {
                columnas.putIfAbsent(clave, columna);
            }
        });
        Set<String> repetidas = veces.entrySet().stream()
                .filter(v -> v.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Encabezado(primeraFila, columnas, repetidas, porClaves);
    }

    private static Map<Integer, String> texts(HojaLlena hoja, int fila) {
        Map<Integer, String> textos = new LinkedHashMap<>();
        hoja.fila(fila).forEach((columna, leida) -> {
            if (!leida.valor().vacio()) {
                textos.put(columna, leida.valor().mostrado().strip());
            }
        });
        return textos;
    }
}
