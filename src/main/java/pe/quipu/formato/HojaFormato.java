package pe.quipu.formato;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.plan.Periodo;

/**
 * One sheet of a form.
 *
 * @param filas rows of a table open to be filled in; 0 when the rows are those that come prefilled
 * @param claveFila column that identifies a row for life; empty where the row number does
 * @param numerada whether the designer fills {@code claveFila} with 1, 2, 3…
 * @param texto lines of a sheet of text
 * @param fijas columns frozen at the left
 * @param en rounds in which the sheet exists; empty for all
 * @param totales whether a row of sums is a row to be read: a published table prints its own
 */
public record HojaFormato(
        String clave,
        String nombre,
        List<String> alias,
        Clase clase,
        String titulo,
        String ayuda,
        int filas,
        String claveFila,
        boolean numerada,
        boolean opcional,
        List<Columna> columnas,
        List<String> texto,
        boolean protegida,
        int fijas,
        Set<Periodo.Clase> en,
        boolean totales) {

    public enum Clase {
        /** One field under the other. */
        CAMPOS,
        TABLA,
        TEXTO,
        /** Tells live what is still missing in the other sheets. */
        VERIFICACION,
        /** Free for the unit; not read. */
        LIBRE
    }

    public HojaFormato {
        columnas = List.copyOf(columnas);
        texto = List.copyOf(texto);
        en = Set.copyOf(en);
    }

    public boolean seLee() {
        return clase == Clase.CAMPOS || clase == Clase.TABLA;
    }

    public Optional<Columna> columna(String clave) {
        return columnas.stream().filter(c -> c.clave().equals(clave)).findFirst();
    }

    /** The month columns of a family, January first. */
    public List<Columna> familia(String familia) {
        return columnas.stream()
                .filter(c -> c.mes() > 0 && c.familia().equals(familia))
                .toList();
    }

    /** Whether nothing of it is filled in: a sheet to look things up in. */
    public boolean consulta() {
        return entradas().findAny().isEmpty();
    }

    public Stream<Columna> entradas() {
        return columnas.stream().filter(Columna::entrada);
    }

    HojaFormato con(List<Columna> otras) {
        return copy(titulo, ayuda, otras);
    }

    HojaFormato con(String otroTitulo, String otraAyuda) {
        return copy(otroTitulo, otraAyuda, columnas);
    }

    private HojaFormato copy(String titulo, String ayuda, List<Columna> otras) {
        return new HojaFormato(
                clave, nombre, alias, clase, titulo, ayuda, filas, claveFila, numerada, opcional, otras, texto,
                protegida, fijas, en, totales);
    }
}
