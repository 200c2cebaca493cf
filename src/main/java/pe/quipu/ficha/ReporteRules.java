package pe.quipu.ficha;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.quipu.ficha.Rectificacion.Dicho;
import pe.quipu.plan.ActividadOperativa;

/**
 * What a unit told of its year until a cut-off: the texts of one form, and each month from the accepted evaluation that
 * rules it. A month nobody told stays missing.
 */
public final class ReporteRules {
    private ReporteRules() {}

    /**
     * @param propio what the form that ends with the cut-off says, if there is one
     * @param meses months until the cut-off
     * @param declaraciones what was accepted of these activities, of whoever had them
     * @return empty when nobody told anything
     */
    public static Optional<Reporte> completed(
            Optional<Reporte> propio,
            String unidad,
            List<ActividadOperativa> actividades,
            int meses,
            List<Declaracion> declaraciones) {
        Map<Casilla, Dicho> dichos = DeclaracionRules.dichos(declaraciones);
        Map<String, SortedMap<Integer, Dato>> demandas = DeclaracionRules.demandas(declaraciones);
        Map<String, Reporte.DeActividad> escritas = propio.map(Reporte::actividades).orElse(List.of()).stream()
                .collect(Collectors.toMap(a -> a.actividad().codigo(), Function.identity()));
        List<Reporte.DeActividad> todas = actividades.stream()
                .flatMap(a -> activity(a, Optional.ofNullable(escritas.get(a.codigo())), meses, dichos).stream())
                .map(a -> a.conDemandas(demandas.getOrDefault(a.actividad().codigo(), Collections.emptySortedMap())))
                .toList();
        Optional<String> ultimo = declaraciones.stream()
                .filter(a -> a.unidad().equals(unidad))
                .reduce((una, otra) -> otra)
                .map(Declaracion::archivo);
        if (propio.isEmpty() && todas.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reporte(
                unidad,
                propio.map(Reporte::archivo).or(() -> ultimo).orElse(""),
                todas,
                propio.map(Reporte::indicadores).orElse(List.of()),
                propio.map(Reporte::compromisos).orElse(List.of())));
    }

    private static Optional<Reporte.DeActividad> activity(
            ActividadOperativa a, Optional<Reporte.DeActividad> escrita, int meses, Map<Casilla, Dicho> dichos) {
        Map<Casilla, String> archivos = new HashMap<>();
        List<Dato> ejecutado = months(a, Casilla.Lado.FISICO, meses, dichos, archivos);
        List<Dato> devengado = months(a, Casilla.Lado.FINANCIERO, meses, dichos, archivos);
        if (escrita.isEmpty() && archivos.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reporte.DeActividad(
                a,
                ejecutado,
                devengado,
                escrita.flatMap(Reporte.DeActividad::demanda),
                escrita.map(Reporte.DeActividad::textos).orElse(Map.of()),
                escrita.map(Reporte.DeActividad::propias).orElse(Map.of()),
                archivos));
    }

    private static List<Dato> months(
            ActividadOperativa a,
            Casilla.Lado lado,
            int meses,
            Map<Casilla, Dicho> dichos,
            Map<Casilla, String> archivos) {
        return IntStream.rangeClosed(1, meses)
                .mapToObj(mes -> new Casilla(a.codigo(), lado, mes))
                .map(c -> {
                    Dicho dicho = dichos.get(c);
                    if (dicho != null) {
                        archivos.put(c, dicho.archivo());
                    }
                    return dicho == null ? Dato.NINGUNO : dicho.dato();
                })
                .toList();
    }
}
