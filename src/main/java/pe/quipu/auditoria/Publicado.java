package pe.quipu.auditoria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.Normal;
import pe.quipu.libro.CeldaRef;

/**
 * A report of evaluation as it was published: its tables, row by row, typed totals included.
 *
 * @param ejercicio as the cover says it: a year, or a text with one
 * @param tablas by key of sheet of the form {@code publicado}; a table the report does not bring has no rows
 */
public record Publicado(String entidad, String informe, String ejercicio, Map<String, Tabla> tablas) {
    static final String TABLA01 = "tabla01";
    static final String TABLA02 = "tabla02";
    static final String TABLA03 = "tabla03";
    static final String TABLA04 = "tabla04";
    static final String TABLA05 = "tabla05";
    static final String INDICADORES = "indicadores";
    static final String RESULTADOS = "resultados";

    public Publicado {
        tablas = Map.copyOf(tablas);
    }

    Tabla tabla(String clave) {
        return tablas.getOrDefault(clave, new Tabla(clave, clave, List.of()));
    }

    /** @param hoja the visible name of the sheet */
    public record Tabla(String clave, String hoja, List<Fila> filas) {
        public Tabla {
            filas = List.copyOf(filas);
        }

        /** {@code la Tabla 04}. */
        String rotulo() {
            return "la " + hoja.replaceFirst("(\\D)(\\d)", "$1 $2");
        }

        Stream<Fila> de(Clase clase) {
            return filas.stream().filter(f -> f.clase() == clase);
        }

        /** The rows that say something of their own: all but objectives over their actions, and totals. */
        List<Fila> hojas() {
            return filas.stream().filter(Fila::hoja).toList();
        }

        /** The row of the total, when one is printed: subtotals and means are not it. */
        Optional<Fila> total() {
            return de(Clase.TOTAL).findFirst();
        }

        /** What is printed for the whole table: its total, else its last mean. */
        Optional<Fila> cierre() {
            return total().or(() -> de(Clase.PROMEDIO).reduce((a, b) -> b));
        }

        Optional<Fila> con(String codigo) {
            return filas.stream().filter(f -> f.codigo().equals(codigo)).findFirst();
        }

        /** The first row whose concept says a word. */
        Optional<Fila> concepto(String... palabras) {
            return filas.stream()
                    .filter(f -> Stream.of(palabras).allMatch(Normal.of(f.nombre())::contains))
                    .findFirst();
        }
    }

    public enum Clase {
        OEI,
        AEI,
        DATO,
        /** Says what the rows below it are, and no figure. */
        TITULO,
        SUBTOTAL,
        PROMEDIO,
        /** One a table, at most. */
        TOTAL;

        /** What is told of other rows. */
        public boolean resume() {
            return this == SUBTOTAL || this == PROMEDIO || this == TOTAL;
        }
    }

    /**
     * @param codigo the code with the zeros a spreadsheet drops put back; empty for none
     * @param nombre denomination or concept
     * @param celdas by column key
     */
    public record Fila(int numero, Clase clase, String codigo, String nombre, Map<String, Impreso> celdas) {
        public Fila {
            celdas = Map.copyOf(celdas);
        }

        public Impreso celda(String columna) {
            return celdas.getOrDefault(columna, Impreso.of(new CeldaRef("", numero, 0), ""));
        }

        /** Says something of its own: neither an objective over its actions, nor told of other rows. */
        boolean hoja() {
            return clase == Clase.AEI || clase == Clase.DATO;
        }

        /** With every cell as it is, not as it is shown. */
        Fila comoEsta() {
            Map<String, Impreso> todas = new HashMap<>();
            celdas.forEach((clave, i) -> todas.put(clave, i.comoEsta()));
            return new Fila(numero, clase, codigo, nombre, todas);
        }

        /** How a sentence calls it. */
        String rotulo() {
            return clase == Clase.TOTAL ? "Total" : codigo.isEmpty() ? nombre : codigo;
        }

        /** {@code OEI.03} for AEI.03.01 and for the indicators of both. */
        String oei() {
            return codigo.replaceFirst("^.*(?:OEI|AEI)\\.(\\d\\d).*$", "OEI.$1");
        }
    }
}
