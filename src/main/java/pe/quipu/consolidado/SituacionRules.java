package pe.quipu.consolidado;

import java.util.List;
import java.util.Optional;
import pe.quipu.avance.Consulta;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;

/** How the delivery of a unit stands, or those of all the units of an objective. */
public final class SituacionRules {
    private SituacionRules() {}

    /**
     * @param situacion symbol and words: {@code ✔ Aceptado}, {@code ◌ 10 de 12 unidades}
     * @param atraso {@code a tiempo}, {@code 5 días de atraso}; empty for an objective
     */
    public record Entrega(String situacion, String atraso) {
        /** In a sentence. */
        public String frase() {
            return atraso.isEmpty() ? situacion : situacion + ", " + atraso;
        }
    }

    public static Entrega of(Consulta c, List<DeEntrega> entregas) {
        if (c.clase() == Consulta.Clase.UNIDAD) {
            Optional<DeEntrega> suya = entregas.stream()
                    .filter(e -> c.reportan().contains(e.unidad()))
                    .findFirst();
            return suya.map(e -> new Entrega(e.situacion().rotulo(), late(e))).orElse(new Entrega("◌ No reporta", ""));
        }
        List<DeEntrega> suyas =
                entregas.stream().filter(e -> c.reportan().contains(e.unidad())).toList();
        if (suyas.isEmpty()) {
            return new Entrega("◌ Sin unidades", "");
        }
        long llegaron =
                suyas.stream().filter(e -> e.situacion() == Situacion.ACEPTADO).count();
        return new Entrega(
                "%s %d de %d unidades".formatted(llegaron == suyas.size() ? "✔" : "◌", llegaron, suyas.size()), "");
    }

    private static String late(DeEntrega e) {
        if (e.diasTarde() > 0) {
            return e.diasTarde() == 1 ? "1 día de atraso" : e.diasTarde() + " días de atraso";
        }
        return PendientesDesigner.late(e).mostrado();
    }
}
