package pe.quipu.documento;

import java.util.ArrayList;
import java.util.List;

/**
 * A text document: its cover, then its sections.
 *
 * @param titulo also in the properties of the file
 * @param encabezado the line at the head of every page but the cover
 */
public record Documento(String titulo, String encabezado, Portada portada, List<Seccion> secciones) {
    /** Pages of one orientation. @param horizontal for wide tables */
    public record Seccion(boolean horizontal, List<Bloque> bloques) {
        public Seccion {
            bloques = List.copyOf(bloques);
            if (bloques.isEmpty()) {
                throw new IllegalArgumentException("a section without anything in it");
            }
        }
    }

    public Documento {
        secciones = List.copyOf(secciones);
    }

    /** Every block, section after section. */
    public List<Bloque> bloques() {
        return secciones.stream().flatMap(s -> s.bloques().stream()).toList();
    }

    /** Where something is still to be completed: lines of the cover, then headings; each once, in order. */
    public List<String> pendientes() {
        List<String> donde = new ArrayList<>();
        portada.datos().stream()
                .filter(Portada.Dato::pendiente)
                .forEach(d -> donde.add("Portada: " + d.rotulo().toLowerCase(java.util.Locale.ROOT)));
        String titulo = "";
        for (Bloque b : bloques()) {
            if (b instanceof Bloque.Titulo t) {
                titulo = t.texto();
            } else if (b instanceof Bloque.Pendiente) {
                donde.add(titulo);
            }
        }
        return donde.stream().distinct().toList();
    }
}
