package pe.quipu.consolidado;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * Hidden rows in the order in which a page tells them, each counting how many of the chosen group there are down to it.
 * Line k of the page is the first row whose count is k: nothing is sorted or filtered live, and the cost grows with the
 * rows, not with their square.
 */
final class Recuento<T> {
    static final String CUENTA = "cuenta";

    private final Tabla<T> tabla;
    private final List<T> contadas;

    /**
     * @param campos with {@code llave_unidad} and {@code oei}, one of which is the key of the chosen group
     * @param ademas another condition on a row, as an expression; empty for none
     * @param cuenta whether a row counts as things stand
     */
    Recuento(
            String hoja,
            String titulo,
            List<Campo<T>> campos,
            Function<T, String> ademas,
            List<T> filas,
            Predicate<T> cuenta) {
        this.contadas = filas.stream().filter(cuenta).toList();
        int[] hasta = new int[filas.size() + 1];
        for (int i = 0; i < filas.size(); i++) {
            hasta[i + 1] = hasta[i] + (cuenta.test(filas.get(i)) ? 1 : 0);
        }
        Campo<T> contador = Campo.de(CUENTA, "Cuenta", 8, Tipo.ENTERO, (fila, donde) -> {
            String grupo = "OR(%s=%3$s,%s=%3$s)"
                    .formatted(donde.de("llave_unidad"), donde.de("oei"), FichaDesigner.LLAVE_ELEGIDA);
            String condicion = ademas.apply(fila).isEmpty() ? grupo : "AND(" + grupo + "," + ademas.apply(fila) + ")";
            String antes =
                    donde.fila() == Cuadro.PRIMERA ? "" : donde.cuadro().letras(CUENTA) + (donde.fila() - 1) + "+";
            return Pintura.de(Formula.of(
                    antes + "IF(" + condicion + ",1,0)", Valor.numero(hasta[donde.fila() - Cuadro.PRIMERA + 1])));
        });
        this.tabla = Tabla.of(
                hoja,
                titulo,
                "Hoja de apoyo: no se edita.",
                Stream.concat(campos.stream(), Stream.of(contador)).toList(),
                filas,
                new Tabla.Papeleo(Papel.SIN_DATO, 1));
    }

    Tabla<T> tabla() {
        return tabla;
    }

    /** The rows of the group chosen by default, in their order. */
    List<T> contadas() {
        return contadas;
    }

    /** How many there are, as an expression. */
    String total() {
        return "MAX(" + tabla.cuadro().rango(CUENTA) + ")";
    }

    /** The place in this sheet, from 1, of line k; 0 where there are fewer. */
    Formula posicion(int k) {
        int cual = k > contadas.size() ? 0 : tabla.filas().indexOf(contadas.get(k - 1)) + 1;
        return Formula.of("IFERROR(MATCH(" + k + "," + tabla.cuadro().rango(CUENTA) + ",0),0)", Valor.numero(cual));
    }

    /** What a column says at a place that {@link #posicion} gave. */
    String en(String clave, String posicion) {
        return "INDEX(" + tabla.cuadro().rango(clave) + "," + posicion + ")";
    }
}
