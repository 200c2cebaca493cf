package pe.quipu.auditoria;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Normal;

/** DIR-001: without a printed direction nobody can say whether a goal was reached; some wordings say it goes down. */
final class SentidoDudoso implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        List<IndicadorImpreso> mudos = IndicadorImpreso.of(caso).stream()
                .filter(i -> !i.sentido().declarada())
                .toList();
        List<IndicadorImpreso> hacia = mudos.stream()
                .filter(i -> i.sentido().fuente() == SentidoRules.Fuente.REDACCION && i.sensible())
                .toList();
        List<IndicadorImpreso> resto =
                mudos.stream().filter(i -> !hacia.contains(i)).toList();
        return Stream.concat(hacia.stream().map(SentidoDudoso::suspected), all(resto, mudos.size()));
    }

    private static Reparo suspected(IndicadorImpreso i) {
        boolean tasa = Normal.of(i.fila().nombre()).startsWith("TASA DE VARIACION");
        Map<String, String> datos = Map.of(
                "indicador", i.fila().codigo(),
                "programado", i.programado().texto(),
                "obtenido", i.obtenido().texto(),
                "logrado", i.logrado().citado());
        return i.contradice()
                ? Reparo.inconsistencia(Prueba.DIR_001, i.logrado(), word(i)).dice("contradice", datos)
                : Reparo.aviso(Prueba.DIR_001, i.logrado(), word(i)).dice(tasa ? "tasa" : "mensaje", datos);
    }

    private static String word(IndicadorImpreso i) {
        return i.alcanzado().map(si -> si ? "sí" : "no").orElse("");
    }

    private static Stream<Reparo> all(List<IndicadorImpreso> resto, int cuantos) {
        return resto.stream().limit(1).map(primero -> Reparo.aviso(
                        Prueba.DIR_001, primero.fila().celda("sentido"), "")
                .en(resto.stream().map(i -> i.fila().celda("sentido")).toList())
                .dice("ninguno", Map.of("cuantos", String.valueOf(cuantos))));
    }
}
