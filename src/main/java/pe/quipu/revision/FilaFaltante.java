package pe.quipu.revision;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** Every activity of the plan is still there: a deleted row would be a silent zero. Told once, in the first sheet. */
final class FilaFaltante implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        Set<String> dichas = new HashSet<>();
        return e.formato()
                .hojasQueSeLeen()
                .filter(h -> h.clase() == HojaFormato.Clase.TABLA && !h.numerada())
                .filter(h -> e.ficha().hojas().containsKey(h.clave()))
                .flatMap(h -> e.plan().filas(h.clave()).stream()
                        .filter(r -> e.ficha().fila(h.clave(), r.id()).isEmpty() && dichas.add(r.id()))
                        .map(r -> missing(h, r)));
    }

    private static Observacion missing(HojaFormato h, Relleno.FilaRelleno r) {
        String campo = h.columna(h.claveFila()).map(c -> c.nombre()).orElse("");
        return new Observacion(
                Codigo.PLA_007,
                new Lugar(h.nombre(), Optional.empty(), h.clave(), r.id(), h.claveFila(), campo),
                "",
                Map.of("codigo", r.id(), "denominacion", r.valor("denominacion").mostrado()));
    }
}
