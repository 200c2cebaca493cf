package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.Significado;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/**
 * Every activity has a monthly goal in some month (Directiva 003-2016-MPH/17, art. 8.1.3). One that has no name yet is
 * asked for its name first; one that is annulled needs none.
 */
final class SinMetaFisica implements Regla {
    private static final String HOJA = "programacion_fisica";

    @Override
    public Stream<Observacion> check(Expediente e) {
        if (!e.ficha().hojas().containsKey(HOJA)) {
            return Stream.empty();
        }
        return e.ficha().filas("actividades").stream()
                .filter(f -> !f.texto("cambio").equals("anulación"))
                .filter(f ->
                        !f.falta("denominacion") || e.ficha().fila(HOJA, f.id()).isPresent())
                .filter(f -> e.ficha()
                        .fila(HOJA, f.id())
                        .map(SinMetaFisica::goalless)
                        .orElse(true))
                .map(f -> e.ficha()
                        .fila(HOJA, f.id())
                        .map(meta -> e.observe(Codigo.PLA_004, e.hoja(HOJA).orElseThrow(), meta, "meta_01", Map.of()))
                        .orElseGet(() -> new Observacion(
                                Codigo.PLA_004,
                                new Lugar(
                                        e.hoja(HOJA).orElseThrow().nombre(),
                                        Optional.empty(),
                                        HOJA,
                                        f.id(),
                                        "meta_01",
                                        "Meta física"),
                                "",
                                Map.of())));
    }

    /** A month that could not be read may be the goal: it silences the rule. */
    private static boolean goalless(FilaFicha f) {
        List<Dato> meses = f.datos().entrySet().stream()
                .filter(d -> d.getKey().startsWith("meta_") && !d.getKey().startsWith("meta_a"))
                .map(Map.Entry::getValue)
                .toList();
        return meses.stream()
                .noneMatch(d -> d.significado() instanceof Significado.Ilegible
                        || d.numero().filter(n -> n.signum() != 0).isPresent());
    }
}
