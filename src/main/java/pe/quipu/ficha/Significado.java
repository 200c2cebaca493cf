package pe.quipu.ficha;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell means once understood. Blank, zero, «no aplica» and «no reportó» are four different things. */
public sealed interface Significado {
    Significado FALTA = new Falta();

    /** Blank, or a dash. */
    record Falta() implements Significado {}

    /** {@code NA}: that month the activity does not apply. */
    record NoAplica() implements Significado {}

    /** {@code SR}: there is no figure, and the unit says so. */
    record NoReporto() implements Significado {}

    record Cantidad(BigDecimal numero) implements Significado {}

    /** A text, a code, or the code of a list. */
    record Palabra(String texto) implements Significado {}

    record Dia(LocalDate fecha) implements Significado {}

    /** Something stands there that was not understood; an observation says what. */
    record Ilegible() implements Significado {}
}
