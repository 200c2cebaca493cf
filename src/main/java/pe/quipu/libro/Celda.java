package pe.quipu.libro;

import java.util.Optional;

/**
 * One cell to be written.
 *
 * @param columna from 0
 * @param enlace where a click leads: {@code #'Hoja'!A1} inside the workbook, else a relative path
 */
public record Celda(int columna, Contenido contenido, Estilo estilo, Optional<Nota> nota, Optional<String> enlace) {
    /** A note beside the cell; the writer signs all of them with the same author, so that a later round can tell them. */
    public record Nota(String texto) {}

    public static Celda de(int columna, Contenido contenido, Estilo estilo) {
        return new Celda(columna, contenido, estilo, Optional.empty(), Optional.empty());
    }

    public static Celda texto(int columna, String texto, Estilo estilo) {
        return de(columna, Valor.texto(texto), estilo);
    }

    public Celda conNota(String texto) {
        return new Celda(columna, contenido, estilo, Optional.of(new Nota(texto)), enlace);
    }

    public Celda conEnlace(String destino) {
        return new Celda(columna, contenido, estilo, nota, Optional.of(destino));
    }

    public Celda conMarca(Estilo.Marca marca) {
        return new Celda(columna, contenido, estilo.con(marca), nota, enlace);
    }
}
