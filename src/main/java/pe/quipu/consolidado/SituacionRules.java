package pe.quipu.consolidado;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pe.quipu.avance.Consulta;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;

/** How the delivery of a unit stands, or those of all the units of an objective. */
public final class SituacionRules {
    private SituacionRules() {}

    /**
     * @param situacion symbol and words: {@code ✔ Aceptado}; of an objective {@code ◌ 10 de 12}
     * @param detalle what it goes on with: {@code a tiempo}, {@code 5 días de atraso}, {@code unidades entregaron}
     * @param frase both in a sentence
     */
    public record Entrega(String situacion, String detalle, String frase) {}

    public static Entrega of(Consulta c, Estructura e, List<DeEntrega> entregas) {
        return c.clase() == Consulta.Clase.UNIDAD ? ofUnit(c, e, entregas) : ofObjective(c, entregas);
    }

    /** With who depends on it and is silent: their figures are not in hers, and who is asked for hers wants to know. */
    private static Entrega ofUnit(Consulta c, Estructura e, List<DeEntrega> entregas) {
        Entrega propia = entregas.stream()
                .filter(x -> c.reportan().contains(x.unidad()))
                .findFirst()
                .map(SituacionRules::ofOne)
                .orElse(new Entrega("◌ No reporta", "", "◌ No reporta"));
        Set<String> callan = entregas.stream()
                .filter(PendientesDesigner::pending)
                .map(DeEntrega::unidad)
                .collect(Collectors.toSet());
        List<String> dependen = e.unidades().stream()
                .filter(u -> !u.codigo().equals(c.codigo())
                        && e.conSuperiores(u.codigo()).contains(c.codigo()))
                .map(Unidad::reportaPor)
                .filter(r -> callan.contains(r) && !c.reportan().contains(r))
                .distinct()
                .toList();
        if (dependen.isEmpty()) {
            return propia;
        }
        String falta = "sin entrega aceptada de %s, que %s de ella"
                .formatted(AlertaRules.some(dependen, u -> u), dependen.size() == 1 ? "depende" : "dependen");
        return new Entrega(
                propia.situacion(),
                propia.detalle().isEmpty() ? falta : propia.detalle() + "; " + falta,
                propia.frase() + "; " + falta);
    }

    private static Entrega ofObjective(Consulta c, List<DeEntrega> entregas) {
        List<DeEntrega> suyas =
                entregas.stream().filter(e -> c.reportan().contains(e.unidad())).toList();
        if (suyas.isEmpty()) {
            return new Entrega("◌ Sin unidades", "", "◌ Sin unidades");
        }
        long llegaron =
                suyas.stream().filter(e -> e.situacion() == Situacion.ACEPTADO).count();
        String cuantas = "%s %d de %d".formatted(llegaron == suyas.size() ? "✔" : "◌", llegaron, suyas.size());
        String detalle = suyas.size() == 1 ? "unidad con entrega aceptada" : "unidades con entrega aceptada";
        return new Entrega(cuantas, detalle, cuantas + " " + detalle);
    }

    private static Entrega ofOne(DeEntrega e) {
        String situacion = e.situacion().rotulo();
        return new Entrega(situacion, late(e), situacion + ", " + late(e));
    }

    private static String late(DeEntrega e) {
        if (e.diasTarde() > 0 && !e.yaNo()) {
            return Cifra.cuantas(e.diasTarde(), "día de atraso", "días de atraso");
        }
        return PendientesDesigner.late(e).mostrado();
    }
}
