package pe.quipu.auditoria;

import java.util.Map;
import java.util.stream.Stream;

/** ACH-001: what the report declares reached, or not, is not what its own figures say. */
final class LogroDistinto implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return IndicadorImpreso.of(caso).stream()
                .filter(i -> i.sentido().fuente() != SentidoRules.Fuente.REDACCION) // DIR-001 tells those
                .filter(IndicadorImpreso::contradice)
                .map(LogroDistinto::told);
    }

    private static Reparo told(IndicadorImpreso i) {
        boolean si = i.alcanzado().orElseThrow();
        return Reparo.inconsistencia(Prueba.ACH_001, i.logrado(), si ? "sí" : "no")
                .dice(
                        "mensaje",
                        Map.of(
                                "indicador", i.fila().codigo(),
                                "logrado", i.logrado().citado(),
                                "obtenido", i.obtenido().texto(),
                                "programado", i.programado().texto(),
                                "calculado", si ? "sí llegó" : "no llegó",
                                "sentido",
                                        (i.sentido().declarada() ? "" : "posible, ")
                                                + IndicadorImpreso.rotulo(
                                                        i.sentido().sentido())));
    }
}
