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
import pe.quipu.plan.Periodo;

/**
 * Every activity of the plan is still there: a deleted row would be a silent zero, and in a modification an annulment
 * that nobody declared (Directiva 003-2016-MPH/17, art. 8.2.3). Told once, in the first sheet. Sheets that are only for
 * reading may lose what they like.
 */
final class FilaFaltante implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        Set<String> dichas = new HashSet<>();
        return e.formato()
                .hojasQueSeLeen()
                .filter(h -> h.clase() == HojaFormato.Clase.TABLA && kept(e, h))
                .filter(h -> e.ficha().hojas().containsKey(h.clave()))
                .flatMap(h -> e.plan().filas(h.clave()).stream()
                        .filter(r -> e.ficha().fila(h.clave(), r.id()).isEmpty() && dichas.add(r.id()))
                        .map(r -> missing(h, r)));
    }

    private static boolean kept(Expediente e, HojaFormato h) {
        return h.numerada() ? h.clave().equals(Formulado.ACTIVIDADES) && modifies(e) : !e.soloConsulta(h);
    }

    private static boolean modifies(Expediente e) {
        return e.entorno()
                .filter(x -> x.periodo().clase() == Periodo.Clase.MODIFICACION)
                .isPresent();
    }

    private static Observacion missing(HojaFormato h, Relleno.FilaRelleno r) {
        String campo = h.columna(h.claveFila()).map(c -> c.nombre()).orElse("");
        String codigo = r.valor("codigo_ao").mostrado();
        return new Observacion(
                Codigo.PLA_007,
                new Lugar(h.nombre(), Optional.empty(), h.clave(), r.id(), h.claveFila(), campo),
                "",
                Map.of(
                        "codigo",
                        codigo.isEmpty() ? r.id() : codigo,
                        "denominacion",
                        r.valor("denominacion").mostrado()));
    }
}
