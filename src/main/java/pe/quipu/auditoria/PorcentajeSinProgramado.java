package pe.quipu.auditoria;

import java.util.Map;
import java.util.stream.Stream;

/** MIS-002: a percentage is printed, and nothing was programmed to divide by. */
final class PorcentajeSinProgramado implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return Porcentaje.deFilas(caso.publicado()).stream()
                .filter(x -> !x.programado().mayorQueCero() && !x.programado().ilegible())
                .filter(x -> !x.ejecutado().falta() && x.impreso().numero().isPresent())
                .map(x -> Reparo.inconsistencia(Prueba.MIS_002, x.impreso(), "no se puede calcular")
                        .mueve(x.ejecutado().oCero())
                        .dice(
                                "mensaje",
                                Map.of(
                                        "fila", x.fila().rotulo(),
                                        "impreso", x.impreso().enPorciento(),
                                        "ejecutado", x.ejecutado().texto())));
    }
}
