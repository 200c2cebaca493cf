package pe.quipu.ficha;

import java.util.Comparator;
import java.util.List;

/**
 * One month of one side of an activity: what every evaluation of the year has a cell for, and one alone rules.
 *
 * @param actividad code of the activity
 * @param mes 1 to 12
 */
public record Casilla(String actividad, Lado lado, int mes) implements Comparable<Casilla> {
    private static final Comparator<Casilla> ORDEN = Comparator.comparing(Casilla::actividad)
            .thenComparing(Casilla::lado)
            .thenComparing(Casilla::mes);

    /** The two sides of an activity, with the sheet and the columns of the evaluation that tell them. */
    public enum Lado {
        FISICO("fisica", "ejecutado", "programado"),
        FINANCIERO("financiera", "devengado", "soles");

        private final String hoja;
        private final String familia;
        private final String meta;

        Lado(String hoja, String familia, String meta) {
            this.hoja = hoja;
            this.familia = familia;
            this.meta = meta;
        }

        /** Key of the sheet. */
        public String hoja() {
            return hoja;
        }

        /** {@code ejecutado} or {@code devengado}. */
        public String familia() {
            return familia;
        }

        /** Key of the column of a month: {@code ejecutado_03}. @param mes 1 to 12 */
        public String columna(int mes) {
            return "%s_%02d".formatted(familia, mes);
        }

        /** Key of the column of what was programmed for a month. @param mes 1 to 12 */
        public String columnaDeMeta(int mes) {
            return "%s_%02d".formatted(meta, mes);
        }
    }

    public static final List<Lado> LADOS = List.of(Lado.values());

    @Override
    public int compareTo(Casilla otra) {
        return ORDEN.compare(this, otra);
    }
}
