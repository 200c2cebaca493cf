package pe.quipu.documento;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A native chart with its caption and, under it, where its figures come from. It is numbered where it is written.
 *
 * @param alternativo what it shows, for those who do not see it
 * @param categorias one a bar
 * @param series bars, each with a value a category or none
 * @param acumulada a line over the bars, as a share of the whole, 0 to 1; empty for none
 */
public record Grafico(
        Clase clase,
        String titulo,
        String alternativo,
        Medida medida,
        List<String> categorias,
        List<Serie> series,
        Optional<Serie> acumulada,
        String fuente)
        implements Bloque {
    public enum Clase {
        /** Bars that lie, one on the other. */
        BARRAS,
        /** Bars that stand, one beside the other. */
        COLUMNAS
    }

    /** How values are written on the bars. */
    public enum Medida {
        /** A fraction: 0.5 is 50 %. */
        PORCENTAJE,
        CUENTA
    }

    public record Serie(String nombre, Tono tono, List<Optional<BigDecimal>> valores) {
        public Serie {
            valores = List.copyOf(valores);
        }
    }

    public Grafico {
        categorias = List.copyOf(categorias);
        series = List.copyOf(series);
        int cuantas = categorias.size();
        series.forEach(s -> check(s, cuantas));
        acumulada.ifPresent(s -> check(s, cuantas));
    }

    private static void check(Serie s, int categorias) {
        if (s.valores().size() != categorias) {
            throw new IllegalArgumentException("%d values expected in %s".formatted(categorias, s));
        }
    }
}
