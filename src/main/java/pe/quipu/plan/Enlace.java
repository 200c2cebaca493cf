package pe.quipu.plan;

/** A unit works for an AEI (sheet Enlaces). */
public record Enlace(String aei, String unidad) {}
