package pe.quipu.libro;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** One sheet of a filled workbook: only the cells that hold something. */
public final class HojaLlena {
    /** A value and whether a formula stands behind it. */
    public record Leida(Valor valor, boolean formula) {
        public static final Leida VACIA = new Leida(Valor.VACIO, false);
    }

    /** Cells shown as one; rows from 1, columns from 0, all included. */
    public record Combinada(int fila, int columna, int ultimaFila, int ultimaColumna) {
        boolean covers(int f, int c) {
            return f >= fila && f <= ultimaFila && c >= columna && c <= ultimaColumna;
        }

        /** {@code W8:X8}. */
        public String rango() {
            return CeldaRef.letras(columna) + fila + ":" + CeldaRef.letras(ultimaColumna) + ultimaFila;
        }
    }

    private final String nombre;
    private final boolean oculta;
    private final NavigableMap<Integer, NavigableMap<Integer, Leida>> filas;
    private final List<Combinada> combinadas;

    private HojaLlena(
            String nombre,
            boolean oculta,
            NavigableMap<Integer, NavigableMap<Integer, Leida>> filas,
            List<Combinada> combinadas) {
        this.nombre = nombre;
        this.oculta = oculta;
        this.filas = filas;
        this.combinadas = List.copyOf(combinadas);
    }

    public String nombre() {
        return nombre;
    }

    public boolean oculta() {
        return oculta;
    }

    /** Numbers of the rows that hold something, from 1. */
    public NavigableSet<Integer> filas() {
        return Collections.unmodifiableNavigableSet(filas.navigableKeySet());
    }

    /** Whether another sheet holds the same values in the same cells. */
    public boolean diceLoMismo(HojaLlena otra) {
        return filas.equals(otra.filas);
    }

    /** The cells of a row by column, from 0. */
    public NavigableMap<Integer, Leida> fila(int numero) {
        return filas.getOrDefault(numero, Collections.emptyNavigableMap());
    }

    public Leida celda(int fila, int columna) {
        return fila(fila).getOrDefault(columna, Leida.VACIA);
    }

    /** The cells that are shown as one with this one. */
    public Optional<Combinada> combinada(int fila, int columna) {
        return combinadas.stream().filter(c -> c.covers(fila, columna)).findFirst();
    }

    /** Gathers the cells of one sheet. */
    public static final class Recolector {
        private final String nombre;
        private final boolean oculta;
        private final NavigableMap<Integer, NavigableMap<Integer, Leida>> filas = new TreeMap<>();
        private final List<Combinada> combinadas = new ArrayList<>();

        public Recolector(String nombre, boolean oculta) {
            this.nombre = nombre;
            this.oculta = oculta;
        }

        public void put(int fila, int columna, Valor valor, boolean formula) {
            if (formula || !(valor instanceof Valor.Vacio)) {
                filas.computeIfAbsent(fila, f -> new TreeMap<>()).put(columna, new Leida(valor, formula));
            }
        }

        public void merge(Combinada combinada) {
            combinadas.add(combinada);
        }

        public HojaLlena hoja() {
            return new HojaLlena(nombre, oculta, filas, combinadas);
        }
    }
}
