package pe.quipu.libro;

import java.util.List;

/** Looks that follow the value: the first rule whose formula holds gives the style. */
public record FormatoCondicional(String rango, List<Regla> reglas) {
    public FormatoCondicional {
        reglas = List.copyOf(reglas);
    }

    /** @param formula over the first cell of the range, relative, without the equals sign */
    public record Regla(String formula, Estilo.Papel papel) {}
}
