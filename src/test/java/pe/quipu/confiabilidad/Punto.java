package pe.quipu.confiabilidad;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A moment at which the program asks something of the disk.
 *
 * @param n from 1, in the order of the run
 * @param otra where the file goes, in a move; the file itself otherwise
 * @param bytes how many are to be written; 0 in what does not write
 */
record Punto(int n, Clase clase, Path ruta, Path otra, int bytes) {
    /** What is asked. Reading changes nothing on the disk: it can fail, but a cut there is the cut at its neighbour. */
    enum Clase {
        ABRIR,
        ESCRIBIR,
        A_MEDIO_ESCRIBIR,
        FORZAR,
        MOVER,
        BORRAR,
        CREAR_CARPETA,
        LEER,
        LISTAR;

        boolean changes() {
            return this != LEER && this != LISTAR;
        }
    }

    /** What happens at each point: nothing, a cut, an error. */
    interface Suceso {
        void at(Punto punto) throws IOException;
    }
}
