package pe.quipu.consolidado;

import java.util.Optional;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo.Papel;

/** What a row puts in one column: the content, its look and where a click leads. */
record Pintura(Contenido contenido, Papel papel, Optional<String> enlace) {
    static Pintura de(Contenido contenido) {
        return de(contenido, Papel.CELDA);
    }

    static Pintura de(Contenido contenido, Papel papel) {
        return new Pintura(contenido, papel, Optional.empty());
    }
}
