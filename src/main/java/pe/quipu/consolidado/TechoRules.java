package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.plan.ActividadOperativa;
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
            List<Techo> suyos =
                    Techo.juntos(u.codigo(), f.estructura().techos(f.periodo().ejercicio(), etapa, u.codigo()));
            List<ActividadOperativa> actividades = porUnidad.getOrDefault(u.codigo(), List.of());
            suyos.forEach(t -> todos.add(new DeTecho(u.codigo(), t, t.cabeza(suyos), programmed(t, actividades))));
        }
        return todos;
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
