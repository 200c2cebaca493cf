package pe.quipu.documento;

import java.util.List;
import java.util.Optional;

/**
 * A table with its caption and, under it, where its figures come from. It is numbered where it is written.
 *
 * @param serie what it is counted with
 * @param cabecera rows repeated at the head of every page
 * @param fuente a line for each note; empty for none
 */
public record Tabla(
        Serie serie, String titulo, List<Columna> columnas, List<Renglon> cabecera, List<Renglon> filas, String fuente)
        implements Bloque {
    /** What a table is called and counted with: each series has numbers of its own. */
    public enum Serie {
        /** {@code Tabla 1}. */
        TABLA,
        /** {@code Tabla N.° 01}: the tables of an evaluation that everybody knows by their number. */
        TABLA_PUBLICADA,
        /** {@code Cuadro 1}: the others. */
        CUADRO
    }

    /** A table counted with all the others. */
    public Tabla(String titulo, List<Columna> columnas, List<Renglon> cabecera, List<Renglon> filas, String fuente) {
        this(Serie.TABLA, titulo, columnas, cabecera, filas, fuente);
    }

    public enum Alineacion {
        IZQUIERDA,
        CENTRO,
        DERECHA
    }

    /** @param ancho share of the width of the page, against the other columns */
    public record Columna(int ancho, Alineacion alineacion) {
        public static Columna texto(int ancho) {
            return new Columna(ancho, Alineacion.IZQUIERDA);
        }

        public static Columna centrada(int ancho) {
            return new Columna(ancho, Alineacion.CENTRO);
        }

        public static Columna cifra(int ancho) {
            return new Columna(ancho, Alineacion.DERECHA);
        }
    }

    /** What a row is for: its style follows from it. */
    public enum Clase {
        CABECERA,
        FILA,
        /** Opens a group of rows: an AEI, a unit. */
        GRUPO,
        TOTAL
    }

    /**
     * @param columnas how many columns it covers
     * @param sigue it is one with the cell above it, and has no text of its own
     * @param tono the colour of what it says; empty for that of its row
     */
    public record Celda(String texto, int columnas, boolean sigue, Optional<Tono> tono) {
        public Celda(String texto, int columnas, boolean sigue) {
            this(texto, columnas, sigue, Optional.empty());
        }

        public Celda conTono(Tono otro) {
            return new Celda(texto, columnas, sigue, Optional.of(otro));
        }

        public static final Celda SIGUE = new Celda("", 1, true);

        public static Celda de(String texto) {
            return new Celda(texto, 1, false);
        }

        public static Celda ancha(String texto, int columnas) {
            return new Celda(texto, columnas, false);
        }
    }

    public record Renglon(Clase clase, List<Celda> celdas) {
        public Renglon {
            celdas = List.copyOf(celdas);
        }

        public static Renglon de(Clase clase, List<String> textos) {
            return new Renglon(clase, textos.stream().map(Celda::de).toList());
        }

        int ancho() {
            return celdas.stream().mapToInt(Celda::columnas).sum();
        }
    }

    public Tabla {
        columnas = List.copyOf(columnas);
        cabecera = List.copyOf(cabecera);
        filas = List.copyOf(filas);
        for (List<Renglon> parte : List.of(cabecera, filas)) {
            for (Renglon r : parte) {
                if (r.ancho() != columnas.size()) {
                    throw new IllegalArgumentException(
                            "%d columns expected in %s, got %s".formatted(columnas.size(), titulo, r));
                }
            }
        }
    }
}
