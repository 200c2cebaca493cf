package pe.quipu.libro;

import java.util.List;
import java.util.Optional;

/**
 * What a sheet wants on paper. The paper itself, how it lies, the size of the letters and where wide tables are divided
 * follow from the widths of its columns: the writer knows them, no sheet says them.
 *
 * @param area what is printed, {@code A4:M80}; empty: all of it
 * @param usadas formula that counts the rows of the area that hold something, so that blank ones are not printed; empty:
 *     all of them
 * @param filasRepetidas rows that head every page, {@code 5:7}; empty: none
 * @param columnasClave columns at the left that say whose a row is, on every page
 * @param cabecera lines at the top of every page, the first one its title
 * @param pie lines at the foot, beside the number of the page
 */
public record Impresion(
        Reparto reparto,
        Optional<String> area,
        Optional<String> usadas,
        Optional<String> filasRepetidas,
        int columnasClave,
        List<String> cabecera,
        List<String> pie) {
    /** How what does not fit is shared out among pages. */
    public enum Reparto {
        /** As many pages across as legible letters take. */
        LEGIBLE,
        /** Every row on one page across, however small: kept to be looked up on the screen, not to be read on paper. */
        A_LO_ANCHO,
        /** All of it on one page. */
        UNA_PAGINA
    }

    public Impresion {
        cabecera = List.copyOf(cabecera);
        pie = List.copyOf(pie);
    }

    /** All of it, headed by its own first rows. */
    public static Impresion todo(String pie) {
        return new Impresion(
                Reparto.LEGIBLE, Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), List.of(pie));
    }

    /** The whole of an area on one page. */
    public static Impresion unaPagina(String area, String pie) {
        return new Impresion(
                Reparto.UNA_PAGINA, Optional.of(area), Optional.empty(), Optional.empty(), 0, List.of(), List.of(pie));
    }

    /** A table: its headings and the columns that say whose a row is come again on every page, under the title. */
    public static Impresion tabla(
            String area, String encabezados, int columnasClave, List<String> cabecera, List<String> pie) {
        return new Impresion(
                Reparto.LEGIBLE,
                Optional.of(area),
                Optional.empty(),
                Optional.of(encabezados),
                columnasClave,
                cabecera,
                pie);
    }

    /** The same headed by some of its rows. */
    public Impresion conFilasRepetidas(String filas) {
        return new Impresion(reparto, area, usadas, Optional.of(filas), columnasClave, cabecera, pie);
    }

    /** The same without the rows that are still blank when it is printed. */
    public Impresion conUsadas(String formula) {
        return new Impresion(reparto, area, Optional.of(formula), filasRepetidas, columnasClave, cabecera, pie);
    }

    /** The same for a sheet that is searched, not read: it takes as little paper as it can. */
    public Impresion deConsulta() {
        return new Impresion(Reparto.A_LO_ANCHO, area, usadas, filasRepetidas, columnasClave, cabecera, pie);
    }
}
