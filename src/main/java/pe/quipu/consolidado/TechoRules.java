package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Presupuesto.Financiado;
import pe.quipu.plan.Techo;
import pe.quipu.plan.Unidad;

/** Each ceiling of a reporting unit beside what it programmed inside it (Directiva 003-2016-MPH/17, art. 5 d). */
final class TechoRules {
    private TechoRules() {}

    /**
     * @param cabeza it enters the sum of the unit; a part of another ceiling of the unit does not
     * @param programado dentro del techo, in the lines it covers
     */
    record DeTecho(String unidad, Techo techo, boolean cabeza, BigDecimal programado) {
        BigDecimal diferencia() {
            return techo.soles().subtract(programado);
        }
    }

    static List<DeTecho> of(Formulacion f, Techo.Etapa etapa) {
        Map<String, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
        f.unidades().forEach(u -> porUnidad.put(u.unidad(), u.actividades()));
        List<DeTecho> todos = new ArrayList<>();
        for (Unidad u : f.estructura().queReportan()) {
            List<Techo> suyos = merged(u, f.estructura(), f.periodo().ejercicio(), etapa);
            List<ActividadOperativa> actividades = porUnidad.getOrDefault(u.codigo(), List.of());
            suyos.forEach(t -> todos.add(new DeTecho(u.codigo(), t, head(t, suyos), programmed(t, actividades))));
        }
        return todos;
    }

    /** One for each rubro and genérica: those of the cost centres are added to their unit's. */
    private static List<Techo> merged(Unidad u, Estructura e, int ejercicio, Techo.Etapa etapa) {
        Map<List<String>, Techo> uno = new LinkedHashMap<>();
        e.techos(ejercicio, etapa, u.codigo())
                .forEach(t -> uno.merge(
                        List.of(t.rubro(), t.generica()),
                        new Techo(ejercicio, u.codigo(), t.rubro(), t.generica(), t.soles(), etapa),
                        (a, b) -> new Techo(
                                ejercicio,
                                u.codigo(),
                                a.rubro(),
                                a.generica(),
                                a.soles().add(b.soles()),
                                etapa)));
        return List.copyOf(uno.values());
    }

    /** Not a part of a wider one; where rubros and genéricas overlap, the rubros are the sum. */
    private static boolean head(Techo t, List<Techo> todos) {
        boolean parte = todos.stream()
                .anyMatch(o -> o != t && within(t.rubro(), o.rubro()) && within(t.generica(), o.generica()));
        boolean porRubro = todos.stream()
                .anyMatch(o -> !o.rubro().isEmpty() && o.generica().isEmpty());
        return !parte && !(porRubro && t.rubro().isEmpty() && !t.generica().isEmpty());
    }

    private static boolean within(String menor, String mayor) {
        return mayor.isEmpty() || mayor.equals(menor);
    }

    private static BigDecimal programmed(Techo t, List<ActividadOperativa> actividades) {
        return actividades.stream()
                .filter(a -> a.presupuesto().financiado() == Financiado.DENTRO_DEL_TECHO)
                .flatMap(a -> a.presupuesto().lineas().stream())
                .filter(t::cubre)
                .map(LineaFinanciera::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
