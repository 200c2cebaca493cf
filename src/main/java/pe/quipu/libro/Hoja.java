package pe.quipu.libro;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
     * @param criterio what the filter lets through when the sheet opens; the rows it hides say so themselves
     * @param celdaActiva the cell selected when the sheet opens
     */
    public record Vista(
            int filasFijas,
            int columnasFijas,
            Optional<String> filtro,
            Optional<Criterio> criterio,
            String celdaActiva,
            int zoom,
            boolean cuadricula) {
        public static final Vista SENCILLA = new Vista(0, 0, Optional.empty(), "A1", 100, false);

        /** A filter that lets everything through. */
        public Vista(
                int filasFijas,
                int columnasFijas,
                Optional<String> filtro,
                String celdaActiva,
                int zoom,
                boolean cuadricula) {
            this(filasFijas, columnasFijas, filtro, Optional.empty(), celdaActiva, zoom, cuadricula);
        }

        Vista con(Criterio uno) {
            return new Vista(filasFijas, columnasFijas, filtro, Optional.of(uno), celdaActiva, zoom, cuadricula);
        }
    }

    /** @param columna of the filter, from 0 */
    public record Criterio(int columna, List<String> valores) {
        public Criterio {
            valores = List.copyOf(valores);
        }

        boolean admits(Fila fila) {
            return fila.celdas().stream()
                    .anyMatch(c -> c.columna() == columna
                            && c.contenido() instanceof Valor v
                            && valores.contains(v.mostrado()));
        }
    }

    /** The same sheet with other rows. */
    public Hoja conFilas(Iterable<Fila> otras) {
        return copy(nombre, oculta, pestana, otras, graficos, vista);
    }

    /** The same sheet with a chart more. */
    public Hoja con(Grafico grafico) {
        return copy(
                nombre,
                oculta,
                pestana,
                filas,
                Stream.concat(graficos.stream(), Stream.of(grafico)).toList(),
                vista);
    }

    /** The same sheet under another name. */
    public Hoja conNombre(String otro) {
        return copy(otro, oculta, pestana, filas, graficos, vista);
    }

    /** The same sheet where nobody sees it: hidden sheets come last. */
    public Hoja escondida() {
        return copy(nombre, true, pestana, filas, graficos, vista);
    }

    /** The same sheet with its tab in that colour. */
    public Hoja conPestana(Estilo.Papel color) {
        return copy(nombre, oculta, Optional.of(color), filas, graficos, vista);
    }

    /** The same sheet opened with its filter on one column: the rows it does not let through are there, but hidden. */
    public Hoja filtrada(Criterio criterio) {
        String[] extremos = vista.filtro().orElseThrow().split(":");
        int encabezado = row(extremos[0]);
        int ultima = row(extremos[1]);
        Iterable<Fila> todas = filas;
        Iterable<Fila> algunas = () -> StreamSupport.stream(todas.spliterator(), false)
                .map(f -> f.numero() > encabezado && f.numero() <= ultima && !criterio.admits(f) ? f.escondida() : f)
                .iterator();
        return copy(nombre, oculta, pestana, algunas, graficos, vista.con(criterio));
    }

    private static int row(String celda) {
        return Integer.parseInt(celda.replaceAll("[^0-9]", ""));
    }

    private Hoja copy(
            String nombre,
            boolean oculta,
            Optional<Estilo.Papel> pestana,
            Iterable<Fila> filas,
            List<Grafico> graficos,
            Vista vista) {
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
