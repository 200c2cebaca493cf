package pe.quipu.consolidado;

import java.util.List;
import java.util.stream.Stream;
import pe.quipu.plan.Ajuste;

/**
 * What every table sheet of a workbook says of the workbook, and in whose words.
 *
 * @param inicio its first sheet, where every other one leads back to
 * @param ajustes the entity's overrides of the consolidated workbook; sheets are named as their keys are, in lower case
 */
record Pagina(String subtitulo, String titulo, String inicio, List<Ajuste> ajustes) {
    Pagina(String subtitulo, String titulo, String inicio) {
        this(subtitulo, titulo, inicio, List.of());
    }

    Pagina {
        ajustes =
                ajustes.stream().filter(a -> a.formato().equals("consolidado")).toList();
    }

    /** At the foot of a printed sheet. */
    String pie(String hoja) {
        return titulo + " · " + hoja;
    }

    /** The entity's own heading of a column, or title of a sheet, where it has one. */
    String palabra(String hoja, String columna, String base) {
        return about(hoja, columna)
                .map(Ajuste::encabezado)
                .filter(e -> !e.isEmpty())
                .reduce(base, (antes, despues) -> despues);
    }

    /** Whether the entity does not want to see a column. */
    boolean oculta(String hoja, String columna) {
        return about(hoja, columna).anyMatch(a -> a.visible() == Ajuste.Visible.NO);
    }

    private Stream<Ajuste> about(String hoja, String columna) {
        return ajustes.stream()
                .filter(a -> a.hoja().equalsIgnoreCase(hoja) && a.columna().equals(columna));
    }
}
