package pe.quipu.revision;

import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * Activities are valued month by month (Directiva 003-2016-MPH/17, art. 8.1.3 step 4 and 8.2.2): a goal has its money,
 * unless the unit says that it spends nothing of its own. One line a unit.
 */
final class MetaSinSoles implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e)
                .flatMap(f -> f.together(
                        Codigo.PLA_034,
                        Formulado.SOLES,
                        f.propias()
                                .filter(f::programada)
                                .filter(x -> Formulado.legible(x.fila(), "sin_costo_directo"::equals)
                                        && !x.actividad().presupuesto().sinCostoDirecto())
                                .filter(x -> Cobertura.goalsWithoutMoney(x.actividad()))));
    }
}
