package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Programacion;

/** Goals and soles of which some months are of one version and the rest of the next. */
final class MezclaRules {
    private MezclaRules() {}

    /** Nothing after the month, nor in the years that follow. */
    static ActividadOperativa hasta(ActividadOperativa a, int mes) {
        return a.conProgramacion(
                        a.fisica().hasta(mes),
                        a.presupuesto().conLineas(lines(a.presupuesto(), p -> p.hasta(mes), false)))
                .conSiguientes(ActividadOperativa.Siguientes.NINGUNO);
    }

    /** Nothing before the month. */
    static ActividadOperativa desde(ActividadOperativa a, int mes) {
        return a.conProgramacion(
                a.fisica().desde(mes), a.presupuesto().conLineas(lines(a.presupuesto(), p -> p.desde(mes), true)));
    }

    /** The new wording, goals and soles from the month on; the goals and soles of earlier months stay as they were. */
    static ActividadOperativa mezcla(ActividadOperativa antes, ActividadOperativa nueva, int mes) {
        return nueva.conCodigo(antes.codigo())
                .conOrigen(antes.origen())
                .conAnterior(antes.anterior())
                .conVida(antes.vida())
                .conCentroCosto(antes.centroCosto())
                .conProgramacion(
                        antes.fisica().luego(nueva.fisica(), mes),
                        nueva.presupuesto()
                                .conLineas(merged(
                                        antes.presupuesto().lineas(),
                                        nueva.presupuesto().lineas(),
                                        mes)));
    }

    private static List<LineaFinanciera> lines(Presupuesto p, UnaryOperator<Programacion> meses, boolean siguientes) {
        return p.lineas().stream()
                .map(l -> siguientes
                        ? l.con(meses.apply(l.soles()))
                        : l.soloEsteAnio().con(meses.apply(l.soles())))
                .toList();
    }

    /** Lines of the same meta, genérica and rubro are one line; those left without a sol are dropped. */
    private static List<LineaFinanciera> merged(List<LineaFinanciera> antes, List<LineaFinanciera> nuevas, int mes) {
        if (antes.equals(nuevas)) {
            return antes;
        }
        List<LineaFinanciera> todas = new ArrayList<>();
        antes.forEach(l -> todas.add(l.soloEsteAnio().con(l.soles().hasta(mes - 1))));
        nuevas.forEach(l -> todas.add(l.con(l.soles().desde(mes))));
        Map<List<String>, LineaFinanciera> unidas = todas.stream()
                .collect(Collectors.toMap(LineaFinanciera::clave, l -> l, LineaFinanciera::mas, LinkedHashMap::new));
        return unidas.values().stream().filter(l -> !l.vacia()).toList();
    }
}
