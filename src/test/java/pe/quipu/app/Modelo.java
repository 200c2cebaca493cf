package pe.quipu.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import pe.quipu.app.Despacho.Clase;
import pe.quipu.app.Despacho.Situacion;

/** What must come of each drop, said anew in a page: contents, rounds and what is in force, without a file. */
final class Modelo {
    /** Something that can be dropped; equal ones have the same bytes. */
    sealed interface Contenido {}

    record Libro(String unidad, String periodo, int base, Clase clase, int numero) implements Contenido {}

    /** A signed paper; whose it is stands in its name alone. */
    record Papel(int numero) implements Contenido {}

    record Vigente(Libro libro, int ronda) {}

    final Map<String, Situacion> plazos = new HashMap<>();
    /** By «unit period». */
    final Map<String, Vigente> vigentes = new HashMap<>();

    final Map<String, Integer> rondas = new HashMap<>();
    private final Set<String> adjuntos = new HashSet<>();
    private final Map<Contenido, String> ultimos = new HashMap<>();
    int entregas;

    /** @param clave «unit period» that the name says, empty for none */
    String drop(Contenido contenido, String clave, boolean reemplaza) {
        entregas++;
        String antes = ultimos.getOrDefault(contenido, "");
        boolean rige = vigentes.values().stream().anyMatch(v -> v.libro().equals(contenido));
        if (antes.equals("aceptado") && (rige || !reemplaza)) {
            return "duplicado";
        }
        String veredicto = contenido instanceof Libro l ? judge(l, reemplaza) : judge(clave);
        // One paper may go with the deliveries of several units, once with each.
        boolean repetido = veredicto.equals("adjunto")
                ? !adjuntos.add(contenido + " " + clave)
                : antes.equals("adjunto") || veredicto.equals(antes) && !antes.equals("aceptado");
        if (repetido) {
            return "duplicado";
        }
        ultimos.put(contenido, veredicto);
        if (contenido instanceof Libro l && (veredicto.equals("aceptado") || veredicto.equals("observado"))) {
            int ronda = rondas.merge(l.unidad() + " " + l.periodo(), 1, Integer::sum);
            if (veredicto.equals("aceptado")) {
                vigentes.put(l.unidad() + " " + l.periodo(), new Vigente(l, ronda));
            }
        }
        return veredicto;
    }

    private String judge(String clave) {
        return clave.isEmpty() || plazos.get(clave.split(" ")[1]) == Situacion.SIN_ABRIR ? "rechazado" : "adjunto";
    }

    private String judge(Libro l, boolean reemplaza) {
        if (plazos.get(l.periodo()) != Situacion.ABIERTO) {
            return plazos.get(l.periodo()) == Situacion.CERRADO ? "extemporaneo" : "rechazado";
        }
        Vigente v = vigentes.get(l.unidad() + " " + l.periodo());
        if (v != null && !reemplaza && l.base() != v.ronda()) {
            return "conflicto";
        } else if (l.clase() == Clase.MALA) {
            return "observado";
        }
        boolean vacia = v != null && v.libro().clase() == Clase.PLENA && l.clase() == Clase.VACIA;
        return vacia && !reemplaza ? "conflicto" : "aceptado";
    }
}
