package pe.quipu.plan;

/**
 * One value of a list of the entity (sheet Catalogos): units of measure, priorities, own lists.
 *
 * @param dependeDe code of the value of the narrowing list; empty for none
 */
public record Catalogo(String lista, String codigo, String denominacion, String dependeDe) {}
