package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Lapso;
import pe.quipu.avance.Resultados;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Techo;

/**
 * The rows of sheet Presupuesto. The devengado is told by activity, so an activity paid by several genéricas or metas
 * stands in a row of their combination: nobody said how much of it each one paid.
 */
final class PartidaRules {
    private static final int NOMBRADAS = 3;
    private static final String VARIAS = "varias";
    private static final String Y = " + ";

    private final Marco<Consolidado> marco;
    private final Resultados aLaFecha;
    private final Resultados delAnio;

    PartidaRules(Marco<Consolidado> marco) {
        this.marco = marco;
        this.aLaFecha = marco.consolidado().resultados();
        this.delAnio = aLaFecha.en(
                marco.consolidado().estructura(),
                new Lapso(Lapso.Clase.ANIO, 1, aLaFecha.periodo().mesFinal()));
    }

    List<Partida> filas() {
        Estructura e = marco.consolidado().estructura();
        List<Partida> filas = new ArrayList<>();
        filas.addAll(rows(
                Partida.Clase.ENTIDAD,
                a -> List.of(""),
                c -> e.parametros().nombre(),
                e.parametros().pim().map(pim -> Map.of("", pim)).orElse(Map.of())));
        filas.addAll(rows(Partida.Clase.CATEGORIA, a -> List.of(LapsoRules.category(a)), marco::categoria, Map.of()));
        if (some(LineaFinanciera::genericaDeGasto)) {
            filas.addAll(rows(
                    Partida.Clase.GENERICA,
                    a -> List.of(together(a, LineaFinanciera::genericaDeGasto)),
                    c -> names("generica", c, "Sin genérica"),
                    Map.of()));
        }
        if (some(LineaFinanciera::metaPresupuestal)) {
            filas.addAll(rows(
                    Partida.Clase.META,
                    a -> List.of(together(a, LineaFinanciera::metaPresupuestal)),
                    c -> names("meta_presupuestal", c, "Sin meta presupuestal"),
                    Map.of()));
        }
        Map<String, BigDecimal> pim = pimByUnit();
        rows(Partida.Clase.UNIDAD, a -> List.of(marco.reporta(a.actividad().centroCosto())), marco::nombre, pim)
                .stream()
                .filter(p -> p.pim().isPresent())
                .forEach(filas::add);
        return filas;
    }

    private List<Partida> rows(
            Partida.Clase clase,
            Function<DeActividad, Collection<String>> codigos,
            UnaryOperator<String> nombre,
            Map<String, BigDecimal> pim) {
        Map<String, Grupo> fecha = new TreeMap<>(aLaFecha.grupos(codigos));
        Map<String, Grupo> anio = delAnio.grupos(codigos);
        pim.keySet().forEach(c -> fecha.putIfAbsent(c, Grupo.VACIO));
        return fecha.entrySet().stream()
                .map(f -> new Partida(
                        clase,
                        f.getKey(),
                        nombre.apply(f.getKey()),
                        f.getValue(),
                        anio.getOrDefault(f.getKey(), Grupo.VACIO).programado(),
                        Optional.ofNullable(pim.get(f.getKey()))))
                .filter(p -> !p.codigo().equals(Llave.NADA) || p.conDinero())
                .toList();
    }

    private boolean some(Function<LineaFinanciera, String> codigo) {
        return aLaFecha.actividades().stream()
                .flatMap(a -> a.actividad().presupuesto().lineas().stream())
                .anyMatch(l -> !codigo.apply(l).isEmpty());
    }

    /** {@code 2.3 + 2.6}: what pays for an activity. */
    private static String together(DeActividad a, Function<LineaFinanciera, String> codigo) {
        List<String> codigos = a.actividad().presupuesto().lineas().stream()
                .map(codigo)
                .map(Llave::codigo)
                .distinct()
                .sorted()
                .toList();
        return codigos.isEmpty() ? Llave.NADA : codigos.size() > NOMBRADAS ? VARIAS : String.join(Y, codigos);
    }

    private String names(String lista, String codigos, String sinCodigo) {
        return Arrays.stream(codigos.split(Pattern.quote(Y)))
                .map(c -> marco.catalogo(lista, c, sinCodigo))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining(Y));
    }

    /** Of the units that report, with those they report for, as the ceilings are kept. */
    private Map<String, BigDecimal> pimByUnit() {
        Estructura e = marco.consolidado().estructura();
        int ejercicio = marco.consolidado().periodo().ejercicio();
        Map<String, BigDecimal> porUnidad = new TreeMap<>();
        e.queReportan().forEach(u -> porUnidad.put(u.codigo(), e.techo(ejercicio, Techo.Etapa.PIM, u.codigo())));
        porUnidad.values().removeIf(pim -> pim.signum() == 0);
        return porUnidad;
    }
}
