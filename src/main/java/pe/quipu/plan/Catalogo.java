package pe.quipu.plan;

/** One value of a list of the entity (sheet Catalogos): units of measure, priorities, own lists. */
public record Catalogo(String lista, String codigo, String denominacion) {}
