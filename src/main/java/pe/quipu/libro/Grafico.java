package pe.quipu.libro;

import java.util.List;

/**
 * A native chart.
 *
 * @param esquina1 top left cell, {@code H6}
 * @param esquina2 bottom right cell, exclusive
 * @param formatoNumero format of the data labels, e.g. {@code 0%;;;} (hides zeros)
 */
public record Grafico(
        Clase clase,
        String titulo,
        String textoAlternativo,
        String esquina1,
        String esquina2,
        String formatoNumero,
        List<Serie> series) {
    public Grafico {
        series = List.copyOf(series);
    }

    public enum Clase {
        BARRAS_APILADAS,
        COLUMNAS
    }

    /** Ranges with their sheet: {@code 'Tablero'!$B$10:$B$18}. */
    public record Serie(String nombre, String categorias, String valores, Estilo.Papel color) {}
}
