package pe.quipu.auditoria;

import java.util.Map;
import java.util.stream.Stream;

/** MIS-001: nobody reported an execution, and 0 % is printed: not reported is not zero. */
final class SinReporteEnCero implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return Porcentaje.deFilas(caso.publicado()).stream()
                .filter(x -> x.ejecutado().falta() && x.impreso().cero())
                .map(x -> Reparo.inconsistencia(Prueba.MIS_001, x.impreso(), "no reportó")
                        .mueve(x.programado().oCero())
                        .dice(
                                "mensaje",
                                Map.of(
                                        "fila", x.fila().rotulo(),
                                        "impreso", x.impreso().enPorciento(),
                                        "programado", x.programado().citado())));
    }
}
