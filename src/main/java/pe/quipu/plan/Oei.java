package pe.quipu.plan;

import java.util.List;

/**
 * Objetivo Estratégico Institucional: a change the entity commits to (Directiva 003-2016-MPH/17, art. 7 g).
 *
 * @param perspectiva where it stands on the strategic map, in the entity's words; empty when it was not placed
 * @param contribuyeA codes of the objectives it helps to reach
 */
public record Oei(String codigo, String denominacion, int prioridad, String perspectiva, List<String> contribuyeA) {
    public Oei {
        contribuyeA = List.copyOf(contribuyeA);
    }

    /** Not placed on the map. */
    public Oei(String codigo, String denominacion, int prioridad) {
        this(codigo, denominacion, prioridad, "", List.of());
    }
}
