package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** The desk of the analyst, drawn: units with their superior, and activities with their months. */
final class Escritorio {
    private final int corte;
    private final List<Unidad> unidades = new ArrayList<>();
    private final List<ActividadOperativa> plan = new ArrayList<>();
    private final List<Reporte.DeActividad> hechas = new ArrayList<>();

    Escritorio(int corte) {
        this.corte = corte;
    }

    /** {@code 03.09 < 03}: the unit and its superior. */
    Escritorio unidad(String codigo, String superior) {
        unidades.add(new Unidad(
                codigo,
                "Unidad " + codigo,
                Unidad.Tipo.UNIDAD_ORGANICA,
                Optional.of(superior).filter(s -> !s.isEmpty()),
                codigo,
                "Jefe"));
        return this;
    }

    /** Goals alone. */
    Escritorio fisica(String codigo, String unidad, TipoMeta tipo, String meta, String hecho) {
        return actividad(codigo, unidad, tipo, Medicion.MENSUAL, meta, hecho, ".", "", "");
    }

    /** Soles alone. */
    Escritorio soles(String codigo, String unidad, String soles, String gastado) {
        return actividad(codigo, unidad, TipoMeta.INCREMENTAL, Medicion.MENSUAL, ".", "", soles, gastado, "");
    }

    Escritorio actividad(
            String codigo,
            String unidad,
            TipoMeta tipo,
            Medicion medicion,
            String meta,
            String hecho,
            String soles,
            String gastado,
            String demanda) {
        ActividadOperativa a = Muestra.actividad(
                codigo,
                "",
                unidad,
                "AEI.01.01",
                codigo,
                tipo,
                medicion,
                Cuadros.programado(meta),
                Cuadros.programado(soles));
        plan.add(a);
        if (!hecho.isEmpty() || !gastado.isEmpty()) {
            hechas.add(new Reporte.DeActividad(
                    a,
                    Cuadros.ejecutado(hecho),
                    Cuadros.ejecutado(gastado),
                    demanda.isEmpty() ? Optional.empty() : Optional.of(Cuadros.dato(demanda)),
                    Map.of(),
                    Map.of()));
        }
        return this;
    }

    Estructura estructura() {
        return Muestra.estructura(unidades, List.of());
    }

    Resultados resultados() {
        return resultados(corte, hechas);
    }

    private Resultados resultados(int mes, List<Reporte.DeActividad> dichas) {
        return Resultados.of(
                estructura(),
                new Plan(2022, 1, "aprobado", plan),
                List.of(new Reporte("01", "01.xlsx", dichas, List.of())),
                new Periodo(2022, Periodo.Clase.MES, mes));
    }

    /** What was known at an earlier month. */
    Resultados hasta(int mes) {
        return resultados(
                mes,
                hechas.stream()
                        .map(r -> new Reporte.DeActividad(
                                r.actividad(),
                                first(r.ejecutado(), mes),
                                first(r.devengado(), mes),
                                r.demanda(),
                                Map.of(),
                                Map.of()))
                        .toList());
    }

    /** The same desk after somebody took the report of an activity away. */
    Escritorio calla(String codigo) {
        hechas.removeIf(r -> r.actividad().codigo().equals(codigo));
        return this;
    }

    private static List<Dato> first(List<Dato> datos, int mes) {
        return datos.subList(0, Math.min(mes, datos.size()));
    }

    /** Everything found; a line each. */
    List<String> hallazgos() {
        return AnalisisRules.of(estructura(), resultados(), List.of()).stream()
                .map(Escritorio::said)
                .toList();
    }

    /** {@code ESCALA FINANCIERO 01/AO.1 [6] FACTOR=1000 RAZON=9.5}: figures in the order of their names. */
    static String said(Hallazgo h) {
        Map<String, BigDecimal> figuras = new HashMap<>();
        h.figuras().forEach((f, v) -> figuras.put(f.name(), v));
        return Stream.of(
                        h.clase() + " " + h.lado() + " " + h.unidad()
                                + h.actividad().map(a -> "/" + a).orElse(""),
                        h.meses().isEmpty() ? "" : h.meses().toString().replace(" ", ""),
                        h.otras().isEmpty() ? "" : String.join(",", h.otras()),
                        figuras.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(e -> e.getKey() + "=" + plain(e.getValue()))
                                .collect(Collectors.joining(" ")))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String plain(BigDecimal n) {
        return n.stripTrailingZeros().toPlainString();
    }
}
