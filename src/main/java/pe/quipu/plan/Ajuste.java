package pe.quipu.plan;

/**
 * The entity's override of a form (sheet Formatos): another heading or list, a hidden column, or a column of its own,
 * which reaches {@code Datos} and never a calculation. An empty text leaves what the form says.
 */
public record Ajuste(
        String formato, String hoja, String columna, String encabezado, String lista, Visible visible, String tipo) {
    public enum Visible {
        SI,
        NO,
        SIN_CAMBIO
    }
}
