package pe.quipu.libro;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds, before anyone decides what it should have held. */
public sealed interface Valor extends Contenido {
    Valor VACIO = new Vacio();

    /** Of a whole part or of decimals: more than any cell keeps. */
    int CIFRAS_A_LA_VISTA = 20;

    record Vacio() implements Valor {}

    record Texto(String texto) implements Valor {}

    /** A number in a cell without percentage or date format. */
    record Numero(BigDecimal numero) implements Valor {}

    /** A number shown as a percentage: 85 % is the fraction 0.85. */
    record Porcentaje(BigDecimal fraccion) implements Valor {}

    /** A number shown as a date. */
    record Fecha(LocalDate fecha) implements Valor {}

    record Logico(boolean valor) implements Valor {}

    /** {@code #DIV/0!} and its kind. */
    record ErrorDeCelda(String codigo) implements Valor {}

    /** The file says something about this cell that no program should have written (NaN, a lost shared text…). */
    record Danado(String crudo) implements Valor {}

    static Valor texto(String texto) {
        return texto == null || texto.isEmpty() ? VACIO : new Texto(texto);
    }

    static Valor numero(BigDecimal numero) {
        return numero == null ? VACIO : new Numero(numero);
    }

    static Valor numero(long numero) {
        return new Numero(BigDecimal.valueOf(numero));
    }

    default boolean vacio() {
        return this instanceof Vacio
                || this instanceof Texto t
                        && t.texto().replaceAll("[\\u00a0\\u200b\\u202f]", "").isBlank();
    }

    /** In digits while they can be read; beyond, as a spreadsheet shows it: {@code 1E+300}. */
    private static String plain(BigDecimal numero) {
        return Math.max(numero.precision() - numero.scale(), numero.scale()) > CIFRAS_A_LA_VISTA
                ? numero.toString()
                : numero.toPlainString();
    }

    /** The value as the person saw it, for messages: never a Java word. */
    default String mostrado() {
        if (this instanceof Texto t) {
            return t.texto();
        } else if (this instanceof Numero n) {
            return plain(n.numero().stripTrailingZeros());
        } else if (this instanceof Porcentaje p) {
            return p.fraccion().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        } else if (this instanceof Fecha f) {
            return "%02d/%02d/%04d"
                    .formatted(
                            f.fecha().getDayOfMonth(),
                            f.fecha().getMonthValue(),
                            f.fecha().getYear());
        } else if (this instanceof Logico l) {
            return l.valor() ? "VERDADERO" : "FALSO";
        } else if (this instanceof ErrorDeCelda e) {
            return e.codigo();
        } else if (this instanceof Danado d) {
            return d.crudo();
        }
        return "";
    }
}
