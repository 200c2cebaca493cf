package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Semaforo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.FormatoCondicional.Regla;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Escala;

/** Cells that say a state: live symbol and word, and a colour that follows the symbol. */
final class Colores {
    private Colores() {}

    /**
     * The state of a live ratio.
     *
     * @param celda where the ratio stands, {@code ""} when there is none
     * @param sinDato expression of what to say then, without its symbol
     */
    static String formula(String celda, String sinDato) {
        return "IF(%1$s=\"\",\"◌ \"&%2$s,IF(%1$s>=umbral_verde,\"✔ Verde\",IF(%1$s>=umbral_ambar,\"▲ \"&palabra_ambar,\"✖ Rojo\")))"
                .formatted(celda, sinDato);
    }

    /** From the rounded value, as the live cell sees it: what is printed and what is recalculated never differ. */
    static Semaforo of(Optional<BigDecimal> redondeado, Escala escala) {
        return redondeado.map(v -> Semaforo.of(v, escala)).orElse(Semaforo.SIN_DATO);
    }

    static Pintura state(String expresion, Optional<BigDecimal> redondeado, Estado estado, Escala escala) {
        Semaforo luz = of(redondeado, escala);
        return Pintura.de(Formula.of(expresion, Valor.texto(luz.texto(escala, estado))), papel(luz));
    }

    static Papel papel(Semaforo luz) {
        return switch (luz) {
            case VERDE -> Papel.VERDE;
            case AMBAR -> Papel.AMBAR;
            case ROJO -> Papel.ROJO;
            case SIN_DATO -> Papel.SIN_DATO;
        };
    }

    /** The look of a text that starts with one of the four symbols. */
    static Papel papel(String texto) {
        return switch (texto.isEmpty() ? ' ' : texto.charAt(0)) {
            case '✔' -> Papel.VERDE;
            case '▲' -> Papel.AMBAR;
            case '✖' -> Papel.ROJO;
            default -> Papel.SIN_DATO;
        };
    }

    static FormatoCondicional follow(String rango, String primera) {
        return new FormatoCondicional(
                rango,
                List.of(
                        rule(primera, "✔", Papel.VERDE),
                        rule(primera, "▲", Papel.AMBAR),
                        rule(primera, "✖", Papel.ROJO),
                        rule(primera, "◌", Papel.SIN_DATO)));
    }

    /** What moved in part has no colour. */
    static FormatoCondicional arrows(String rango, String primera) {
        return new FormatoCondicional(
                rango,
                List.of(
                        new Regla(primera + "=\"" + Movimiento.SUBE + "\"", Papel.VERDE),
                        new Regla(primera + "=\"" + Movimiento.BAJA + "\"", Papel.ROJO)));
    }

    static FormatoCondicional mark(String rango, String primera) {
        return new FormatoCondicional(rango, List.of(new Regla(primera + "<>\"\"", Papel.EXCESO)));
    }

    static FormatoCondicional negative(String rango, String primera) {
        return new FormatoCondicional(
                rango, List.of(new Regla("AND(ISNUMBER(%1$s),%1$s<0)".formatted(primera), Papel.ROJO)));
    }

    /** A cell of symbol and word, for ever that. */
    static Pintura fixed(String texto) {
        return texto.isEmpty() ? Pintura.de(Valor.VACIO) : Pintura.de(Valor.texto(texto), papel(texto));
    }

    /** A cell of symbol and word that follows others. */
    static Pintura live(String expresion, String texto) {
        return Pintura.de(
                Formula.of(expresion, texto.isEmpty() ? Valor.VACIO : Valor.texto(texto)),
                texto.isEmpty() ? Papel.CELDA : papel(texto));
    }

    private static Regla rule(String celda, String simbolo, Papel papel) {
        return new Regla("LEFT(" + celda + ",1)=\"" + simbolo + "\"", papel);
    }
}
