package pe.quipu.libro;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sheet to be written.
 *
 * @param filas lazy, in increasing row number
 * @param combinadas merged ranges ({@code A1:F1}); only titles and cards, never inside a table
 * @param protegida locked without password, still letting people filter, resize rows and columns and copy
 */
public record Hoja(
        String nombre,
        boolean oculta,
        Optional<Estilo.Papel> pestana,
        List<Columna> columnas,
        Iterable<Fila> filas,
        List<Validacion> validaciones,
        List<FormatoCondicional> condicionales,
        List<Grafico> graficos,
        List<String> combinadas,
        boolean protegida,
        Vista vista,
        Impresion impresion) {

    /** Width in characters of the default font. */
    public record Columna(int ancho, boolean oculta) {}

    /**
     * @param filasFijas rows frozen at the top (0: none)
     * @param columnasFijas columns frozen at the left
     * @param filtro range of the AutoFilter, if any
     * @param celdaActiva the cell selected when the sheet opens
     */
    public record Vista(
            int filasFijas,
            int columnasFijas,
            Optional<String> filtro,
            String celdaActiva,
            int zoom,
            boolean cuadricula) {
        public static final Vista SENCILLA = new Vista(0, 0, Optional.empty(), "A1", 100, false);
    }

    /**
     * A4 or A3.
     *
     * @param paginasDeAlto 0: as many as it takes
     * @param filasRepetidas {@code 6:7}, repeated on each page
     * @param columnasRepetidas {@code A:C}
     * @param pie what stands at the left of the footer; page x of y is added
     */
    public record Impresion(
            boolean horizontal,
            boolean a3,
            int paginasDeAncho,
            int paginasDeAlto,
            Optional<String> filasRepetidas,
            Optional<String> columnasRepetidas,
            Optional<String> area,
            String pie) {
        /** As many pages down as it takes. */
        public Impresion(
                boolean horizontal,
                boolean a3,
                int paginasDeAncho,
                Optional<String> filasRepetidas,
                Optional<String> columnasRepetidas,
                Optional<String> area,
                String pie) {
            this(horizontal, a3, paginasDeAncho, 0, filasRepetidas, columnasRepetidas, area, pie);
        }

        /** The whole of an area on one page. */
        public static Impresion unaPagina(boolean a3, String area, String pie) {
            return new Impresion(true, a3, 1, 1, Optional.empty(), Optional.empty(), Optional.of(area), pie);
        }

        public static Impresion vertical(String pie) {
            return new Impresion(false, false, 1, Optional.empty(), Optional.empty(), Optional.empty(), pie);
        }

        public static Impresion horizontal(String pie) {
            return new Impresion(true, false, 1, Optional.empty(), Optional.empty(), Optional.empty(), pie);
        }
    }

    /** The same sheet with other rows. */
    public Hoja conFilas(Iterable<Fila> otras) {
        return copy(nombre, oculta, pestana, otras, graficos);
    }

    /** The same sheet with a chart more. */
    public Hoja con(Grafico grafico) {
        return copy(
                nombre,
                oculta,
                pestana,
                filas,
                Stream.concat(graficos.stream(), Stream.of(grafico)).toList());
    }

    /** The same sheet under another name. */
    public Hoja conNombre(String otro) {
        return copy(otro, oculta, pestana, filas, graficos);
    }

    /** The same sheet where nobody sees it: hidden sheets come last. */
    public Hoja escondida() {
        return copy(nombre, true, pestana, filas, graficos);
    }

    /** The same sheet with its tab in that colour. */
    public Hoja conPestana(Estilo.Papel color) {
        return copy(nombre, oculta, Optional.of(color), filas, graficos);
    }

    private Hoja copy(
            String nombre,
            boolean oculta,
            Optional<Estilo.Papel> pestana,
            Iterable<Fila> filas,
            List<Grafico> graficos) {
        return new Hoja(
                nombre,
                oculta,
                pestana,
                columnas,
                filas,
                validaciones,
                condicionales,
                graficos,
                combinadas,
                protegida,
                vista,
                impresion);
    }

    public static HojaBuilder nueva(String nombre) {
        return new HojaBuilder(nombre);
    }
}
