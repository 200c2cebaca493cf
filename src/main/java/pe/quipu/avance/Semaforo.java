package pe.quipu.avance;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.plan.Escala;

/** Symbol, word and colour of a value under a scale: never colour alone. */
public enum Semaforo {
    VERDE("✔"),
    AMBAR("▲"),
    ROJO("✖"),
    SIN_DATO("◌");

    private final String simbolo;

    Semaforo(String simbolo) {
        this.simbolo = simbolo;
    }

    /** Half-open on the exact value. */
    public static Semaforo of(Razon razon, Escala escala) {
        return razon.compareTo(escala.verde()) >= 0 ? VERDE : razon.compareTo(escala.ambar()) >= 0 ? AMBAR : ROJO;
    }

    static Semaforo of(Media media, Escala escala) {
        return media.compareTo(escala.verde()) >= 0 ? VERDE : media.compareTo(escala.ambar()) >= 0 ? AMBAR : ROJO;
    }

    public static Semaforo of(BigDecimal valor, Escala escala) {
        return of(new Razon(valor, BigDecimal.ONE), escala);
    }

    public static Semaforo of(Optional<Razon> razon, Escala escala) {
        return razon.map(r -> of(r, escala)).orElse(SIN_DATO);
    }

    /** {@code ✔ Verde}; without data the state says why: {@code ◌ No reportó}. */
    public String texto(Escala escala, Estado estado) {
        return simbolo + " "
                + switch (this) {
                    case VERDE -> "Verde";
                    case AMBAR -> escala.palabraAmbar();
                    case ROJO -> "Rojo";
                    case SIN_DATO -> estado.rotulo();
                };
    }
}
