package pe.quipu.libro;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/** One sheet of a filled workbook: only the cells that hold something. */
public final class HojaLlena {
    /** A value and whether a formula stands behind it. */
    public record Leida(Valor valor, boolean formula) {
        public static final Leida VACIA = new Leida(Valor.VACIO, false);
    }

    private final String nombre;
    private final boolean oculta;
    private final NavigableMap<Integer, NavigableMap<Integer, Leida>> filas;

    private HojaLlena(String nombre, boolean oculta, NavigableMap<Integer, NavigableMap<Integer, Leida>> filas) {
        this.nombre = nombre;
        this.oculta = oculta;
        this.filas = filas;
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

    /** Gathers the cells of one sheet. */
    public static final class Recolector {
        private final String nombre;
        private final boolean oculta;
        private final NavigableMap<Integer, NavigableMap<Integer, Leida>> filas = new TreeMap<>();

        public Recolector(String nombre, boolean oculta) {
            this.nombre = nombre;
            this.oculta = oculta;
        }

        public void put(int fila, int columna, Valor valor, boolean formula) {
            if (formula || !(valor instanceof Valor.Vacio)) {
                filas.computeIfAbsent(fila, f -> new TreeMap<>()).put(columna, new Leida(valor, formula));
            }
        }

        public HojaLlena hoja() {
            return new HojaLlena(nombre, oculta, filas);
        }
    }
}
