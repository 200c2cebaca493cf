package pe.quipu.documento;

import java.util.List;

/** The cover: whose document it is, what it is called, and the lines that say which version it is. */
public record Portada(String entidad, String titulo, String subtitulo, List<Dato> datos) {
    /** @param pendiente the value only says what is still missing */
    public record Dato(String rotulo, String valor, boolean pendiente) {}

    public Portada {
        datos = List.copyOf(datos);
    }
}
