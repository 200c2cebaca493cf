package pe.quipu.libro;

import java.math.BigDecimal;

/**
 * What a cell lets a person type, with the prompt shown beside it and the alert when it is not so.
 *
 * @param rango e.g. {@code D8:D67}
 */
public record Validacion(
        String rango, Condicion condicion, Severidad severidad, String titulo, String ayuda, String error) {

    public sealed interface Condicion {}

    /** A drop-down: {@code formula} is a name or an {@code OFFSET}, never a literal list. */
    public record Lista(String formula) implements Condicion {}

    /** A formula over the first cell of the range, relative. */
    public record Personalizada(String formula) implements Condicion {}

    /** A number within limits; a null limit is open. */
    public record Decimal(BigDecimal minimo, BigDecimal maximo) implements Condicion {}

    public record LargoMaximo(int caracteres) implements Condicion {}

    /** Only the prompt. */
    public record Libre() implements Condicion {}

    public enum Severidad {
        ALTO,
        AVISO,
        INFORMACION
    }
}
