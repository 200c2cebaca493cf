package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Lapso;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.DeLapso.Nivel;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Unidad;

/** Every span of the year until the cut-off, for every group that has activities: the rows of sheet Periodos. */
final class LapsoRules {
    private static final String TODA = "";

    private final Marco<Consolidado> marco;
    private final Map<String, List<String>> superiores = new HashMap<>();
    private final Set<String> conDependientes = new HashSet<>();
    private final Map<Nivel, Map<String, String>> nombres = new EnumMap<>(Nivel.class);

    LapsoRules(Marco<Consolidado> marco) {
        this.marco = marco;
        Estructura e = marco.consolidado().estructura();
        e.unidades().forEach(u -> {
            u.dependeDe().ifPresent(conDependientes::add);
            superiores.put(u.codigo(), e.conSuperiores(u.codigo()));
        });
        Map<String, String> unidades = new HashMap<>();
        e.unidades().forEach((Unidad u) -> unidades.put(u.codigo(), u.denominacion()));
        nombres.put(Nivel.ENTIDAD, Map.of(TODA, e.parametros().nombre()));
        nombres.put(Nivel.UNIDAD, unidades);
        nombres.put(Nivel.SUPERIOR, unidades);
        Map<String, String> pei = new HashMap<>();
        e.objetivos().forEach((Oei o) -> pei.put(o.codigo(), o.denominacion()));
        e.acciones().forEach((Aei a) -> pei.put(a.codigo(), a.denominacion()));
        nombres.put(Nivel.OEI, pei);
        nombres.put(Nivel.AEI, pei);
    }

    List<DeLapso> filas() {
        Resultados resultados = marco.consolidado().resultados();
        List<Lapso> lapsos = Lapso.al(resultados.periodo().mesFinal());
        Map<Lapso, Resultados> medidos = new HashMap<>();
        lapsos.forEach(l -> medidos.put(l, resultados.en(marco.consolidado().estructura(), l)));
        List<DeLapso> filas = new ArrayList<>();
        for (Nivel nivel : Nivel.values()) {
            Map<Lapso, SortedMap<String, Grupo>> grupos = new HashMap<>();
            lapsos.forEach(l -> grupos.put(l, medidos.get(l).grupos(codes(nivel))));
            Set<String> codigos = new TreeSet<>();
            grupos.values().forEach(g -> codigos.addAll(g.keySet()));
            for (String codigo : codigos) {
                lapsos.forEach(l -> filas.add(new DeLapso(
                        nivel, codigo, name(nivel, codigo), l, grupos.get(l).getOrDefault(codigo, Grupo.VACIO))));
            }
        }
        return filas;
    }

    private Function<DeActividad, Collection<String>> codes(Nivel nivel) {
        return switch (nivel) {
            case ENTIDAD -> a -> List.of(TODA);
            case SUPERIOR -> a -> above(a.actividad().centroCosto());
            case UNIDAD -> a -> List.of(a.actividad().centroCosto());
            case OEI -> a -> List.of(marco.oei(a.actividad().aei()));
            case AEI -> a -> List.of(a.actividad().aei());
            case CATEGORIA -> a -> List.of(category(a));
        };
    }

    static String category(DeActividad a) {
        return Llave.codigo(a.actividad().presupuesto().cadena().categoria());
    }

    /** The unit itself where others depend on it, and all those above it. */
    private List<String> above(String unidad) {
        return superiores.getOrDefault(unidad, List.of()).stream()
                .filter(conDependientes::contains)
                .toList();
    }

    private String name(Nivel nivel, String codigo) {
        return nivel == Nivel.CATEGORIA
                ? marco.categoria(codigo)
                : nombres.get(nivel).getOrDefault(codigo, "");
    }
}
