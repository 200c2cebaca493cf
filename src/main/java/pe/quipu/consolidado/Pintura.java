package pe.quipu.consolidado;

import java.util.Optional;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo.Marca;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;

/** What a row puts in one column: the content, its look and where a click leads. */
record Pintura(Contenido contenido, Papel papel, Optional<String> enlace, Optional<Tipo> tipo, Marca marca) {
    Pintura(Contenido contenido, Papel papel, Optional<String> enlace) {
        this(contenido, papel, enlace, Optional.empty(), Marca.NINGUNA);
    }

    static Pintura de(Contenido contenido) {
        return de(contenido, Papel.CELDA);
    }

    static Pintura de(Contenido contenido, Papel papel) {
        return new Pintura(contenido, papel, Optional.empty());
    }

    /** Written otherwise than the rest of its column. */
    Pintura conTipo(Tipo otro) {
        return new Pintura(contenido, papel, enlace, Optional.of(otro), marca);
    }

    /** Framed, with its alignment and its look kept. */
    Pintura conMarca(Marca otra) {
        return new Pintura(contenido, papel, enlace, tipo, otra);
    }
}
