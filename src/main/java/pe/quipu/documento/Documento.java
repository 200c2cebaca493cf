package pe.quipu.documento;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text document: its cover, then its sections.
 *
 * @param titulo also in the properties of the file
 * @param encabezado the line at the head of every page but the cover
 * @param portada empty for a letter
 */
public record Documento(String titulo, String encabezado, Optional<Portada> portada, List<Seccion> secciones) {
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

    public Documento(String titulo, String encabezado, Portada portada, List<Seccion> secciones) {
        this(titulo, encabezado, Optional.of(portada), secciones);
    }

    /** Every block, section after section. */
    public List<Bloque> bloques() {
        return secciones.stream().flatMap(s -> s.bloques().stream()).toList();
    }

    /** Where something is still to be completed: lines of the cover or of a letter, then headings; each once, in order. */
    public List<String> pendientes() {
        List<String> donde = new ArrayList<>();
        portada.ifPresent(p -> pending(p.datos(), d -> donde.add("Portada: " + low(d))));
        String titulo = "";
        for (Bloque b : bloques()) {
            if (b instanceof Bloque.Titulo t) {
                titulo = t.texto();
            } else if (b instanceof Bloque.Pendiente) {
                donde.add(titulo);
            } else if (b instanceof Bloque.Datos lineas) {
                String de = titulo;
                pending(lineas.datos(), d -> donde.add(de + ": " + low(d)));
            }
        }
        return donde.stream().distinct().toList();
    }

    private static void pending(List<Portada.Dato> datos, Consumer<Portada.Dato> cada) {
        datos.stream().filter(Portada.Dato::pendiente).forEach(cada);
    }

    private static String low(Portada.Dato d) {
        return d.rotulo().toLowerCase(java.util.Locale.ROOT);
    }
}
