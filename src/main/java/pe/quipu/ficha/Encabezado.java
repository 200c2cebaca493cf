package pe.quipu.ficha;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.HojaLlena;

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
    /** Notes may be inserted between the keys and the headings. */
    private static final int DISTANCIA = 3;

    static Optional<Encabezado> find(HojaFormato formato, List<String> claves, HojaLlena hoja) {
        return byKeys(formato, claves, hoja).or(() -> byHeadings(new Titulos(formato), claves, hoja));
    }

    /** By the row of keys alone. */
    static Optional<Encabezado> byKeys(HojaFormato formato, List<String> claves, HojaLlena hoja) {
        for (int fila : hoja.filas().headSet(ULTIMA_FILA, true)) {
            Map<Integer, String> textos = Titulos.texts(hoja, fila);
            textos.values().retainAll(claves);
            if (2 * new HashSet<>(textos.values()).size() > claves.size()) {
                return Optional.of(located(firstRow(new Titulos(formato), hoja, fila), textos, true));
            }
        }
        return Optional.empty();
    }

    /** Data starts under the visible headings, wherever they stand below the keys; under the keys when they are gone. */
    private static int firstRow(Titulos titulos, HojaLlena hoja, int filaClaves) {
        int encabezado = filaClaves;
        int aciertos = 0;
        NavigableSet<Integer> debajo = hoja.filas().subSet(filaClaves, false, filaClaves + DISTANCIA, true);
        for (int fila : debajo) {
            int hallados = titulos.keys(hoja, fila).size();
            if (hallados > aciertos) {
                aciertos = hallados;
                encabezado = fila;
            }
        }
        return encabezado + 1;
    }

    private static Optional<Encabezado> byHeadings(Titulos titulos, List<String> todas, HojaLlena hoja) {
        for (int fila : hoja.filas().headSet(ULTIMA_FILA, true)) {
            Map<Integer, String> claves = titulos.keys(hoja, fila);
            if (2 * new HashSet<>(claves.values()).size() > todas.size()) {
                return Optional.of(located(fila + 1, claves, false));
            }
        }
        return Optional.empty();
    }

    private static Encabezado located(int primeraFila, Map<Integer, String> claves, boolean porClaves) {
        Map<String, Integer> columnas = new LinkedHashMap<>();
        Set<String> repetidas = new HashSet<>();
        claves.forEach((columna, clave) -> {
            if (columnas.putIfAbsent(clave, columna) != null) {
                repetidas.add(clave);
            }
        });
        return new Encabezado(primeraFila, columnas, repetidas, porClaves);
    }
}
