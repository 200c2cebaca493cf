package pe.quipu.revision;

import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** Every unit tells what its activities cannot do without (Directiva 003-2016-MPH/17, art. 7 p and 8.3). One line a unit. */
final class SinElementoCritico implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e)
                .filter(f -> f.atribuida(Formulado.CRITICOS))
                .flatMap(f -> f.together(
                        Codigo.PLA_040,
                        Formulado.CRITICOS,
                        f.propias()
                                .filter(x -> !x.fila().falta("denominacion"))
                                .filter(x -> f.lineas(Formulado.CRITICOS, x).isEmpty())));
    }
}
