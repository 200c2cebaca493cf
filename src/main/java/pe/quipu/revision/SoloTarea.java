package pe.quipu.revision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.formato.Lista;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Parecido;

/**
 * A task is part of an activity, not one (Directiva 003-2016-MPH/17, art. 8.1.1): it is known by how it begins. The
 * words are the list {@code palabra_de_tarea} of the form, which the entity may replace in sheet Catalogos.
 */
final class SoloTarea implements Regla {
    private static final String LISTA = "palabra_de_tarea";

    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e)
                .flatMap(f -> f.propias().flatMap(x -> task(e, x.actividad().denominacion()).stream()
                        .map(palabra -> f.observe(Codigo.PLA_042, x, "denominacion", Map.of("palabra", palabra)))));
    }

    /** The longest of the list that the text begins with. */
    private static Optional<String> task(Expediente e, String texto) {
        List<String> palabras = Parecido.words(texto);
        return e.formato().lista(LISTA).stream()
                .flatMap(l -> l.opciones().stream())
                .map(Lista.Opcion::codigo)
                .filter(frase -> begins(palabras, Parecido.words(frase)))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean begins(List<String> palabras, List<String> frase) {
        return !frase.isEmpty()
                && palabras.size() >= frase.size()
                && palabras.subList(0, frase.size()).equals(frase);
    }
}
