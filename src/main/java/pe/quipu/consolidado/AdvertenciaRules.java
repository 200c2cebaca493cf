package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.libro.CeldaRef;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Parecido;
import pe.quipu.plan.ActividadOperativa;

/** What only shows when the units are put together: the same activity in two of them, a goal that is not shared out. */
record AdvertenciaRules(Marco<Formulacion> marco, Tabla<ActividadOperativa> actividades) {

    /** From here on it is what every unit does by being one. */
    private static final int VARIAS = 4;

    /** With those of the accepted deliveries, unit by unit. */
    List<Linea> todas() {
        List<Linea> lineas = new ArrayList<>(marco.consolidado().advertencias());
        lineas.addAll(repeated());
        lineas.addAll(goals());
        lineas.sort(Comparator.comparing(Linea::codigo));
        return lineas;
    }

    /**
     * Each activity once, beside the one of another cost centre it is most like; what many units say alike is the work
     * of any office, and is told in one line.
     */
    private List<Linea> repeated() {
        Map<ActividadOperativa, List<Parecido.Par<ActividadOperativa>>> grupos =
                pairs().collect(Collectors.groupingBy(Parecido.Par::uno, LinkedHashMap::new, Collectors.toList()));
        return grupos.values().stream()
                .flatMap(g -> g.size() > VARIAS
                        ? Stream.of(line(g.get(0), units(g)))
                        : g.stream().map(p -> line(p, unit(p.uno()))))
                .toList();
    }

    private Stream<Parecido.Par<ActividadOperativa>> pairs() {
        Set<ActividadOperativa> dichas = new HashSet<>();
        return Parecido.pairs(actividades.filas(), ActividadOperativa::denominacion, Parecido.REPETIDA).stream()
                .filter(p -> !p.uno().centroCosto().equals(p.otro().centroCosto()) && !otherProject(p.uno(), p.otro()))
                .filter(p -> dichas.add(p.otro()));
    }

    private Linea line(Parecido.Par<ActividadOperativa> p, String unidades) {
        return line(
                p.otro(),
                p.otro().centroCosto(),
                new Observacion(
                        Codigo.PLA_048,
                        place("denominacion", "Actividad o inversión"),
                        p.otro().denominacion(),
                        Map.of(
                                "parecido",
                                BigDecimal.valueOf(p.grado())
                                                .movePointRight(2)
                                                .setScale(0, RoundingMode.FLOOR)
                                                .toPlainString()
                                        + " %",
                                "unidad",
                                unidades,
                                "otra",
                                p.uno().denominacion())));
    }

    private String unit(ActividadOperativa a) {
        return a.centroCosto() + " " + marco.nombre(a.centroCosto());
    }

    private String units(List<Parecido.Par<ActividadOperativa>> grupo) {
        return grupo.size() + " unidades ("
                + Stream.concat(
                                Stream.of(grupo.get(0).uno()),
                                grupo.stream().skip(1).map(Parecido.Par::otro))
                        .map(ActividadOperativa::centroCosto)
                        .distinct()
                        .limit(VARIAS)
                        .collect(Collectors.joining(", "))
                + "…)";
    }

    private static boolean otherProject(ActividadOperativa a, ActividadOperativa b) {
        Optional<String> uno = a.codigoUnico();
        Optional<String> otro = b.codigoUnico();
        return uno.isPresent() && otro.isPresent() && !uno.equals(otro);
    }

    private List<Linea> goals() {
        return MetaRules.of(marco.consolidado()).stream()
                .filter(d -> !d.cuadra())
                .map(d -> line(
                        d.actividades().get(0),
                        d.indicador().responde(),
                        new Observacion(
                                Codigo.PLA_049,
                                place("meta_anual", d.indicador().elemento()),
                                plain(d.suma()),
                                Map.of(
                                        "suma", plain(d.suma()),
                                        "indicador", d.indicador().denominacion(),
                                        "logro", plain(d.indicador().logroEsperado()),
                                        "diferencia",
                                                plain(d.suma()
                                                        .subtract(d.indicador().logroEsperado()))))))
                .toList();
    }

    private static Lugar place(String columna, String campo) {
        return new Lugar(ProgramadaDesigner.HOJA, Optional.empty(), "actividades", "", columna, campo);
    }

    private Linea line(ActividadOperativa a, String unidad, Observacion o) {
        int fila = Cuadro.PRIMERA + actividades.filas().indexOf(a);
        return new Linea(
                unidad,
                ObservacionesDesigner.AQUI,
                o.codigo().id(),
                o.gravedad().codigo(),
                ProgramadaDesigner.HOJA,
                new CeldaRef(
                                ProgramadaDesigner.HOJA,
                                fila,
                                actividades.cuadro().columna(o.lugar().columna()))
                        .a1(),
                o.lugar().campo(),
                o.recibido(),
                o.mensaje(),
                o.accion());
    }

    private static String plain(BigDecimal n) {
        return n.setScale(Math.min(2, Math.max(0, n.stripTrailingZeros().scale())), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
