package pe.quipu.plan;

/** Acción Estratégica Institucional: what is done to reach an OEI (Directiva 003-2016-MPH/17, art. 7 h). */
public record Aei(String codigo, String oei, String denominacion, int prioridad) {}
