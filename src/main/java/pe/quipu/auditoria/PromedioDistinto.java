package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;
import pe.quipu.libro.CeldaRef;

/**
 * AGG-001 of Tabla 04: the percentages of the objectives do not come from one rule. The rule that gives most of them is
 * taken as the office's; each of the others is told with the rule that gives it, when one does.
 */
final class PromedioDistinto implements Comprobacion {
    private record Grupo(Impreso impreso, Fila oei, List<Fila> aeis) {}

    @Override
    public Stream<Reparo> check(Caso caso) {
        List<Grupo> grupos = groups(caso.tabla(Publicado.TABLA04));
        Agregacion regla = common(grupos);
        return grupos.stream()
                .filter(g -> !regla.reproduce(g.aeis(), g.impreso()))
                .flatMap(g -> told(g, regla, count(regla, grupos), grupos.size()).stream());
    }

    /** What the rule of the office gives, by cell of the percentage of an objective. */
    static Map<CeldaRef, BigDecimal> values(Caso caso) {
        List<Grupo> grupos = groups(caso.tabla(Publicado.TABLA04));
        Map<CeldaRef, BigDecimal> valores = new LinkedHashMap<>();
        grupos.forEach(g -> common(grupos)
                .valor(g.aeis())
                .ifPresent(v -> valores.put(g.impreso().celda(), v)));
        return valores;
    }

    /** Between two that give as many, the first one: the plainest. */
    private static Agregacion common(List<Grupo> grupos) {
        return Agregacion.TODAS.stream()
                .filter(Agregacion::admisible)
                .min(Comparator.comparing((Agregacion a) -> -count(a, grupos)))
                .orElseThrow();
    }

    private static List<Grupo> groups(Tabla t) {
        List<Grupo> grupos = new ArrayList<>();
        for (int i = 0; i < t.filas().size(); i++) {
            Fila f = t.filas().get(i);
            List<Fila> aeis = SumaRules.children(t, i);
            if (f.clase() == Clase.OEI && f.celda("fisico").numero().isPresent() && !aeis.isEmpty()) {
                grupos.add(new Grupo(f.celda("fisico"), f, aeis));
            }
        }
        return grupos;
    }

    private static long count(Agregacion a, List<Grupo> grupos) {
        return grupos.stream().filter(g -> a.reproduce(g.aeis(), g.impreso())).count();
    }

    private static Optional<Reparo> told(Grupo g, Agregacion regla, long cuantos, int total) {
        Optional<String> otra = Agregacion.TODAS.stream()
                .filter(a -> a.reproduce(g.aeis(), g.impreso()))
                .map(Agregacion::frase)
                .findFirst();
        return regla.valor(g.aeis()).map(v -> Reparo.inconsistencia(Prueba.AGG_001, g.impreso(), Cifras.porciento(v))
                .dice(
                        "mensaje",
                        Map.of(
                                "fila", g.oei().rotulo(),
                                "impreso", g.impreso().texto(),
                                "regla", regla.frase(),
                                "cuantos", String.valueOf(cuantos),
                                "total", String.valueOf(total),
                                "calculado", Cifras.porciento(v),
                                "otra",
                                        otra.map(o -> "sale de otra regla: " + o)
                                                .orElse("no sale de ninguna regla conocida"))));
    }
}
