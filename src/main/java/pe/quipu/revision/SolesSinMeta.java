package pe.quipu.revision;

import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * Money serves a goal (Directiva 003-2016-MPH/17, art. 8.1.3 step 4). An activity without any goal is told by {@link
 * SinMetaFisica}. One line a unit.
 */
final class SolesSinMeta implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e)
                .flatMap(f -> f.together(
                        Codigo.PLA_035,
                        Formulado.METAS,
                        f.propias()
                                .filter(f::programada)
                                .filter(x -> x.actividad().fisica().total().signum() > 0)
                                .filter(x -> Cobertura.moneyWithoutGoals(x.actividad()))));
    }
}
