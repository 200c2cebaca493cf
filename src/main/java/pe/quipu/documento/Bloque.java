package pe.quipu.documento;

import java.util.List;

/** One part of the running text. */
public sealed interface Bloque
        permits Bloque.Titulo,
                Bloque.Parrafo,
                Bloque.Pendiente,
                Bloque.Lista,
                Bloque.Indice,
                Bloque.SaltoDePagina,
                Bloque.Datos,
                Bloque.Firma,
                Grafico,
                Tabla {
    /** A heading; it enters the contents. @param nivel 1 to 3 */
    record Titulo(int nivel, String texto) implements Bloque {
        public Titulo {
            if (nivel < 1 || nivel > 3) {
                throw new IllegalArgumentException("no heading of level " + nivel);
            }
        }
    }

    record Parrafo(String texto) implements Bloque {}

    /** Stands where the entity still has to write something, and is seen to. */
    record Pendiente(String texto) implements Bloque {}

    /** Points with a bullet each. */
    record Lista(List<String> puntos) implements Bloque {
        public Lista {
            puntos = List.copyOf(puntos);
        }
    }

    /** The contents. @param niveles how many levels of headings it lists */
    record Indice(String titulo, int niveles) implements Bloque {}

    record SaltoDePagina() implements Bloque {}

    /** The lines that open a letter: to whom, from whom, about what. */
    record Datos(List<Portada.Dato> datos) implements Bloque {
        public Datos {
            datos = List.copyOf(datos);
        }
    }

    /** A place to sign. @param quien who signs, by office */
    record Firma(String quien) implements Bloque {}
}
