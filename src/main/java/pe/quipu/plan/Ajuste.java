package pe.quipu.plan;

/**
 * The entity's override of a form (sheet Formatos): another heading or list, a hidden column, or a column of its own,
 * which reaches {@code Datos} and never a calculation. An empty text leaves what the form says. The form
 * {@code consolidado} is the consolidated workbook: its headings and titles, and which columns it shows.
 */
public record Ajuste(
        String formato, String hoja, String columna, String encabezado, String lista, Visible visible, String tipo) {
    /** In place of a column: the title of the sheet. */
    public static final String TITULO = "titulo";
    /** In place of a column: the line of help under the title. */
    public static final String AYUDA = "ayuda";

    public enum Visible {
        SI,
        NO,
        SIN_CAMBIO
    }

    /** Whether it is about the sheet itself and not about one of its columns. */
    public boolean deLaHoja() {
        return columna.equals(TITULO) || columna.equals(AYUDA);
    }
}
