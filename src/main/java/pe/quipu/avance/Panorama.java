package pe.quipu.avance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.TipoMeta;

/** Everything the analyst has on the desk: the period, with the months of who has not reported now but did before. */
record Panorama(Estructura estructura, Resultados resultados, List<Caso> casos) {
    static Panorama of(Estructura e, Resultados actual, List<Resultados> anteriores) {
        List<Map<String, DeActividad>> antes = anteriores.stream()
                .map(r -> r.actividades().stream()
                        .collect(Collectors.toMap(a -> a.actividad().codigo(), a -> a, (una, otra) -> una)))
                .toList();
        return new Panorama(
                e,
                actual,
                actual.actividades().stream()
                        .map(a -> theCase(
                                a,
                                antes.stream()
                                        .flatMap(m -> Optional.ofNullable(
                                                m.get(a.actividad().codigo()))
                                                .stream())
                                        .flatMap(d -> d.reporte().stream())
                                        .toList()))
                        .toList());
    }

    private static Caso theCase(DeActividad a, List<Reporte.DeActividad> antes) {
        boolean anulada = a.fisica().acumulado().estado() == Estado.ANULADA;
        return new Caso(
                a,
                Serie.of(
                        a.actividad().tipoMeta(),
                        a.actividad().fisica(),
                        anulada ? List.of() : months(a, antes, Lado.FISICO)),
                Serie.of(TipoMeta.INCREMENTAL, a.actividad().financiera(), months(a, antes, Lado.FINANCIERO)));
    }

    /** What was reported last of each month; what is reported now wins over what was. */
    private static List<Dato> months(DeActividad a, List<Reporte.DeActividad> antes, Lado lado) {
        List<List<Dato>> dichos = Stream.concat(antes.stream(), a.reporte().stream())
                .map(r -> lado == Lado.FISICO ? r.ejecutado() : r.devengado())
                .toList();
        int hasta = dichos.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, hasta)
                .mapToObj(m -> dichos.stream()
                        .filter(d -> m < d.size())
                        .reduce((uno, otro) -> otro)
                        .orElseThrow()
                        .get(m))
                .toList();
    }

    Periodo periodo() {
        return resultados.periodo();
    }

    int corte() {
        return periodo().mesFinal();
    }

    /** By code, in its order. */
    Map<String, List<Caso>> unidades() {
        return casos.stream().collect(Collectors.groupingBy(Caso::unidad, TreeMap::new, Collectors.toList()));
    }

    static Serie money(List<Caso> casos) {
        return Serie.sum(casos.stream().map(Caso::financiera).toList());
    }
}
