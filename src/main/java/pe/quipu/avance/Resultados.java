package pe.quipu.avance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;

/**
 * Everything computed for a period: every activity of the plan in force, reported or not, and every indicator.
 *
 * @param archivos accepted workbook by reporting unit, relative to the workspace
 */
public record Resultados(
        Periodo periodo, List<DeActividad> actividades, List<DeIndicador> indicadores, Map<String, String> archivos) {
    public Resultados {
        actividades = List.copyOf(actividades);
        indicadores = List.copyOf(indicadores);
        archivos = Map.copyOf(archivos);
    }

    /** Of a year with no other evaluation. */
    public static Resultados of(Estructura e, Plan plan, List<Reporte> reportes, Periodo periodo) {
        return of(e, plan, reportes, periodo, Map.of());
    }

    /** @param otras what the other evaluations of the year said until the cut-off, each in forms of its own */
    public static Resultados of(
            Estructura e, Plan plan, List<Reporte> reportes, Periodo periodo, Map<Periodo, List<Reporte>> otras) {
        Map<String, Reporte.DeActividad> actividades = new HashMap<>();
        Map<String, Dato> indicadores = new HashMap<>();
        Map<String, String> archivos = new HashMap<>();
        for (Reporte r : reportes) {
            r.actividades().forEach(a -> actividades.put(a.actividad().codigo(), a));
            r.indicadores().forEach(i -> indicadores.put(i.codigo(), i.valor()));
            archivos.put(r.unidad(), r.archivo());
        }
        Politica politica = Politica.of(e, periodo);
        Set<Periodo> previstas = e.plazos().stream()
                .flatMap(p -> Periodo.parse(p.periodo()).stream())
                .collect(Collectors.toSet());
        return new Resultados(
                periodo,
                plan.actividades().stream()
                        .map(a ->
                                DeActividad.of(a, Optional.ofNullable(actividades.get(a.codigo())), periodo, politica))
                        .toList(),
                e.indicadores(periodo.ejercicio()).stream()
                        .map(i -> indicator(
                                i,
                                Optional.ofNullable(indicadores.get(i.codigo())),
                                periodo,
                                told(e, i, otras),
                                previstas))
                        .toList(),
                archivos);
    }

    private static DeIndicador indicator(
            Indicador i,
            Optional<Dato> dato,
            Periodo periodo,
            Map<Periodo, DeIndicador.DePeriodo> otras,
            Set<Periodo> previstas) {
        return DeIndicador.of(i, dato, SumandoRules.of(i, periodo, dato, otras, previstas))
                .al(periodo.mesFinal());
    }

    private static Map<Periodo, DeIndicador.DePeriodo> told(
            Estructura e, Indicador i, Map<Periodo, List<Reporte>> otras) {
        String unidad = e.unidad(i.responde()).map(Unidad::reportaPor).orElse(i.responde());
        Map<Periodo, DeIndicador.DePeriodo> dichos = new HashMap<>();
        otras.forEach((periodo, reportes) -> dichos.put(
                periodo,
                new DeIndicador.DePeriodo(
                        periodo,
                        reportes.stream()
                                .flatMap(r -> r.indicadores().stream())
                                .filter(d -> d.codigo().equals(i.codigo()))
                                .map(Reporte.DeIndicador::valor)
                                .reduce((uno, otro) -> otro),
                        reportes.stream()
                                .filter(r -> r.unidad().equals(unidad))
                                .map(Reporte::archivo)
                                .findFirst()
                                .orElse(""))));
        return dichos;
    }

    /** As of a day: while the period is on its way, nothing is said of its indicators that the rest of it can change. */
    public Resultados al(LocalDate hoy) {
        return new Corte(periodo, hoy).enCurso()
                ? new Resultados(
                        periodo,
                        actividades,
                        indicadores.stream().map(DeIndicador::pendiente).toList(),
                        archivos)
                : this;
    }

    public Grupo grupo(Predicate<DeActividad> cuales) {
        return Grupo.of(actividades.stream().filter(cuales));
    }

    /**
     * The same entity when only a lapso counts: without the activities that began after it. Who did not report in a
     * month, a quarter or a semester counts as zero where that very period was closed; in what goes of the year, where the
     * cut-off was.
     */
    public Resultados en(Estructura e, Lapso lapso) {
        Politica politica = Politica.of(e, lapso.periodo(periodo.ejercicio()).orElse(periodo));
        return new Resultados(
                periodo,
                actividades.stream()
                        .filter(a -> a.actividad().vida().desde() <= lapso.hasta())
                        .map(a -> a.en(lapso, politica))
                        .toList(),
                indicadores,
                archivos);
    }

    /** Groups by code, in the order of the codes; an activity falls into every code it is given. */
    public SortedMap<String, Grupo> grupos(Function<DeActividad, Collection<String>> codigos) {
        SortedMap<String, List<DeActividad>> porCodigo = new TreeMap<>();
        actividades.forEach(a -> codigos.apply(a)
                .forEach(c ->
                        porCodigo.computeIfAbsent(c, x -> new ArrayList<>()).add(a)));
        SortedMap<String, Grupo> grupos = new TreeMap<>();
        porCodigo.forEach((codigo, suyas) -> grupos.put(codigo, Grupo.of(suyas)));
        return grupos;
    }

    /** The last month, 1 to 12, that was told of the activities of a unit that reports; 0 where none was. */
    public int ultimoMes(Estructura e, String reporta) {
        return actividades.stream()
                .filter(a -> e.unidad(a.actividad().centroCosto())
                        .map(Unidad::reportaPor)
                        .orElse(a.actividad().centroCosto())
                        .equals(reporta))
                .flatMap(a -> a.reporte().stream())
                .mapToInt(Reporte.DeActividad::ultimoMes)
                .max()
                .orElse(0);
    }

    public Grupo entidad() {
        return grupo(a -> true);
    }

    public Grupo deUnidad(String centroCosto) {
        return grupo(a -> a.actividad().centroCosto().equals(centroCosto));
    }

    public Grupo deAei(String aei) {
        return grupo(a -> a.actividad().aei().equals(aei));
    }

    /** {@code OEI.02}: the activities whose AEI is of that objective. */
    public Grupo deOei(String oei) {
        return grupo(a -> a.actividad().aei().startsWith("AEI." + oei.substring(4) + "."));
    }

    public List<DeIndicador> indicadoresDeOei(String oei) {
        return indicadores.stream().filter(i -> i.indicador().oei().equals(oei)).toList();
    }

    /** Of an OEI or an AEI alone. */
    public List<DeIndicador> indicadoresDe(String elemento) {
        return indicadores.stream()
                .filter(i -> i.indicador().elemento().equals(elemento))
                .toList();
    }
}
