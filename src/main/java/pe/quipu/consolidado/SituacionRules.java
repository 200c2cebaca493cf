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
     * @param situacion symbol and words: {@code ✔ Aceptado}; of an objective {@code ◌ 10 de 12}
     * @param detalle what it goes on with: {@code a tiempo}, {@code 5 días de atraso}, {@code unidades entregaron}
     * @param frase both in a sentence
     */
    public record Entrega(String situacion, String detalle, String frase) {}

    public static Entrega of(Consulta c, List<DeEntrega> entregas) {
        if (c.clase() == Consulta.Clase.UNIDAD) {
            Optional<DeEntrega> suya = entregas.stream()
                    .filter(e -> c.reportan().contains(e.unidad()))
                    .findFirst();
            return suya.map(SituacionRules::ofOne).orElse(new Entrega("◌ No reporta", "", "◌ No reporta"));
        }
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
        if (e.diasTarde() > 0) {
            return e.diasTarde() == 1 ? "1 día de atraso" : e.diasTarde() + " días de atraso";
        }
        return PendientesDesigner.late(e).mostrado();
    }
}
