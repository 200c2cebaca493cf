package pe.quipu.plan;

/** Objetivo Estratégico Institucional: a change the entity commits to (Directiva 003-2016-MPH/17, art. 7 g). */
public record Oei(String codigo, String denominacion, int prioridad) {}
