package pe.quipu.inbox;

import java.nio.file.Path;

/** Something in {@code entrada/} that a pass left where it was, and why. */
public record Dejado(Path archivo, Motivo motivo) {

    public enum Motivo {
        /** A temporary or lock file of another program. */
        TEMPORAL("es un archivo temporal de otro programa"),
        /** Nobody has looked at it yet. */
        EN_ESPERA("espera que lo atiendan"),
        EN_COPIA("todavía se está copiando"),
        /** A link, a pipe or a device: never followed, never opened. */
        NO_ES_ARCHIVO("no es un archivo común (enlace o dispositivo) y no se abrió"),
        NO_SE_PUDO_LEER("no se pudo leer; puede estar abierto en otro programa o sin permiso de lectura"),
        /** Its copy could not be filed: no space, or a folder that cannot be written. */
        NO_SE_PUDO_ARCHIVAR(
                "no se pudo archivar (¿queda espacio?, ¿se puede escribir en la carpeta?); sigue en entrada"),
        /** The program failed on it; it stays for another try. */
        FALLO("no se pudo atender por una falla del programa; se intentará de nuevo");

        private final String frase;

        Motivo(String frase) {
            this.frase = frase;
        }

        /** For a person: «todavía se está copiando». */
        public String frase() {
            return frase;
        }
    }
}
