package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;

/**
 * The sequence of activities is the least that is needed (Directiva 003-2016-MPH/17, art. 8.1.1): above the entity's
 * maximum a unit is probably listing tasks. Inversiones are not counted, no one can join two of them.
 */
final class DemasiadasActividades implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> {
            int maximo = f.entorno().estructura().parametros().maximoActividades();
            long hay = f.filas().stream()
                    .filter(x -> !x.anulada() && x.actividad().tipo() == ActividadOperativa.Tipo.ACTIVIDAD)
                    .count();
            boolean nuevas = f.filas().stream().anyMatch(x -> x.vigente().isEmpty());
            return hay > maximo && nuevas
                    ? Stream.of(f.observe(
                            Codigo.PLA_041,
                            Formulado.ACTIVIDADES,
                            Map.of("tiene", String.valueOf(hay), "maximo", String.valueOf(maximo))))
                    : Stream.empty();
        });
    }
}
